import { describe, expect, it } from "vitest";
import { demandWarnings } from "./demand-warnings.ts";
import { isDraftComplete, missingInDraft, nextStep, stepStatus } from "./draft-completeness.ts";
import { needOfDraft } from "./draft-need.ts";
import { DRAFT_STEPS, draftStepSchemas, type PlacementDraft } from "./draft-steps.ts";
import { draftWarnings } from "./draft-warnings.ts";

const TODAY = "2026-11-23";
const FULL: PlacementDraft = {
  "kind-and-tasks": {
    kind: "arbetstraning",
    title: "Hjälp i växthuset",
    tasks: "Du vattnar, planterar om och håller rent i gångarna tillsammans med oss.",
  },
  occupation: { occupation: "6112", furtherOccupations: [] },
  traits: { traits: [{ trait: "noggrannhet", level: 2, weight: "important" }] },
  "hours-and-dates": {
    hoursMin: 20,
    hoursMax: 30,
    hoursStepsFrom: 10,
    startDate: "2027-01-11",
    endDate: "2027-06-30",
    seats: 2,
  },
  place: {
    street: "Lingonstigen 3",
    postalCode: "283 41",
    locality: "Osby",
    kommun: "1273",
    reachableWithoutCar: true,
  },
  conditions: {
    conditionsOffered: ["fasta-tider"],
    conditionsUnavoidable: ["utomhus"],
    collectiveAgreement: true,
    canLeadToEmployment: false,
  },
  demands: {
    swedishSpoken: null,
    swedishWritten: null,
    licences: [],
    certificates: [],
    registerExtract: false,
  },
  contact: { contactName: "Karin Ek", contactPhone: "0479-123 45", handledareName: "Olle Lind" },
};

const fieldErrors = (step: keyof typeof draftStepSchemas, value: unknown) =>
  draftStepSchemas[step].safeParse(value).error?.issues.map((issue) => issue.message) ?? [];

describe("a placement draft saves itself step by step", () => {
  it.each(DRAFT_STEPS)("%s may be saved empty and does not count as done", (step) => {
    expect(draftStepSchemas[step].safeParse({}).success).toBe(true);
    expect(stepStatus(step, { [step]: {} }, TODAY)).toBe("begun");
    expect(stepStatus(step, {}, TODAY)).toBe("untouched");
    expect(stepStatus(step, FULL, TODAY)).toBe("complete");
  });

  it("is complete with every step, and lacks something without any one of them", () => {
    expect(missingInDraft(FULL, TODAY)).toEqual([]);
    for (const step of DRAFT_STEPS) {
      const without = { ...FULL, [step]: undefined };
      expect(isDraftComplete(without, TODAY)).toBe(false);
      expect(nextStep(without, TODAY)).toBe(step);
    }
  });

  it("survives being stored: what the schemas read back is the same draft", () => {
    for (const step of DRAFT_STEPS)
      expect(draftStepSchemas[step].parse(JSON.parse(JSON.stringify(FULL[step])))).toEqual(FULL[step]);
  });

  it("limits lengths and kinds of values with a short key beside the field", () => {
    expect(fieldErrors("kind-and-tasks", { title: "x".repeat(81) })).toEqual(["too_long"]);
    expect(fieldErrors("kind-and-tasks", { kind: "slaveri" })).toEqual(["choose"]);
    expect(fieldErrors("hours-and-dates", { hoursMin: 0 })).toEqual(["too_low"]);
    expect(fieldErrors("hours-and-dates", { hoursMax: 41 })).toEqual(["too_high"]);
    expect(fieldErrors("hours-and-dates", { startDate: "2027-02-30" })).toEqual(["date"]);
    expect(fieldErrors("place", { postalCode: "12" })).toEqual(["postalCode"]);
    expect(fieldErrors("contact", { contactPhone: "<script>" })).toEqual(["phone"]);
    expect(fieldErrors("kind-and-tasks", { title: "Kassa\u202eresu" })).toEqual(["notAllowedCharacters"]);
    const twice = { trait: "ansvar", level: 1, weight: "good" };
    expect(fieldErrors("traits", { traits: [twice, twice] })).toEqual(["duplicate"]);
  });

  it("says what does not fit together", () => {
    const hours = FULL["hours-and-dates"];
    const keys = (draft: PlacementDraft) =>
      missingInDraft(draft, TODAY).map((one) => `${one.field}:${one.key}`);
    expect(keys({ ...FULL, "hours-and-dates": { ...hours, hoursMax: 10 } })).toEqual(["hoursMax:order"]);
    expect(keys({ ...FULL, "hours-and-dates": { ...hours, hoursStepsFrom: 25 } })).toEqual([
      "hoursStepsFrom:order",
    ]);
    expect(keys({ ...FULL, "hours-and-dates": { ...hours, endDate: "2026-12-01" } })).toEqual([
      "endDate:order",
    ]);
    expect(keys({ ...FULL, conditions: { ...FULL.conditions, conditionsOffered: ["utomhus"] } })).toEqual([
      "conditionsUnavoidable:both_ways",
    ]);
    expect(keys({ ...FULL, "kind-and-tasks": { ...FULL["kind-and-tasks"], tasks: "Hjälpa till." } })).toEqual(
      ["tasks:too_short"],
    );
  });

  it("tells no demand from no answer", () => {
    expect(missingInDraft({ ...FULL, demands: {} }, TODAY).map((one) => one.field)).toContain(
      "swedishSpoken",
    );
    expect(isDraftComplete(FULL, TODAY)).toBe(true);
  });
});

