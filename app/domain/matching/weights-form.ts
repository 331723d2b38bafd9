import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import { writtenText } from "../shared/plain-text.ts";
import type { UnitWeights } from "./unit-weights.ts";
import { type MatchingWeights, PARTS, type PartId } from "./weights.ts";

/** How many points a unit may give a part: what keeps the ranking a ranking by how people work. */
export const POINT_LIMITS: Record<PartId, { min: number; max: number }> = {
  // The card is about how people work: whatever else a unit weighs, that is a good part of the score.
  traits: { min: 25, max: 90 },
  occupation: { min: 0, max: 60 },
  // What somebody needs of a workplace can stand for a disability: it must not come to decide.
  conditions: { min: 0, max: 30 },
  // Where somebody lives can stand for origin and income.
  distance: { min: 0, max: 30 },
  // A question often comes of what the anonymity gate has coarsened: whom there are fewest like must not stand last.
  certainty: { min: 0, max: 20 },
  // The terms of fairness decide between equals. With more they would lift somebody over a better match.
  waiting: { min: 0, max: 10 },
  spread: { min: 0, max: 10 },
};

const whole = (min: number, max: number) =>
  z
    .number({
      // What can't be read as a number comes as NaN.
      error: ({ code, input }) =>
        code !== "invalid_type" ? undefined : input === undefined ? "required" : "number",
    })
    .int({ error: "wholeNumber" })
    .min(min)
    .max(max);
const points = (part: PartId) => whole(POINT_LIMITS[part].min, POINT_LIMITS[part].max);
const percent = whole(0, 100);
const times = whole(1, 10);

/** Of each row, the field must not be less than the one before it; the words for when it is. */
const NEVER_FALLING = [
  { fields: ["traitGood", "traitImportant", "traitMust"], message: "weights.traitOrder" },
  { fields: ["digits1", "digits2", "digits3"], message: "weights.digitsOrder" },
  { fields: ["waitingUnder3", "waiting3To9", "waitingOver9"], message: "weights.waitingOrder" },
] as const;

/** A unit's weights as a form. `version` is the number of the latest that were read; shares are whole per cent. */
export const weightsForm = z
  .object({
    intent: z.enum(["preview", "save"]),
    version: z.number().int().positive(),
    traits: points("traits"),
    occupation: points("occupation"),
    conditions: points("conditions"),
    distance: points("distance"),
    certainty: points("certainty"),
    waiting: points("waiting"),
    spread: points("spread"),
    waitingOn: z.enum(["on", "off"]),
    spreadOn: z.enum(["on", "off"]),
    traitGood: times,
    traitImportant: times,
    traitMust: times,
    digits1: percent,
    digits2: percent,
    digits3: percent,
    tried: percent,
    conditionUnanswered: percent,
    kmNear: whole(0, 100),
    kmFar: whole(1, 200),
    questions: whole(1, 10),
    waitingUnder3: percent,
    waiting3To9: percent,
    waitingOver9: percent,
    spreadLists: whole(1, 50),
    validFrom: z.string().refine(isIsoDate, { error: "date" }),
    why: writtenText(500).min(10),
  })
  .superRefine((form, ctx) => {
    const refuse = (field: string, message: string, params = {}) =>
      ctx.addIssue({ code: "custom", path: [field], message, params });
    const sum = PARTS.reduce((total, part) => total + form[part], 0);
    if (sum !== 100) refuse("traits", "weights.sum", { sum });
    for (const part of ["waiting", "spread"] as const)
      if (form[`${part}On`] === "on" && form[part] === 0) refuse(part, "weights.switchedOn");
    for (const { fields, message } of NEVER_FALLING)
      for (const [before, field] of pairs(fields)) if (form[field] < form[before]) refuse(field, message);
    if (form.kmFar <= form.kmNear) refuse("kmFar", "weights.kmOrder");
  });

export type WeightsForm = z.output<typeof weightsForm>;

export function unitWeightsOf(form: WeightsForm, version: string): UnitWeights {
  const share = (field: number) => field / 100;
  return {
    declared: {
      version,
      validFrom: form.validFrom,
      points: Object.fromEntries(PARTS.map((part) => [part, form[part]])) as MatchingWeights["points"],
      trait: { must: form.traitMust, important: form.traitImportant, good: form.traitGood },
      // No digit in common is another field of work, and all four the same occupation: nothing to weigh.
      sharedDigits: [0, share(form.digits1), share(form.digits2), share(form.digits3), 1],
      tried: share(form.tried),
      conditionUnanswered: share(form.conditionUnanswered),
      distanceKm: { near: form.kmNear, far: form.kmFar },
      questions: form.questions,
      waiting: {
        "under-3": share(form.waitingUnder3),
        "3-9": share(form.waiting3To9),
        "over-9": share(form.waitingOver9),
      },
      spreadLists: form.spreadLists,
    },
    waitingOn: form.waitingOn === "on",
    spreadOn: form.spreadOn === "on",
  };
}

type Declared = Omit<WeightsForm, "intent" | "version" | "validFrom" | "why">;

/** The same the other way: what the form begins with. */
export function formOf({ declared, waitingOn, spreadOn }: UnitWeights): Declared {
  const { points, trait, sharedDigits, waiting, distanceKm } = declared;
  const inPercent = (share: number) => Math.round(share * 100);
  return {
    ...points,
    waitingOn: waitingOn ? "on" : "off",
    spreadOn: spreadOn ? "on" : "off",
    traitGood: trait.good,
    traitImportant: trait.important,
    traitMust: trait.must,
    digits1: inPercent(sharedDigits[1]),
    digits2: inPercent(sharedDigits[2]),
    digits3: inPercent(sharedDigits[3]),
    tried: inPercent(declared.tried),
    conditionUnanswered: inPercent(declared.conditionUnanswered),
    kmNear: distanceKm.near,
    kmFar: distanceKm.far,
    questions: declared.questions,
    waitingUnder3: inPercent(waiting["under-3"]),
    waiting3To9: inPercent(waiting["3-9"]),
    waitingOver9: inPercent(waiting["over-9"]),
    spreadLists: declared.spreadLists,
  };
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.slice(1).map((item, index) => [items[index]!, item]);
}
