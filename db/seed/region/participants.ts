import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import type { Inflow } from "#app/domain/participant/enrolment.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { ARCHETYPE_WEIGHTS, ARCHETYPES, type Archetype } from "./archetypes.ts";
import { cardLanguages, makeCard } from "./make-card.ts";
import { NAME_POOLS, newName, type PoolKey } from "./people.ts";
import { between, chance, mulberry32, pickWeighted } from "./prng.ts";
import { SEED_UNITS, type SeedUnit, type UnitKey } from "./units.ts";

export interface SeedParticipant {
  /** Stable, `hassleholm-001`. */
  key: string;
  unit: UnitKey;
  givenName: string;
  familyName: string;
  /** Index into the unit's caseworkers. */
  caseworker: number;
  inflow: Inflow;
  enrolledOn: IsoDate;
  /** Ways to be reached; some have neither. */
  hasEmail: boolean;
  hasPhone: boolean;
  locale: "sv" | "sv-latt" | "en" | "ar";
  /** ISO 639 code, where Swedish does not yet carry a meeting. */
  interpreterLanguage: string | null;
  protectedIdentity: boolean;
  card: CardContent;
}

/** The 45th of a unit has skyddade personuppgifter: one in each of the bigger two. */
const PROTECTED_EVERY = 45;

/**
 * The unit's participants, the same for the same seed and `today`. `takenNames` holds names used elsewhere and
 * is added to, so that no two people of the region are called the same.
 */
export function makeParticipants(
  seed: number,
  unit: SeedUnit,
  count: number,
  today: IsoDate,
  takenNames: Set<string> = new Set(),
): SeedParticipant[] {
  const random = mulberry32(seed);
  const caseworkers = unit.staff.filter((person) => person.role === "caseworker").length;
  return Array.from({ length: count }, (_, at) => {
    const archetype: Archetype = ARCHETYPES[pickWeighted(random, ARCHETYPE_WEIGHTS)];
    const pool = pickWeighted<PoolKey>(random, archetype.pools as Record<PoolKey, number>);
    const name = newName(random, NAME_POOLS[pool], takenNames);
    const monthsWaited = between(random, ...archetype.monthsWaited);
    const card = makeCard(random, archetype, pool, unit, today);
    const early = card.swedishSpoken === "none" || card.swedishSpoken === "A1" || card.swedishSpoken === "A2";
    return {
      key: `${unit.key}-${String(at + 1).padStart(3, "0")}`,
      unit: unit.key,
      ...name,
      caseworker: at % caseworkers,
      inflow: pickWeighted<Inflow>(random, archetype.inflows as Record<Inflow, number>),
      enrolledOn: addDays(addMonths(today, -monthsWaited), -between(random, 3, 27)),
      hasEmail: chance(random, early ? 0.6 : 0.85),
      hasPhone: chance(random, 0.94),
      locale: localeFor(pool, early),
      interpreterLanguage: early ? (cardLanguages(pool)[0] ?? null) : null,
      protectedIdentity: at % PROTECTED_EVERY === PROTECTED_EVERY - 1,
      card,
    };
  });
}

/** Everyone in the region: 85, 50 and 15. */
export function makeRegionParticipants(seed: number, today: IsoDate): SeedParticipant[] {
  const takenNames = new Set(
    SEED_UNITS.flatMap((unit) => unit.staff.map((one) => `${one.givenName} ${one.familyName}`)),
  );
  return SEED_UNITS.flatMap((unit, at) =>
    makeParticipants(seed + at, unit, unit.participants, today, takenNames),
  );
}

function localeFor(pool: PoolKey, early: boolean): SeedParticipant["locale"] {
  if (!early) return "sv";
  return pool === "ar" ? "ar" : "sv-latt";
}
