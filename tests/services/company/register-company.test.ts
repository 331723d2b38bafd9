import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompanyRegistration } from "#app/domain/company/company-form.ts";
import { readSession } from "#app/services/auth/read-session.server.ts";
import { requestEmailCode } from "#app/services/auth/request-email-code.server.ts";
import { signInWithEmailCode } from "#app/services/auth/sign-in-with-email-code.server.ts";
import { editCompany } from "#app/services/company/edit-company.server.ts";
import { readCompany } from "#app/services/company/read-company.server.ts";
import { registerCompany } from "#app/services/company/register-company.server.ts";
import { auditLog, companies, history } from "#db/schema/index.ts";
import { demoOrganisationNumber } from "#db/seed/region/organisation-number.ts";
import { claimedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

/** Nobody's numbers: the demo's own series, and a birth number from the lowest serials. */
const DIGITS = demoOrganisationNumber("handelsbolag", 7);
const LEGAL = `${DIGITS.slice(0, 6)}-${DIGITS.slice(6)}`;
const OTHER = demoOrganisationNumber("handelsbolag", 8);
const SOLE_TRADER = "19900101-0017";

const form = (values: Partial<CompanyRegistration> = {}): CompanyRegistration => ({
  organisationNumber: LEGAL,
  name: "Lingon & Söner",
  street: "Storgatan 1",
  postalCode: "283 31",
  place: "Osby",
  kommun: "1273",
  phone: "0479-123 45",
  contactName: "Robin Ek",
  ...values,
});

describe("registering a company", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  /** Somebody who has signed in by an e-mail code and has no role yet. */
  async function newcomer(email: string) {
    const { mailbox, deliver } = outboxOf(world);
    const asked = await requestEmailCode(world.visitor(email), { email });
    if (!asked.ok) throw new Error(asked.failure);
    await deliver();
    const [mail] = await mailbox.list({ to: email });
    const code = mail?.text.match(/\b\d{6}\b/)?.[0] ?? "";
    const opened = await signInWithEmailCode(world.visitor(email), { codeId: asked.value.codeId, code });
    if (!opened.ok) throw new Error(opened.failure);
    const signedIn = await readSession(world.db.read, world.now(), opened.value.token);
    if (!signedIn) throw new Error("not signed in");
    const { userId, sessionId, assurance } = signedIn;
    const actor = {
      userId,
      sessionId,
      assurance,
      role: "employer",
      unitId: null,
      companyId: null,
      participantId: null,
    } as const;
    return { ctx: world.as(actor), token: opened.value.token };
  }

  it("makes the one who registers its first signatory, acting for it at once", async () => {
    const { ctx, token } = await newcomer("robin@example.com");
    const result = await registerCompany(ctx, form());
    expect(result.ok).toBe(true);
    const signedIn = await readSession(world.db.read, world.now(), token);
    expect(signedIn).toMatchObject({ name: "Robin Ek", actor: { role: "employer" } });
    const read = await readCompany(world.as(signedIn!.actor!), signedIn!.actor!.companyId!);
    expect(read).toMatchObject({
      ok: true,
      value: {
        state: "claimed",
        organisationNumber: LEGAL,
        members: [{ name: "Robin Ek", signatory: true }],
      },
    });
  });

  it("refuses a company that is there already, however its number is typed, and says nothing of who", async () => {
    const { ctx } = await newcomer("andra@example.com");
    for (const organisationNumber of [
      LEGAL,
      DIGITS,
      `16${DIGITS}`,
      ` ${DIGITS.slice(0, 6)} ${DIGITS.slice(6)} `,
    ])
      expect(await registerCompany(ctx, form({ organisationNumber }))).toEqual({
        ok: false,
        failure: "company_exists",
      });
  });

  it.each([
    "556036-0794",
    "123",
    "abcdefghij",
    "0000000000",
    "<script>",
    "555555-5555'; drop table companies",
  ])("refuses %s, which is no organisationsnummer, and stores nothing", async (organisationNumber) => {
    const { employer } = await claimedCompany(world);
    const before = await world.db.read.$count(companies);
    expect(await registerCompany(world.as(employer), form({ organisationNumber }))).toEqual({
      ok: false,
      failure: "organisationsnummer",
    });
    expect(await world.db.read.$count(companies)).toBe(before);
  });

  it("refuses a kommun that does not exist", async () => {
    const { employer } = await claimedCompany(world);
    expect(
      await registerCompany(world.as(employer), form({ organisationNumber: OTHER, kommun: "9999" })),
    ).toEqual({ ok: false, failure: "unknown_kommun" });
  });

  it("never keeps a sole trader's number, in any table", async () => {
    const { ctx } = await newcomer("egen@example.com");
    const result = await registerCompany(ctx, form({ organisationNumber: SOLE_TRADER, name: "Ensamt" }));
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const [row] = await world.db.read
      .select()
      .from(companies)
      .where(eq(companies.id, result.value.companyId));
    expect(row).toMatchObject({ form: "sole_trader", orgNumber: null, orgNumberLastTwo: "17" });
    const everything = await dump(world);
    expect(everything).toContain("Ensamt");
    for (const written of ["900101-0017", "9001010017", "199001010017", "19900101-0017"])
      expect(everything).not.toContain(written);
    // The same person again, written another way, is the same company.
    expect(await registerCompany(ctx, form({ organisationNumber: "900101-0017" }))).toEqual({
      ok: false,
      failure: "company_exists",
    });
    const member = { ...ctx.actor, companyId: result.value.companyId };
    const read = await readCompany(world.as(member), result.value.companyId);
    expect(read).toMatchObject({ value: { organisationNumber: "••••••-••17", soleTrader: true } });
  });

  it("lets a broker register on the employer's word, logs it so, and tells the employer by mail", async () => {
    const unitId = await world.unit();
    const broker = await world.person("broker", { unitId });
    const result = await registerCompany(world.as(broker), {
      ...form({ organisationNumber: OTHER }),
      contactEmail: "Kontakt@Example.com",
      via: "visit",
    });
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const { companyId } = result.value;
    const [row] = await world.db.read.select().from(companies).where(eq(companies.id, companyId));
    expect(row).toMatchObject({ viaStaff: true, unitId, state: "claimed" });
    const [event] = await world.db.read.select().from(history).where(eq(history.subjectId, companyId));
    expect(event).toMatchObject({ byRole: "broker", onBehalfOf: "employer", via: "visit" });
    const [logged] = await world.db.read.select().from(auditLog).where(eq(auditLog.subjectId, companyId));
    expect(logged).toMatchObject({ act: "company.register", actorUserId: broker.userId });

    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const mails = await mailbox.list({ to: "kontakt@example.com" });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("https://jobbron.example/logga-in/e-post?till=/arbetsgivare/foretag");
    expect(mails[0]?.text).not.toContain("Lingon");
  });

  it("is not for a caseworker, a participant or a manager", async () => {
    for (const role of ["caseworker", "participant", "manager", "handledare"] as const) {
      const person = await world.person(role);
      expect(await registerCompany(world.as(person), form())).toEqual({ ok: false, failure: "not_found" });
    }
  });
});

