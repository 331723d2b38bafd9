import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { companyRegistrationForm } from "#app/domain/company/company-form.ts";
import { DRAFT_STEPS, type DraftStep } from "#app/domain/placement/draft-steps.ts";
import { stepFormOf } from "#app/domain/placement/step-forms/all-step-forms.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { parseFormData } from "#app/i18n/parse-form.ts";
import { saveStep } from "#app/services/placement/save-step.server.ts";
import { placements } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { placementOf } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

type Fields = Record<string, string | string[]>;

function formOf(fields: Fields): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) form.append(name, one);
  return form;
}

const send = (step: DraftStep, fields: Fields) =>
  parseFormData(formOf(fields), stepFormOf(step).schema, messagesFor("sv"));

const RTL = "\u202e";
const BAD: [string, DraftStep, Fields, field: string][] = [
  ["a kind that does not exist", "kind-and-tasks", { kind: "slaveri" }, "kind"],
  ["a title that is too long", "kind-and-tasks", { title: "x".repeat(81) }, "title"],
  ["tasks of ten thousand signs", "kind-and-tasks", { tasks: "å".repeat(10_000) }, "tasks"],
  ["a title written backwards", "kind-and-tasks", { title: `Kassa${RTL}resu` }, "title"],
  ["an occupation that is no code", "occupation", { occupation: "' OR 1=1 --" }, "occupation"],
  [
    "six further occupations",
    "occupation",
    { furtherOccupations: Array(6).fill("61") },
    "furtherOccupations",
  ],
  ["a trait that does not exist", "traits", { trait: "lydnad" }, "trait[0]"],
  [
    "seven traits",
    "traits",
    { trait: ["initiativ", "samarbete", "punktlighet", "noggrannhet", "ansvar", "service", "larande"] },
    "trait",
  ],
  ["a level of nine", "traits", { trait: "ansvar", "level.ansvar": "9" }, "level.ansvar"],
  ["hours in words", "hours-and-dates", { hoursMin: "tjugo" }, "hoursMin"],
  ["hours of a whole week", "hours-and-dates", { hoursMax: "168" }, "hoursMax"],
  ["no hours at all", "hours-and-dates", { hoursMin: "0" }, "hoursMin"],
  ["half an hour", "hours-and-dates", { hoursMin: "20.5" }, "hoursMin"],
  ["the thirtieth of February", "hours-and-dates", { startDate: "2027-02-30" }, "startDate"],
  ["a date in words", "hours-and-dates", { endDate: "i morgon" }, "endDate"],
  ["a date of another age", "hours-and-dates", { startDate: "0001-01-01" }, "startDate"],
  ["no seats, or fewer", "hours-and-dates", { seats: "-1" }, "seats"],
  ["infinitely many seats", "hours-and-dates", { seats: "1e400" }, "seats"],
  ["a postcode of letters", "place", { postalCode: "<b>28</b>" }, "postalCode"],
  ["perhaps", "place", { reachableWithoutCar: "kanske" }, "reachableWithoutCar"],
  ["a kommun of three digits", "place", { kommun: "127" }, "kommun"],
  [
    "a condition that does not exist",
    "conditions",
    { conditionsOffered: ["ingen-fika"] },
    "conditionsOffered[0]",
  ],
  ["a level of Swedish beyond the scale", "demands", { swedishSpoken: "C3" }, "swedishSpoken"],
  [
    "the same licence twice",
    "demands",
    { needsLicence: "yes", "licences[0].what": "B", "licences[1].what": "B" },
    "licences",
  ],
  [
    "a reason for nothing",
    "demands",
    { needsLicence: "yes", "licences[0].reasonTask": "kör ut" },
    "licences[0].what",
  ],
  ["a licence that does not exist", "demands", { "licences[0].what": "Z" }, "licences[0].what"],
  ["script for a telephone", "contact", { contactPhone: "<script>alert(1)</script>" }, "contactPhone"],
  ["a name that is too long", "contact", { handledareName: "n".repeat(81) }, "handledareName"],
];

