import { LICENCES } from "#app/domain/kompetenskort/vocabulary.ts";
import { SWEDISH_DEMANDS, type TriedNeed } from "#app/domain/matching/tried-need.ts";
import { between, chance, pick, type Random } from "#db/seed/region/prng.ts";
import { unexplained } from "./below.ts";
import { isExcluded, partsOf, someFilters, subtract, tellsOfFew } from "./count.ts";
import { type Attack, fits, isFew, put, win } from "./referee.ts";
import type { Answer, Surface } from "./surfaces.ts";

/**
 * Goals a, b and d by the need itself: any demand can be tried, and another beside it that asks for more. What the one
 * leaves out and the other does not is then subtracted, in numbers and in cards.
 */
export async function tryNeeds(attack: Attack, random: Random, tries: number): Promise<void> {
  const placements = [...attack.town.placements.keys()];
  for (let each = 0; each < tries; each += 1) {
    const placement = pick(random, placements);
    for (const surface of attack.surfaces.filter((one) => one.tries)) {
      const filters = await someFilters(attack, surface, placement, random);
      const lax = someDemands(random);
      const strict = moreDemands(random, lax);
      const wide = await put(attack, surface, { placement, filters, tried: lax });
      const narrow = await put(attack, surface, { placement, filters, tried: strict });
      for (const [told, tried] of [
        [wide, lax],
        [narrow, strict],
      ] as const) {
        tellsOfFew(attack, surface, told);
        partsOf(attack, surface, told);
        pointsOut(attack, surface, told, random);
        for (const card of told.cards.slice(0, 5)) {
          const beside = await unexplained(attack, card, tried);
          if (beside) win(attack, "b", surface, `${card.alias} as tried: ${beside}`);
        }
      }
      subtract(attack, surface, narrow, wide, isExcluded);
      leavesOutFew(attack, surface, wide, narrow);
    }
  }
}

/** What is left of a list when whoever a demand leaves out is struck from another. */
function leavesOutFew(attack: Attack, surface: Surface, wide: Answer, narrow: Answer): void {
  if (!wide.whole || !narrow.whole) return;
  const left = new Set(narrow.cards.map(({ id }) => id));
  const gone = wide.cards.filter(({ id }) => !left.has(id));
  if (isFew(gone.length)) win(attack, "a", surface, `${gone.length} cards left out by one demand more`);
}

/** Somebody whose quasi-identifiers are known, among those whom the demands leave. */
function pointsOut(attack: Attack, surface: Surface, told: Answer, random: Random): void {
  if (!told.whole) return;
  const target = pick(random, attack.town.people);
  const left = told.cards.filter((card) => fits(card, target));
  if (isFew(told.cards.length) || isFew(left.length))
    win(attack, "a", surface, `${told.cards.length} found and ${left.length} left by a tried need`);
}

const STARTS = ["2026-12-01", "2027-01-11", "2027-03-01", "2027-05-03"];

/** Demands on what is of a class. Conditions are each person's own, and stand on the card. */
function someDemands(random: Random): Partial<TriedNeed> {
  const hoursMin = between(random, 5, 25);
  return {
    hoursMin,
    hoursMax: 40,
    hoursStepsFrom: null,
    startDate: pick(random, STARTS.slice(2)),
    licences: chance(random, 0.5) ? [pick(random, LICENCES)] : [],
    swedishSpoken: chance(random, 0.5) ? pick(random, SWEDISH_DEMANDS.slice(0, 3)) : null,
  };
}

/** The same and more: whoever the first leaves out, this leaves out. */
function moreDemands(random: Random, lax: Partial<TriedNeed>): Partial<TriedNeed> {
  const spoken = SWEDISH_DEMANDS.indexOf(lax.swedishSpoken ?? "A1");
  return {
    ...lax,
    hoursMin: between(random, lax.hoursMin ?? 20, 40),
    startDate: chance(random, 0.5) ? STARTS[0]! : lax.startDate!,
    licences: [...new Set([...(lax.licences ?? []), pick(random, LICENCES)])],
    swedishSpoken: pick(random, SWEDISH_DEMANDS.slice(spoken)),
  };
}