describe("a company's details", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const details = {
    name: "Nytt namn",
    street: "Nygatan 2",
    postalCode: "28332",
    place: "Lönsboda",
    kommun: "1273",
    phone: "0479-222 22",
  };

  it("are read and changed by its own people, and by nobody else's employer", async () => {
    const own = await claimedCompany(world);
    const other = await claimedCompany(world);
    const { companyId } = own;
    expect(await readCompany(world.as(other.employer), companyId)).toEqual({
      ok: false,
      failure: "not_found",
    });
    expect(await editCompany(world.as(other.employer), { ...details, companyId, version: 1 })).toEqual({
      ok: false,
      failure: "not_found",
    });
    expect(await editCompany(world.as(own.employer), { ...details, companyId, version: 1 })).toEqual({
      ok: true,
      value: { version: 2 },
    });
    const read = await readCompany(world.as(own.employer), companyId);
    expect(read).toMatchObject({ value: { name: "Nytt namn", place: "Lönsboda", version: 2 } });
  });

  it("lose safely when somebody was first", async () => {
    const { companyId, employer } = await claimedCompany(world);
    await editCompany(world.as(employer), { ...details, companyId, version: 1 });
    expect(
      await editCompany(world.as(employer), { ...details, name: "För sent", companyId, version: 1 }),
    ).toEqual({ ok: false, failure: "stale" });
    const read = await readCompany(world.as(employer), companyId);
    expect(read).toMatchObject({ value: { name: "Nytt namn" } });
  });
});

/** Every value of every table of ours, as text. */
async function dump(world: World): Promise<string> {
  const tables = await world.db.read.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_fts%'",
    [],
  );
  const contents = [];
  for (const { name } of tables)
    contents.push(JSON.stringify(await world.db.read.all(`SELECT * FROM "${name}"`, [])));
  return contents.join("\n");
}
