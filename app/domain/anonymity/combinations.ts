import {
  CONDITIONS,
  type ConditionId,
  PHRASES,
  type PhraseId,
  TRAITS,
  type TraitId,
  type TraitLevel,
} from "../kompetenskort/vocabulary.ts";

/** What is shown of a profile beside the attributes of its class. */
export interface Vector {
  id: string;
  /** The published area, as text: rung and values. */
  area: string;
  traits: Partial<Record<TraitId, TraitLevel>>;
  conditions: readonly ConditionId[];
  /** Ready-made sentences are as telling as traits, so they count too. */
  phrases: readonly PhraseId[];
}

export interface Item {
  kind: "phrase" | "trait" | "condition";
  id: TraitId | ConditionId | PhraseId;
  /** Sorts by what is least missed: phrases, then traits, conditions last; of a kind, late in its list first. */
  code: number;
}

/** One profile of the pool with what it shows so far, sorted by code. */
export interface Showing {
  vector: Vector;
  area: number;
  items: readonly Item[];
}

const COMBINATION = 3;
/** More than any item's code, so that three codes and an area fit in one exact number. */
const CODES = 1024;

export function showingAll(vectors: readonly Vector[]): Showing[] {
  const areas = [...new Set(vectors.map((vector) => vector.area))];
  return vectors.map((vector) => ({ vector, area: areas.indexOf(vector.area), items: itemsOf(vector) }));
}

export function itemsOf(vector: Vector): Item[] {
  const phrases = [...new Set(vector.phrases)].map(
    (id): Item => ({ kind: "phrase", id, code: PHRASES.length - PHRASES.indexOf(id) }),
  );
  const traits = TRAITS.flatMap((id, index): Item[] => {
    const level = vector.traits[id];
    return level ? [{ kind: "trait", id, code: 100 + (TRAITS.length - index) * 5 + level }] : [];
  });
  const conditions = [...new Set(vector.conditions)].map(
    (id): Item => ({ kind: "condition", id, code: 500 + CONDITIONS.length - CONDITIONS.indexOf(id) }),
  );
  return [...phrases, ...traits, ...conditions].sort((a, b) => a.code - b.code);
}

/** Every combination of three that `items` make; of all of them when they are fewer. */
export function combinationsOf(items: readonly Item[]): Item[][] {
  return items.length === 0 ? [] : subsets(items, Math.min(COMBINATION, items.length));
}

/** Every combination of one, two and three: whoever shows more also has each smaller combination. */
export function ownedBy(items: readonly Item[]): Item[][] {
  return Array.from({ length: COMBINATION }, (_, i) => subsets(items, i + 1)).flat();
}

function subsets(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map((rest) => [item, ...rest]));
}

/** Equal for the same combination in the same area; `chosen` sorted by code. */
export function combinationKey(area: number, chosen: readonly Item[]): number {
  return chosen.reduce((key, { code }) => key * CODES + code, area + 1);
}

/** How many profiles have each combination of one, two and three, by its key. */
export function countOwners(pool: readonly Showing[]): Map<number, number> {
  const owners = new Map<number, number>();
  const count = (key: number) => {
    owners.set(key, (owners.get(key) ?? 0) + 1);
    return key;
  };
  // Written out rather than by `ownedBy`: this is most of the work of a small pool's gate.
  for (const { area, items } of pool) {
    for (let a = 0; a < items.length; a++) {
      const one = count((area + 1) * CODES + items[a]!.code);
      for (let b = a + 1; b < items.length; b++) {
        const two = count(one * CODES + items[b]!.code);
        for (let c = b + 1; c < items.length; c++) count(two * CODES + items[c]!.code);
      }
    }
  }
  return owners;
}
