import { z } from "zod";
import { NEED_WEIGHTS, type NeedWeight, TRAITS, type TraitLevel } from "../../kompetenskort/vocabulary.ts";
import { stepForm } from "./step-form.ts";

export const MOST_TRAITS = 6;

/** What a trait starts on when it is ticked: most work needs no more. */
export const USUAL_LEVEL: TraitLevel = 2;
export const USUAL_WEIGHT: NeedWeight = "important";

const LEVELS = { "1": 1, "2": 2, "3": 3, "4": 4 } as const satisfies Record<string, TraitLevel>;

/** Level and weight stand in the form for every trait; they count for those that are ticked. */
export const traitsForm = stepForm("traits", {
  schema: z.object({
    trait: z.array(z.enum(TRAITS)).max(MOST_TRAITS).optional(),
    level: z.partialRecord(z.enum(TRAITS), z.enum(["1", "2", "3", "4"])).optional(),
    weight: z.partialRecord(z.enum(TRAITS), z.enum(NEED_WEIGHTS)).optional(),
  }),
  toContent: ({ trait = [], level = {}, weight = {} }) => ({
    traits: [...new Set(trait)].map((id) => ({
      trait: id,
      level: LEVELS[level[id] ?? "2"],
      weight: weight[id] ?? USUAL_WEIGHT,
    })),
  }),
  toForm: ({ traits = [] }) => ({
    trait: traits.map((need) => need.trait),
    level: Object.fromEntries(traits.map((need) => [need.trait, String(need.level)])) as Record<never, never>,
    weight: Object.fromEntries(traits.map((need) => [need.trait, need.weight])) as Record<never, never>,
  }),
});
