import { LADDERS, valuesAt } from "#app/domain/anonymity/ladders.ts";
import { CANDIDATE_FILTERS, type CandidateFilters } from "#app/services/matching/candidate-filters.server.ts";
import { between, chance, pick, type Random } from "#db/seed/region/prng.ts";
import { type Attack, fits, isFew, put, SETTINGS, win } from "./referee.ts";
import type { Ask } from "./surfaces.ts";
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