describe("demands on the person", () => {
  const demands = (part: PlacementDraft["demands"]) =>
    demandWarnings({ ...FULL, demands: { ...FULL.demands, ...part } }).map((warning) => warning.id);

  it("warn when a licence, a certificate or Swedish is asked for without the task that needs it", () => {
    expect(demands({ licences: [{ licence: "B", reasonTask: "" }] })).toEqual(["licence:B"]);
    expect(demands({ certificates: [{ id: "truck-a", reasonTask: "ja" }] })).toEqual(["certificate:truck-a"]);
    expect(demands({ swedishSpoken: { level: "C1", reasonTask: "   " } })).toEqual(["swedish-spoken:C1"]);
    expect(demands({ swedishWritten: { level: "B1", reasonTask: "" } })).toEqual(["swedish-written:B1"]);
  });

  it("do not warn when the task is said", () => {
    expect(demands({ licences: [{ licence: "B", reasonTask: "Kör ut mat till hemtjänsten" }] })).toEqual([]);
  });

  it("warn when a licence is asked for in the text only", () => {
    const tasks = (text: string) =>
      demandWarnings({ ...FULL, "kind-and-tasks": { tasks: text } }).map((warning) => warning.id);
    expect(tasks("Du måste ha B-körkort.")).toEqual(["licence-in-text"]);
    expect(tasks("Körkort krävs.")).toEqual(["licence-in-text"]);
    expect(tasks("Du behöver inget körkort.")).toEqual([]);
    expect(tasks("Du hjälper till i körkortsfrågor.")).toEqual([]);
  });
});

describe("the warnings of a draft", () => {
  it("are read from every text that people see, and from the demands", () => {
    const draft: PlacementDraft = {
      ...FULL,
      "kind-and-tasks": { ...FULL["kind-and-tasks"], title: "Ung kraft i växthuset" },
      conditions: { ...FULL.conditions, adaptations: "Du måste vara frisk." },
      demands: { ...FULL.demands, licences: [{ licence: "B", reasonTask: "" }] },
    };
    expect(draftWarnings(draft).map((one) => one.id)).toEqual([
      "wording:ung:ung",
      "wording:frisk:du måste vara frisk",
      "licence:B",
    ]);
    expect(draftWarnings(FULL)).toEqual([]);
  });

  it("do not read names and telephone numbers", () => {
    expect(draftWarnings({ ...FULL, contact: { contactName: "Ung Kille" } })).toEqual([]);
  });
});

describe("what matching reads of a draft", () => {
  it("is null until every part it needs is there", () => {
    const at = { lat: 56.38, lon: 13.99 };
    expect(needOfDraft({ ...FULL, occupation: {} }, at)).toBeNull();
    expect(needOfDraft({ ...FULL, demands: undefined }, at)).toBeNull();
    expect(needOfDraft(FULL, at)).toMatchObject({
      occupation: "6112",
      hoursPerWeek: { min: 20, max: 30 },
      hoursStepsFrom: 10,
      workplace: { kommun: "1273", withoutCar: { possible: true, busMinutes: null } },
      swedishSpoken: null,
    });
  });

  it("carries none of the employer's words, names or numbers", () => {
    const need = JSON.stringify(needOfDraft(FULL, { lat: 0, lon: 0 }));
    for (const word of ["Karin", "Olle", "0479", "Lingonstigen", "vattnar", "växthuset"])
      expect(need).not.toContain(word);
  });
});
