import { TRAITS } from "../kompetenskort/vocabulary.ts";
import type { Candidate, PublishedForm } from "./candidate.ts";
import { classKey } from "./candidate.ts";
import { evaluatePool, type GateSettings, type HeldReason } from "./generalise.ts";
import { rememberTold, type Told } from "./told.ts";
import type { Withheld } from "./uniqueness.ts";

export interface ReleasedProfile {
  candidateId: string;
  form: PublishedForm;
  classKey: string;
  /** Shown to the owning caseworker only. */
  withheld: Withheld[];
  /** What the cards of the person have said, with this one. */
  told: Told[];
}

/** What one transaction has to do to the pool. Every list is sorted by candidate id. */
export interface Release {
  /** From `waiting` to published. */
  released: ReleasedProfile[];
  /** Published before and in another form now: rewritten, under a new alias. */
  rewritten: ReleasedProfile[];
  unchanged: string[];
  /** Published before and not any more: out of the search, back to `waiting`. */
  withdrawn: ({ candidateId: string } & HeldReason)[];
  /** Still waiting, and for what: "väntar på 2 till". */
  waiting: ({ candidateId: string } & HeldReason)[];
}

/**
 * Decides a batch: all those in state `waiting` against those already published, in one pool. To be carried out in
 * one transaction, since the classes are only safe as a whole.
 */
export function planRelease(pool: readonly Candidate[], settings: GateSettings): Release {
  const before = new Map(pool.map((one) => [one.candidateId, one]));
  const keyOf = once(classKey);
  const firstTold = once((attributes) => rememberTold([], attributes, settings.today));
  const remembered = (told: Candidate["told"], attributes: PublishedForm["attributes"]) =>
    told.length === 0 ? firstTold(attributes) : rememberTold(told, attributes, settings.today);
  const release: Release = { released: [], rewritten: [], unchanged: [], withdrawn: [], waiting: [] };
  for (const outcome of evaluatePool(pool, settings)) {
    const candidate = before.get(outcome.candidateId)!;
    const { published } = candidate;
    if (!outcome.shown) {
      const { shown: _, ...held } = outcome;
      (published ? release.withdrawn : release.waiting).push(held);
      continue;
    }
    const { candidateId, form, withheld } = outcome;
    if (published && sameForm(published, form, keyOf)) {
      release.unchanged.push(candidateId);
      continue;
    }
    const told = remembered(candidate.told, form.attributes);
    const profile = { candidateId, form, classKey: keyOf(form.attributes), withheld, told };
    (published ? release.rewritten : release.released).push(profile);
  }
  return release;
}

/** Those of one class are shown the very same attributes, so what follows from them is worked out once. */
function once<Made>(make: (attributes: PublishedForm["attributes"]) => Made): typeof make {
  const known = new Map<PublishedForm["attributes"], Made>();
  return (attributes) => {
    const made = known.get(attributes) ?? make(attributes);
    known.set(attributes, made);
    return made;
  };
}

function sameForm(a: PublishedForm, b: PublishedForm, keyOf: typeof classKey): boolean {
  return (
    a.conditionsIncomplete === b.conditionsIncomplete &&
    sameList(a.conditions, b.conditions) &&
    sameList(a.phrases, b.phrases) &&
    sameTraits(a.traits, b.traits) &&
    (a.attributes === b.attributes || keyOf(a.attributes) === keyOf(b.attributes))
  );
}

function sameTraits(a: PublishedForm["traits"], b: PublishedForm["traits"]): boolean {
  return TRAITS.every((id) => a[id] === b[id]);
}

/** In any order; neither says anything twice. */
function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
