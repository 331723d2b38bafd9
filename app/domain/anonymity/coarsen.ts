import type { PublishedForm } from "./candidate.ts";
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
 * A live proposal's snapshot after the person's class became coarser (2-domain §2): what is now generalised further
 * is so here too, and what the gate withholds goes. Nothing is ever added or made finer: the proposal tells what it
 * told, or less. Null when there is nothing to change.
 */
export function coarsenSnapshot(
  snapshot: Snapshot,
  form: PublishedForm,
  withheld: readonly Withheld[],
): Snapshot | null {
  const coarser = QUASI_IDENTIFIERS.filter((id) =>
    isCoarser(id, form.attributes[id], snapshot.attributes[id]),
  );
  if (coarser.length === 0) return null;
  const attributes = { ...snapshot.attributes };
  for (const id of coarser)
    attributes[id] = { ...form.attributes[id], values: [...form.attributes[id].values] };
  const gone = (kind: Withheld["kind"], id: string) =>
    withheld.some((one) => one.kind === kind && one.id === id);
  const conditions = snapshot.conditions.filter((id) => !gone("condition", id));
  return {
    attributes,
    traits: Object.fromEntries(Object.entries(snapshot.traits).filter(([id]) => !gone("trait", id))),
    conditions,
    conditionsIncomplete:
      (snapshot.conditionsIncomplete ?? false) || conditions.length < snapshot.conditions.length,
    phrases: snapshot.phrases.filter((id) => !gone("phrase", id)),
  };
}

function isCoarser(id: QuasiIdentifier, now: Generalised, before: Generalised): boolean {
  if (now.rung !== before.rung) return now.rung > before.rung;
  // Of occupations a class may show fewer on the same rung.
  return (
    id === "occupations" &&
    now.values.length < before.values.length &&
    now.values.every((code) => before.values.includes(code))
  );
}
