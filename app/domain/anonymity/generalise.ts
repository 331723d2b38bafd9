import { TRAITS } from "../kompetenskort/vocabulary.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { Candidate, PublishedForm } from "./candidate.ts";
import type { Vector } from "./combinations.ts";
import { encode } from "./encode.ts";
import type { LadderContext } from "./ladders-place-time.ts";
import { missingFor, type Plan, planAfresh, planLoss, planOnStanding } from "./plan.ts";
import { type RememberingPool, remembering } from "./remember.ts";
import { SMALL_POOL, type Withheld, type Withholding, withhold } from "./uniqueness.ts";

/** 2-domain §2: set per unit, never below. */
export const LOWEST_K = 3;

/** The unit's setting, refused when it is no whole number from 3 up. */
export function parseK(value: number): Result<number, "k_too_small"> {
  return Number.isInteger(value) && value >= LOWEST_K ? ok(value) : fail("k_too_small", { lowest: LOWEST_K });
}

export interface GateSettings extends LadderContext {
  k: number;
}

export type HeldReason =
  | { reason: "waiting_for"; missing: number }
  | { reason: "protected_identity" }
  | { reason: "unique_combination" };

/** What the gate says of one person: the form they may be shown in, or why they may not. */
export type GateOutcome =
  | { candidateId: string; shown: true; form: PublishedForm; withheld: Withheld[] }
  | ({ candidateId: string; shown: false } & HeldReason);

/**
 * A whole pool is planned anew, and everybody in it gets a new form and alias, only when that loses at least this
 * share less than leaving the standing profiles alone. Profiles that change at every release can't be followed by a
 * broker, and each change is a chance to compare before and after.
 */
const GAIN_WORTH_A_NEW_PLAN = 0.15;

/**
 * In a pool above this whoever comes finds company, and what stands is never planned anew: that would be thousands of
 * new aliases at once, for a gain that is not there (docs/decisions/0004 has what was measured).
 */
const REPLANNED_POOL = 2000;

/**
 * The gate over one pool (2-domain §2): who may be shown, in what form, and who waits for what. The pool is the
 * smallest that any viewer can filter to: the unit, unless units share one by agreement.
 *
 * Everybody shown is in a class of at least k people whose attributes are the same letter for letter, so any filter
 * on quasi-identifiers finds nobody or at least k. Pure; the outcome is sorted by candidate id and does not depend on
 * the order of `candidates`. Throws on k below 3 and on a person given twice: both are bugs in the caller.
 */
export function evaluatePool(candidates: readonly Candidate[], settings: GateSettings): GateOutcome[] {
  if (!parseK(settings.k).ok) throw new RangeError(`k must be a whole number from ${LOWEST_K}`);
  if (new Set(candidates.map((one) => one.candidateId)).size < candidates.length) {
    throw new Error("a candidate is in the pool twice");
  }
  const never: GateOutcome[] = candidates
    .filter((one) => one.protectedIdentity)
    .map((one) => ({ candidateId: one.candidateId, shown: false, reason: "protected_identity" }));
  let open = candidates.filter((one) => !one.protectedIdentity);
  for (;;) {
    const plan = choosePlan(remembering(encode(open, settings), settings, settings.k), settings.k);
    const { withheld, emptied } = withholdIn(plan);
    const refused = nothingToMatchOn(plan, emptied);
    if (refused.length === 0) {
      return [never, shownOutcomes(plan, withheld), heldOutcomes(plan, settings.k)]
        .flat()
        .sort((a, b) => (a.candidateId < b.candidateId ? -1 : 1));
    }
    // Those refused are no company to others: the classes are made again without them.
    for (const candidateId of refused)
      never.push({ candidateId, shown: false, reason: "unique_combination" });
    open = open.filter((one) => !refused.includes(one.candidateId));
  }
}

function choosePlan(pool: RememberingPool, k: number): Plan {
  const stands = pool.people.some(({ candidate }) => candidate.published);
  if (stands && pool.people.length > REPLANNED_POOL) return planOnStanding(pool, k);
  const afresh = planAfresh(pool, k);
  if (!stands) return afresh;
  const standing = planOnStanding(pool, k);
  const enough = planLoss(standing) * (1 - GAIN_WORTH_A_NEW_PLAN);
  return planLoss(afresh) <= enough && planLoss(afresh) < planLoss(standing) ? afresh : standing;
}

/**
 * Where a small pool leaves neither a trait, a condition nor an occupation to show, the profile says nothing: the person is refused
 * for being unique. With an occupation left it still leads a broker to ask the caseworker, and is shown.
 */
function nothingToMatchOn(plan: Plan, emptied: readonly string[]): string[] {
  return plan.classes
    .filter(({ attributes }) => attributes.occupations.values.length === 0)
    .flatMap(({ members }) => members.map(({ candidate }) => candidate.candidateId))
    .filter((id) => emptied.includes(id));
}

function withholdIn(plan: Plan): Withholding {
  const shown = plan.classes.reduce((sum, { members }) => sum + members.length, 0);
  // Nothing is withheld in a larger pool, so there is nothing to gather.
  return withhold(shown < SMALL_POOL ? vectorsOf(plan) : []);
}

function vectorsOf(plan: Plan): Vector[] {
  return plan.classes.flatMap(({ attributes, members }) =>
    members.map(({ candidate }) => ({
      id: candidate.candidateId,
      area: areaText(attributes),
      traits: candidate.card.traits,
      conditions: candidate.card.conditions,
      phrases: candidate.card.phrases,
    })),
  );
}

/** The published area as one text, as `Vector.area` wants it. */
export function areaText(attributes: PublishedForm["attributes"]): string {
  return `${attributes.area.rung}:${attributes.area.values.join(",")}`;
}

function shownOutcomes(plan: Plan, withheld: ReadonlyMap<string, Withheld[]>): GateOutcome[] {
  return plan.classes.flatMap(({ attributes, members }) =>
    members.map(({ candidate }): GateOutcome => {
      const hidden = withheld.get(candidate.candidateId) ?? [];
      return {
        candidateId: candidate.candidateId,
        shown: true,
        form: formOf(candidate, attributes, hidden),
        withheld: hidden,
      };
    }),
  );
}

const TRAITS_BY_NAME = [...TRAITS].sort();

function formOf(
  { card }: Candidate,
  attributes: PublishedForm["attributes"],
  withheld: readonly Withheld[],
): PublishedForm {
  const gone = (kind: Withheld["kind"], id: string) =>
    withheld.length > 0 && withheld.some((one) => one.kind === kind && one.id === id);
  const traits: PublishedForm["traits"] = {};
  for (const id of TRAITS_BY_NAME) {
    const level = card.traits[id];
    if (level && !gone("trait", id)) traits[id] = level;
  }
  return {
    attributes,
    traits,
    conditions: sorted(card.conditions).filter((id) => !gone("condition", id)),
    conditionsIncomplete: withheld.some((one) => one.kind === "condition"),
    phrases: sorted(card.phrases).filter((id) => !gone("phrase", id)),
  };
}

function sorted<Id extends string>(ids: readonly Id[]): Id[] {
  const list = [...ids];
  return list.length < 2 ? list : list.sort().filter((id, at) => id !== list[at - 1]);
}

function heldOutcomes(plan: Plan, k: number): GateOutcome[] {
  return plan.held.map((one) => ({
    candidateId: one.candidate.candidateId,
    shown: false,
    reason: "waiting_for",
    missing: missingFor(one, plan.held, k),
  }));
}
