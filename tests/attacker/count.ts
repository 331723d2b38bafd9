import { CANDIDATE_FILTERS, type CandidateFilters } from "#app/services/matching/candidate-filters.server.ts";
import { chance, pick, type Random } from "#db/seed/region/prng.ts";
import { type Attack, isFew, put, win } from "./referee.ts";
import type { Answer, Surface } from "./surfaces.ts";

/** Words that stand in sentences and conditions, and so on the cards of few. */
export const WORDS = ["lugn", "tunga lyft", "utomhus", "tid", "fråga", "instruktion", "buller", "ensam"];

/**
 * Goal d. Whatever is asked, and whatever is then asked beside it, so that the one is within the other: neither a
 * number nor the difference of two may be about few.
 */
export async function count(attack: Attack, random: Random, tries: number): Promise<void> {
  const askable = attack.surfaces.filter((surface) => surface.askable);
  const placements = [...attack.town.placements.keys()];
  for (let each = 0; each < tries; each += 1) {
    const placement = pick(random, placements);
    for (const surface of askable) {
      const wide = await someFilters(attack, surface, placement, random);
      const outer = await put(attack, surface, { placement, filters: wide });
      tellsOfFew(attack, surface, outer);
      partsOf(attack, surface, outer);
      const narrower = { ...wide, ...(await someFilters(attack, surface, placement, random)), ...wide };
      subtract(attack, surface, outer, await put(attack, surface, { placement, filters: narrower }));
      subtract(
        attack,
        surface,
        outer,
        await put(attack, surface, { placement, filters: wide, text: pick(random, WORDS) }),
      );
      for (const stricter of placements.filter((name) => name.startsWith(`${placement},`)))
        subtract(
          attack,
          surface,
          await put(attack, surface, { placement: stricter, filters: wide }),
          outer,
          isExcluded,
        );
    }
  }
}

/** What a stricter placement tells of more people than a laxer one. */
export function isExcluded(name: string): boolean {
  return name === "excluded";
}

export function tellsOfFew(attack: Attack, surface: Surface, { figures }: Answer): void {
  for (const [name, figure] of figures)
    if (figure !== null && isFew(figure)) win(attack, "d", surface, `${name} is ${figure}`);
}

/** All that are left out, less those whom one demand alone leaves out. */
export function partsOf(attack: Attack, surface: Surface, { figures }: Answer): void {
  const all = figures.get("excluded") ?? null;
  const parts = [...figures].filter(([name]) => name.startsWith("without "));
  for (const [name, part] of parts)
    if (all !== null && part !== null && isFew(all - part))
      win(attack, "d", surface, `${all} left out less ${part} ${name}`);
  const sum = parts.reduce((total, [, part]) => total + (part ?? 0), 0);
  if (all !== null && isFew(all - sum)) win(attack, "d", surface, `${all} left out less ${sum} in parts`);
}

/** What is in the one and not in the other, by every number that both tell. */
export function subtract(
  attack: Attack,
  surface: Surface,
  outer: Answer,
  inner: Answer,
  compared: (name: string) => boolean = () => true,
): void {
  for (const [name, larger] of outer.figures) {
    const smaller = inner.figures.get(name) ?? null;
    if (!compared(name) || larger === null || smaller === null) continue;
    if (isFew(larger - smaller)) win(attack, "d", surface, `${name}: ${larger} less ${smaller}`);
  }
}

export async function someFilters(
  attack: Attack,
  surface: Surface,
  placement: string,
  random: Random,
): Promise<CandidateFilters> {
  const { cards } = await put(attack, surface, { placement });
  const filters: Record<string, string[]> = {};
  for (const field of CANDIDATE_FILTERS) {
    if (cards.length === 0 || chance(random, 0.7)) continue;
    const values = [...new Set(cards.flatMap(({ attributes }) => attributes[field].values))].sort();
    if (values.length > 0) filters[field] = [pick(random, values)];
  }
  return filters;
}