describe("bad input in the steps of a placement", () => {
  it.each(BAD)("%s is named beside its field, and given back as typed", (_, step, fields, field) => {
    const submission = send(step, fields);
    expect(submission.status).toBe("error");
    const reply = submission.reply();
    expect(Object.keys(reply.error ?? {})).toContain(field);
    const [text] = reply.error?.[field] ?? [];
    // A whole sentence in Swedish, not a key.
    expect(text).toMatch(/^\p{Lu}.*[.]$/u);
    const typed = JSON.stringify(reply.initialValue);
    for (const value of Object.values(fields).flat())
      expect(typed).toContain(JSON.stringify(value).slice(1, -1));
  });

  it("is never what is merely unusual: HTML, SQL, emoji and Arabic are text like any other", () => {
    for (const text of [
      "<b>Kök</b> & disk",
      "'; DROP TABLE placements; --",
      "Städ 🧽 och 🧹",
      "مساعدة في المطبخ",
    ]) {
      const submission = send("kind-and-tasks", { title: text });
      expect(submission.status === "success" && submission.value).toMatchObject({ title: text });
    }
  });

  it.each(DRAFT_STEPS)(
    "an empty %s is saved as it is: nothing is demanded before it is handed in",
    (step) => {
      expect(send(step, {}).status).toBe("success");
    },
  );
});

describe("bad input past the forms", () => {
  let world: World;
  let own: CompanyMade;
  beforeAll(async () => {
    world = await openWorld();
    own = await verifiedCompany(world);
  });
  afterAll(() => world.close());

  it.each<[string, DraftStep, unknown]>([
    ["text for a step", "kind-and-tasks", "<script>"],
    ["nothing for a step", "place", null],
    ["a list for a step", "contact", []],
    ["a number for a text", "kind-and-tasks", { title: 7 }],
    ["text for a number", "hours-and-dates", { hoursMin: "20" }],
    ["not a number", "hours-and-dates", { seats: Number.NaN }],
    ["an impossible day", "hours-and-dates", { startDate: "2026-13-01" }],
    ["too long a text", "conditions", { adaptations: "x".repeat(601) }],
    ["nested things", "demands", { licences: { length: 1 } }],
    ["marks that turn the text", "place", { street: `Storgatan${RTL}1` }],
  ])("%s is refused by the service, and nothing has changed", async (_, step, content) => {
    const placementId = await placementOf(world, own);
    const row = () => world.db.read.select().from(placements).where(eq(placements.id, placementId));
    const before = await row();
    expect(await saveStep(world.as(own.employer), { placementId, version: 1, step, content })).toEqual({
      ok: false,
      failure: "invalid",
    });
    expect(await row()).toEqual(before);
  });

  it("fields that no step knows are dropped, not kept", async () => {
    const placementId = await placementOf(world, own);
    const content = { title: "Kök", state: "published", companyId: "annan", diagnos: "nej" };
    await saveStep(world.as(own.employer), { placementId, version: 1, step: "kind-and-tasks", content });
    const [row] = await world.db.read.select().from(placements).where(eq(placements.id, placementId));
    expect(row?.content["kind-and-tasks"]).toEqual({ title: "Kök" });
    expect(row).toMatchObject({ state: "draft", companyId: own.companyId });
  });

  it("ids that are no ids find nothing", async () => {
    for (const placementId of ["", "' OR 1=1 --", "../../etc/passwd", "\u0000", "x".repeat(5000)])
      expect(
        await saveStep(world.as(own.employer), { placementId, version: 1, step: "contact", content: {} }),
      ).toEqual({ ok: false, failure: "not_found" });
  });
});

describe("bad input about a company", () => {
  const good = {
    organisationNumber: "556036-0793",
    name: "Provplatsen",
    street: "Storgatan 1",
    postalCode: "283 31",
    place: "Osby",
    kommun: "1273",
    phone: "0479-123 45",
    contactName: "Robin Ek",
  };
  const parse = (fields: Fields) => parseFormData(formOf(fields), companyRegistrationForm, messagesFor("sv"));

  it("takes the good form", () => {
    expect(parse(good).status).toBe("success");
  });

  it.each(Object.keys(good))("asks for %s when it is missing", (field) => {
    expect(parse({ ...good, [field]: "" }).reply().error?.[field]).toEqual([
      expect.stringMatching(/^(Fyll i|Skriv) .+\.$/),
    ]);
  });

  it.each([
    ["name", "n".repeat(121)],
    ["name", `Bygg${RTL}BA`],
    ["about", "x".repeat(1001)],
    ["postalCode", "2833"],
    ["kommun", "Osby"],
    ["phone", "ring mig"],
    ["employees", "många"],
    ["employees", "-3"],
    ["collectiveAgreement", "kanske"],
    ["organisationNumber", "5".repeat(21)],
  ])("names %s beside its field when it is %s", (field, value) => {
    const reply = parse({ ...good, [field]: value }).reply();
    expect(Object.keys(reply.error ?? {})).toEqual([field]);
    expect(JSON.stringify(reply.initialValue)).toContain(value);
  });
});
