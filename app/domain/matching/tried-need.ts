import { z } from "zod";
import {
  CERTIFICATES,
  type CertificateId,
  CONDITIONS,
  type ConditionId,
  LICENCES,
  type Licence,
  NEED_WEIGHTS,
  SWEDISH_LEVELS,
  TRAIT_LEVELS,
  TRAITS,
} from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed, SwedishNeed, TraitNeed } from "../placement/need.ts";
import { MOST_TRAITS } from "../placement/step-forms/traits-form.ts";
import { type IsoDate, isIsoDate } from "../shared/dates.ts";

/**
 * What a broker may try of a need without changing the placement. It stands in the address, under names that begin so:
 * demands of a job, and nothing about any person.
 */
export const TRY_PREFIX = "try.";

export const SWEDISH_DEMANDS = SWEDISH_LEVELS.filter((level) => level !== "none");
type SwedishDemand = (typeof SWEDISH_DEMANDS)[number];

/** Whether the workplace can give what somebody may need; a condition left out has not been answered about. */
export const CONDITION_ANSWERS = ["offered", "unavoidable"] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];

export interface TriedNeed {
  swedishSpoken: SwedishDemand | null;
  swedishWritten: SwedishDemand | null;
  licences: Licence[];
  certificates: CertificateId[];
  hoursMin: number;
  hoursMax: number;
  hoursStepsFrom: number | null;
  startDate: IsoDate;
  conditions: Partial<Record<ConditionId, ConditionAnswer>>;
  traits: TraitNeed[];
}

/** As many as a placement itself may ask for. */
const MOST_PAPERS = 5;

const STEPS = ["1", "2", "3", "4"] as const;

const hours = z.number({ error: "number" }).int({ error: "wholeNumber" }).min(1).max(40);

/** The one schema of the form and the address. A trait with no level is not asked for. */
export function triedNeedSchema({ endDate }: Pick<PlacementNeed, "endDate">) {
  return z
    .object({
      swedishSpoken: z.enum(SWEDISH_DEMANDS).optional(),
      swedishWritten: z.enum(SWEDISH_DEMANDS).optional(),
      licences: z.array(z.enum(LICENCES)).max(MOST_PAPERS).optional(),
      certificates: z.array(z.enum(CERTIFICATES)).max(MOST_PAPERS).optional(),
      hoursMin: hours,
      hoursMax: hours,
      hoursStepsFrom: hours.optional(),
      startDate: z
        .string({ error: "date" })
        .refine(isIsoDate, { error: "date" })
        .refine((day) => endDate === null || day <= endDate, { error: "endBeforeStart" }),
      condition: z.partialRecord(z.enum(CONDITIONS), z.enum(CONDITION_ANSWERS)).optional(),
      level: z.partialRecord(z.enum(TRAITS), z.enum(STEPS)).optional(),
      weight: z.partialRecord(z.enum(TRAITS), z.enum(NEED_WEIGHTS)).optional(),
    })
    .superRefine(({ hoursMin, hoursMax, hoursStepsFrom = hoursMin, level = {} }, said) => {
      const wrong = { inclusive: true, input: undefined } as const;
      if (hoursMax < hoursMin)
        said.addIssue({
          ...wrong,
          code: "too_small",
          origin: "number",
          minimum: hoursMin,
          path: ["hoursMax"],
        });
      if (hoursStepsFrom > hoursMin)
        said.addIssue({
          ...wrong,
          code: "too_big",
          origin: "number",
          maximum: hoursMin,
          path: ["hoursStepsFrom"],
        });
      if (Object.keys(level).length > MOST_TRAITS)
        said.addIssue({ ...wrong, code: "too_big", origin: "array", maximum: MOST_TRAITS, path: ["level"] });
    })
    .transform(
      ({
        licences = [],
        certificates = [],
        condition = {},
        level = {},
        weight = {},
        ...rest
      }): TriedNeed => ({
        ...rest,
        swedishSpoken: rest.swedishSpoken ?? null,
        swedishWritten: rest.swedishWritten ?? null,
        hoursStepsFrom: rest.hoursStepsFrom ?? null,
        licences: inOrderOf(LICENCES, licences),
        certificates: inOrderOf(CERTIFICATES, certificates),
        conditions: Object.fromEntries(
          CONDITIONS.flatMap((id) => (condition[id] ? [[id, condition[id]]] : [])),
        ),
        traits: TRAITS.flatMap((trait): TraitNeed[] => {
          const wanted = TRAIT_LEVELS.find((one) => String(one) === level[trait]);
          return wanted ? [{ trait, level: wanted, weight: weight[trait] ?? "important" }] : [];
        }),
      }),
    );
}

