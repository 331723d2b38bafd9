import { describe, expect, it } from "vitest";
import { CONDITIONS, PLACEMENT_KINDS, TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { isSsykCode, occupationByCode } from "#app/domain/occupation/occupation.ts";
import { demandWarnings } from "#app/domain/placement/demand-warnings.ts";
import { missingInDraft } from "#app/domain/placement/draft-completeness.ts";
import { needOfDraft } from "#app/domain/placement/draft-need.ts";
import { draftStepSchemas } from "#app/domain/placement/draft-steps.ts";
import { doubtfulWording } from "#app/domain/placement/wording.ts";
import { employerByKey, employerPoint, SEED_EMPLOYERS } from "./employers.ts";
import { placementDraft } from "./placement-draft.ts";
import { SEED_PLACEMENTS, wayTo } from "./placements.ts";

const TODAY = "2026-11-23";
const unique = (values: readonly string[]) => new Set(values).size === values.length;
const each = SEED_PLACEMENTS.map((placement) => [placement.key, placement] as const);

describe("the region's placements", () => {
  it("are 120, three with each employer", () => {
    expect(SEED_PLACEMENTS).toHaveLength(120);
    for (const { key } of SEED_EMPLOYERS) {
      expect(
        SEED_PLACEMENTS.filter((placement) => placement.employer === key),
        key,
      ).toHaveLength(3);
    }
  });

  it("repeat no key, title or text", () => {
    expect(unique(SEED_PLACEMENTS.map((placement) => placement.key))).toBe(true);
    expect(unique(SEED_PLACEMENTS.map((placement) => placement.title))).toBe(true);
    const sentences = SEED_PLACEMENTS.flatMap((placement) => placement.tasks.split(/(?<=[.?!])\s/));
    expect(unique(sentences)).toBe(true);
    expect(unique(SEED_PLACEMENTS.map((placement) => placement.adapts))).toBe(true);
  });

  it("show every kind", () => {
    expect(new Set(SEED_PLACEMENTS.map((placement) => placement.kind))).toEqual(new Set(PLACEMENT_KINDS));
  });

  it("need every trait and name every condition somewhere", () => {
    expect(new Set(SEED_PLACEMENTS.flatMap((one) => one.traits.map(([trait]) => trait)))).toEqual(
      new Set(TRAITS),
    );
    expect(new Set(SEED_PLACEMENTS.flatMap((one) => [...one.offers, ...one.cannot]))).toEqual(
      new Set(CONDITIONS),
    );
  });

  it.each(each)("%s reads as Swedish of its own, 80 to 900 letters", (_, { tasks, title }) => {
    expect(tasks.length).toBeGreaterThanOrEqual(80);
    expect(tasks.length).toBeLessThanOrEqual(900);
    expect(tasks.split(/[.?!]\s/).length).toBeGreaterThanOrEqual(2);
    expect(tasks).toMatch(/[åäö]/);
    expect(`${title} ${tasks}`).not.toMatch(/lorem|ipsum|xxx|\u00ad/i);
  });

  it.each(each)("%s names existing occupations", (_, { occupation, further = [] }) => {
    expect(occupationByCode(occupation)?.level).toBe(4);
    expect(unique(further)).toBe(true);
    for (const code of further) expect(isSsykCode(code) && code.length >= 2, code).toBe(true);
  });

  it.each(each)("%s is a draft that may be submitted and matched", (_, placement) => {
    const draft = placementDraft(placement, TODAY);
    expect(missingInDraft(draft, TODAY)).toEqual([]);
    for (const [step, schema] of Object.entries(draftStepSchemas)) {
      const parsed = schema.safeParse(draft[step as keyof typeof draftStepSchemas]);
      expect(parsed.error?.issues, step).toBeUndefined();
    }
    const need = needOfDraft(draft, employerPoint(employerByKey(placement.employer)));
    expect(need?.occupation).toBe(placement.occupation);
    expect(need?.hoursPerWeek).toEqual({ min: placement.hours[0], max: placement.hours[1] });
  });

  it.each(each)("%s warns of no doubtful wording and no demand without a reason", (_, placement) => {
    const texts = [placement.title, placement.tasks, placement.adapts, wayTo(placement).words];
    expect(texts.flatMap((text) => doubtfulWording(text))).toEqual([]);
    expect(demandWarnings(placementDraft(placement, TODAY))).toEqual([]);
  });
});
