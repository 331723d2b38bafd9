import { LADDERS, valuesAt } from "#app/domain/anonymity/ladders.ts";
import {
  CANDIDATE_FILTERS,
  type CandidateFilterField,
  type CandidateFilters,
} from "#app/services/matching/candidate-filters.server.ts";
import { between, chance, pick, type Random } from "#db/seed/region/prng.ts";
import { isExcluded, subtract, tellsOfFew, WORDS } from "./count.ts";
import { type Attack, fits, isFew, put, SETTINGS, win } from "./referee.ts";
import type { Answer, Ask } from "./surfaces.ts";
import type { Target } from "./town.ts";

/**
 * Goal a. The attacker knows all quasi-identifiers of a target, filters by any of them on any rung, and strikes out the
 * cards that are not true of the target.
 */
export async function narrow(attack: Attack, random: Random, tries: number): Promise<void> {
  const askable = attack.surfaces.filter((surface) => surface.askable);
  for (let each = 0; each < tries; each += 1) {
    const target = pick(random, attack.town.people);
    const ask = {
      placement: pick(random, [...attack.town.placements.keys()]),
      filters: about(target, random),
    };
    for (const surface of askable) await narrowBy(attack, surface, ask, target);
  }
}

/**
 * Every value that is true of anybody, on every rung, one by one, and every word; and every demand beside another: a
 * filter never tells of few, nor of what is hidden.
 */
export async function sweep(attack: Attack): Promise<void> {
  for (const surface of attack.surfaces.filter(({ askable }) => askable)) {
    const all = new Map<string, Answer>();
    for (const placement of attack.town.placements.keys())
      all.set(placement, await put(attack, surface, { placement }));
    for (const [placement, told] of all) {
      tellsOfFew(attack, surface, told);
      for (const [stricter, less] of all)
        if (stricter.startsWith(`${placement},`)) subtract(attack, surface, less, told, isExcluded);
    }
    for (const placement of SWEPT) {
      for (const [field, value] of valuesOf(attack.town)) {
        const part = await put(attack, surface, { placement, filters: { [field]: [value] } });
        subtract(attack, surface, all.get(placement)!, part);
        if (part.whole && isFew(part.cards.length))
          win(attack, "a", surface, `${part.cards.length} found by ${field} ${value}`);
        if (part.cards.some(({ attributes }) => !attributes[field].values.includes(value)))
          win(attack, "b", surface, `${field} ${value} found cards that do not say so`);
      }
      for (const text of WORDS) {
        const part = await put(attack, surface, { placement, text });
        tellsOfFew(attack, surface, part);
        subtract(attack, surface, all.get(placement)!, part);
      }
    }
  }
}

/** Without a demand on conditions, and with one. */
const SWEPT = ["all", "all,times"];

function valuesOf({ people }: Attack["town"]): [CandidateFilterField, string][] {
  return CANDIDATE_FILTERS.flatMap((field) => {
    const values = people.flatMap((one) =>
      LADDERS[field].flatMap((_, rung) => valuesAt(field, rung, one, SETTINGS) ?? []),
    );
    return [...new Set(values)].map((value): [CandidateFilterField, string] => [field, value]);
  });
}

async function narrowBy(
  attack: Attack,
  surface: (typeof attack.surfaces)[number],
  ask: Ask,
  target: Target,
): Promise<void> {
  const { cards, whole } = await put(attack, surface, ask);
  if (!whole) return;
  const left = cards.filter((card) => fits(card, target));
  if (isFew(cards.length) || isFew(left.length))
    win(attack, "a", surface, `${cards.length} found and ${left.length} left by ${JSON.stringify(ask)}`);
}

/** Some of what is true of the target, said on some rung: what a card may show, or more than any card shows. */
function about(target: Target, random: Random): CandidateFilters {
  const filters: Record<string, string[]> = {};
  for (const field of CANDIDATE_FILTERS) {
    if (chance(random, 0.6)) continue;
    const values = valuesAt(field, between(random, 0, LADDERS[field].length - 1), target, SETTINGS) ?? [];
    if (values.length > 0) filters[field] = chance(random, 0.5) ? values : [pick(random, values)];
  }
  return filters;
}