/** What a placement's own need says of all that can be tried: where the form starts. */
export function triedOf(need: PlacementNeed): TriedNeed {
  const answer = (id: ConditionId): ConditionAnswer | null =>
    need.conditionsUnavoidable.includes(id)
      ? "unavoidable"
      : need.conditionsOffered.includes(id)
        ? "offered"
        : null;
  return {
    swedishSpoken: need.swedishSpoken?.level ?? null,
    swedishWritten: need.swedishWritten?.level ?? null,
    licences: inOrderOf(
      LICENCES,
      need.licences.map(({ licence }) => licence),
    ),
    certificates: inOrderOf(
      CERTIFICATES,
      need.certificates.map(({ id }) => id),
    ),
    hoursMin: need.hoursPerWeek.min,
    hoursMax: need.hoursPerWeek.max,
    hoursStepsFrom: need.hoursStepsFrom,
    startDate: need.startDate,
    conditions: Object.fromEntries(CONDITIONS.flatMap((id) => (answer(id) ? [[id, answer(id)]] : []))),
    traits: TRAITS.flatMap((trait) => need.traits.filter((one) => one.trait === trait)),
  };
}

/** Which parts are tried otherwise than the placement says; none is the placement's own need. */
export function triedParts(need: PlacementNeed, tried: TriedNeed): (keyof TriedNeed)[] {
  const own = triedOf(need);
  return (Object.keys(own) as (keyof TriedNeed)[]).filter(
    (part) => canonical(own[part]) !== canonical(tried[part]),
  );
}

/**
 * The need as it is tried. What stands as the placement has it stands in its order, so that grounds are read in the same,
 * and a demand keeps the task that needs it.
 */
export function needAsTried(need: PlacementNeed, tried: TriedNeed): PlacementNeed {
  const answered = (answer: ConditionAnswer) => CONDITIONS.filter((id) => tried.conditions[id] === answer);
  return {
    ...need,
    traits: ownFirst(need.traits, tried.traits, ({ trait }) => trait),
    hoursPerWeek: { min: tried.hoursMin, max: tried.hoursMax },
    hoursStepsFrom: tried.hoursStepsFrom,
    startDate: tried.startDate,
    conditionsOffered: ownFirst(need.conditionsOffered, answered("offered"), (id) => id),
    conditionsUnavoidable: ownFirst(need.conditionsUnavoidable, answered("unavoidable"), (id) => id),
    swedishSpoken: swedishNeed(need.swedishSpoken, tried.swedishSpoken),
    swedishWritten: swedishNeed(need.swedishWritten, tried.swedishWritten),
    licences: ownFirst(
      need.licences,
      tried.licences.map(
        (licence) => need.licences.find((one) => one.licence === licence) ?? { licence, reasonTask: "" },
      ),
      ({ licence }) => licence,
    ),
    certificates: ownFirst(
      need.certificates,
      tried.certificates.map(
        (id) => need.certificates.find((one) => one.id === id) ?? { id, reasonTask: "" },
      ),
      ({ id }) => id,
    ),
  };
}

function swedishNeed(own: SwedishNeed | null, level: SwedishDemand | null): SwedishNeed | null {
  return level === null ? null : { level, reasonTask: own?.reasonTask ?? "" };
}

function ownFirst<Item>(own: readonly Item[], tried: readonly Item[], idOf: (item: Item) => string): Item[] {
  const place = (item: Item) => {
    const at = own.findIndex((one) => idOf(one) === idOf(item));
    return at === -1 ? own.length : at;
  };
  return tried.toSorted((a, b) => place(a) - place(b));
}

function inOrderOf<Value>(all: readonly Value[], some: readonly Value[]): Value[] {
  return all.filter((one) => some.includes(one));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
