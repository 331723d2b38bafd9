import type { PublishedForm } from "./candidate.ts";
import { hiddenRung } from "./ladders.ts";
import { OCCUPATION_DIGITS } from "./ladders-skills.ts";
import {
  type Generalised,
  type PublishedProfile,
  QUASI_IDENTIFIERS,
  type QuasiIdentifier,
} from "./profile.ts";
import type { Withheld } from "./uniqueness.ts";

/** What a proposal has frozen of a profile. */
export type Snapshot = Pick<PublishedProfile, "attributes" | "traits" | "conditions" | "phrases"> & {
  conditionsIncomplete?: boolean;
};

/**
 * A live proposal's snapshot after the person's card was made anew (2-domain §2): what is now generalised further is
 * so here too, and what the gate withholds goes. Nothing is ever added or made finer: the proposal tells what it
 * told, or less. Null when there is nothing to change.
 */
export function coarsenSnapshot(
  snapshot: Snapshot,
  form: PublishedForm,
  withheld: readonly Withheld[],
): Snapshot | null {
  const attributes = { ...snapshot.attributes };
  for (const id of QUASI_IDENTIFIERS)
    attributes[id] = coarserOf(id, snapshot.attributes[id], form.attributes[id]);
  const gone = (kind: Withheld["kind"], id: string) =>
    withheld.some((one) => one.kind === kind && one.id === id);
  const traits = Object.entries(snapshot.traits).filter(([id]) => !gone("trait", id));
  const conditions = snapshot.conditions.filter((id) => !gone("condition", id));
  const phrases = snapshot.phrases.filter((id) => !gone("phrase", id));
  const isAsItWas =
    QUASI_IDENTIFIERS.every((id) => attributes[id] === snapshot.attributes[id]) &&
    traits.length === Object.keys(snapshot.traits).length &&
    conditions.length === snapshot.conditions.length &&
    phrases.length === snapshot.phrases.length;
  if (isAsItWas) return null;
  return {
    attributes,
    traits: Object.fromEntries(traits),
    conditions,
    conditionsIncomplete:
      (snapshot.conditionsIncomplete ?? false) || conditions.length < snapshot.conditions.length,
    phrases,
  };
}

/** What was told itself where it need not be told more coarsely. */
function coarserOf(id: QuasiIdentifier, told: Generalised, now: Generalised): Generalised {
  if (id === "occupations") return sharedOccupations(told, now);
  return now.rung > told.rung ? { rung: now.rung, values: [...now.values] } : told;
}

/** A class may drop one wish for another on any rung: of those told, the ones that it still shows. */
function sharedOccupations(told: Generalised, now: Generalised): Generalised {
  const rung = Math.max(told.rung, now.rung);
  const digits = OCCUPATION_DIGITS[rung];
  if (digits === undefined) return told.rung === rung ? told : { rung, values: [] };
  if (told.values.length === 0) return told;
  const shown = new Set(now.values.map((code) => code.slice(0, digits)));
  const codes = new Set(told.values.map((code) => code.slice(0, digits)));
  const values = [...codes].filter((code) => shown.has(code));
  if (values.length === 0) return { rung: hiddenRung("occupations"), values };
  return rung === told.rung && values.length === told.values.length ? told : { rung, values };
}
