import type { Candidate } from "#app/domain/anonymity/candidate.ts";
import { kommunerInLan } from "#app/domain/geography/kommun.ts";
import {
  CERTIFICATES,
  LANGUAGES,
  type LanguageId,
  type Licence,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { OCCUPATIONS } from "#app/domain/occupation/occupation.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { ARCHETYPE_WEIGHTS, ARCHETYPES, type Archetype } from "#db/seed/region/archetypes.ts";
import { makeCard } from "#db/seed/region/make-card.ts";
import type { PoolKey } from "#db/seed/region/people.ts";
import {
  between,
  chance,
  mulberry32,
  pick,
  pickEarly,
  pickWeighted,
  type Random,
} from "#db/seed/region/prng.ts";
import { unitByKey } from "#db/seed/region/units.ts";

export const UNIT = unitByKey("hassleholm");

/** A unit serves its own kommun. So many people to each kommun where several units share a pool. */
const PEOPLE_PER_KOMMUN = 400;

/** The unit's own kommun, its neighbours, the rest of Skåne. */
const KOMMUNER = [
  ...new Set([UNIT.kommun, ...UNIT.commutingArea.kommuner, ...kommunerInLan("12").map(({ code }) => code)]),
];
const ELSEWHERE = ["0765", "1081", "1080", "0780"];
const LEVEL_4 = OCCUPATIONS.filter(({ level }) => level === 4).map(({ code }) => code);
const EXTRA_LICENCES: readonly Licence[] = ["B", "B", "B", "AM", "BE", "C", "A"];

/**
 * People as units meet them, the same for the same seed: a demo region's kinds of lives (what was tried and wished,
 * papers, licences, Swedish and hours go together), beside them the odd wish, paper and language that make each pool
 * have its odd ones, and homes of which most lie in a few kommuner.
 */
export function makePeople(seed: number, count: number, today: IsoDate): Candidate[] {
  const random = mulberry32(seed);
  const homes = homesOf(count);
  const months = Array.from({ length: 37 }, (_, back) => addMonths(today, -back));
  return Array.from({ length: count }, (_, at): Candidate => {
    const archetype: Archetype = ARCHETYPES[pickWeighted(random, ARCHETYPE_WEIGHTS)];
    const pool = pickWeighted<PoolKey>(random, archetype.pools as Record<PoolKey, number>);
    const card = makeCard(random, archetype, pool, UNIT, today);
    return {
      candidateId: `p${String(at).padStart(6, "0")}`,
      card: { ...card, ...oddities(random, card), homeKommun: pickHome(random, homes) },
      waitingSince: `${months[between(random, ...archetype.monthsWaited)]!.slice(0, 8)}${String(between(random, 1, 22)).padStart(2, "0")}`,
      protectedIdentity: chance(random, 0.01),
      published: null,
      told: [],
    };
  });
}

function oddities(random: Random, card: Candidate["card"]): Partial<Candidate["card"]> {
  const more = <Item>(share: number, list: readonly Item[], item: () => Item) =>
    chance(random, share) ? [...new Set([...list, item()])] : [...list];
  return {
    occupationsWished: more(0.15, card.occupationsWished, () => pickEarly(random, LEVEL_4)),
    certificates: more(0.1, card.certificates, () => pick(random, CERTIFICATES)),
    licences: more(0.08, card.licences, () => pick(random, EXTRA_LICENCES)),
    languages: more<LanguageId>(0.1, card.languages, () => pickEarly(random, LANGUAGES)),
    hoursNow: chance(random, 0.2) ? pick(random, [8, 10, 15, 25, 30, 35]) : card.hoursNow,
    earliestStart: chance(random, 0.15)
      ? addDays(card.earliestStart, between(random, 10, 150))
      : card.earliestStart,
  };
}

function homesOf(count: number): Record<string, number> {
  const units = Math.min(KOMMUNER.length, Math.max(1, Math.floor(count / PEOPLE_PER_KOMMUN)));
  return Object.fromEntries(KOMMUNER.slice(0, units).map((code, rank) => [code, 1 / (rank + 1)]));
}

function pickHome(random: Random, homes: Record<string, number>): string {
  if (chance(random, 0.9)) return pickWeighted(random, homes);
  return chance(random, 0.9) ? pick(random, KOMMUNER) : pick(random, ELSEWHERE);
}
