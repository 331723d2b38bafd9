import { eq } from "drizzle-orm";
import type { Candidate, PublishedForm } from "#app/domain/anonymity/candidate.ts";
import type { GateSettings } from "#app/domain/anonymity/generalise.ts";
import { isStillTrue } from "#app/domain/anonymity/still-true.ts";
import { rememberTold, type Told } from "#app/domain/anonymity/told.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { among } from "#db/among.ts";
import type { Reader, Tx } from "#db/database.ts";
import { unitSearch } from "#db/queries/unit-search.server.ts";
import { profileLinks, profileMemory, profiles } from "#db/schema/index.ts";
import { type GatePerson, loadPeople } from "./load-people.server.ts";

export type ProfileRow = typeof profiles.$inferSelect;
export type LinkRow = typeof profileLinks.$inferSelect;

export type PoolUnit = Awaited<ReturnType<typeof unitSearch>>;

/** One approved person: where the link stands, what is published of them, and what the gate weighs. */
export interface PoolMember {
  link: LinkRow;
  row: ProfileRow | null;
  person: GatePerson | null;
  /** What cards of theirs have said. */
  told: readonly Told[];
}

/** The pool of one unit: the smallest that any viewer can filter to (2-domain §2). */
export interface Pool {
  unit: PoolUnit;
  settings: GateSettings;
  members: PoolMember[];
}

/** Reads a unit's pool with links and true values. For the gate's own services. */
export async function loadPool(db: Reader | Tx, unitId: string, now: Instant): Promise<Pool> {
  const unit = await unitSearch(db, unitId);
  const links = await db.select().from(profileLinks).where(eq(profileLinks.unitId, unitId));
  const rows = await db.select().from(profiles).where(eq(profiles.unitId, unitId));
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const ids = links.map(({ participantId }) => participantId);
  const people = await loadPeople(db, unit, ids, now);
  const told = await toldOf(db, ids);
  return {
    unit,
    settings: { k: unit.k, today: swedishDate(now), geography: unitGeography(unit.commutingArea) },
    members: links.map((link) => ({
      link,
      row: (link.profileId && rowById.get(link.profileId)) || null,
      person: people.get(link.participantId) ?? null,
      told: told.get(link.participantId) ?? [],
    })),
  };
}

/** What cards of these people have said so far, by participant; nothing for one who has not been shown. */
export async function toldOf(
  db: Reader | Tx,
  participantIds: readonly string[],
): Promise<Map<string, Told[]>> {
  const rows = await db
    .select()
    .from(profileMemory)
    .where(among(profileMemory.participantId, participantIds));
  return new Map(rows.map(({ participantId, told }) => [participantId, told]));
}

/**
 * The member as the domain's gate sees them, or null when nothing of theirs may be shown. What stands published
 * but is no longer true of them counts as not published: it goes through the gate again.
 */
export function candidateOf({ row, person, told }: PoolMember, settings: GateSettings): Candidate | null {
  if (!person?.candidate || person.obstacle) return null;
  const stands = row && isStillTrue(row.attributes, person.candidate, settings);
  return {
    ...person.candidate,
    published: stands ? formOf(row) : null,
    // What stands has been read, even if it was published before there was a memory.
    told: row ? rememberTold(told, row.attributes, row.publishedOn) : told,
  };
}

export function formOf(row: ProfileRow): PublishedForm {
  const { attributes, traits, conditions, conditionsIncomplete, phrases } = row;
  return { attributes, traits, conditions, conditionsIncomplete, phrases };
}
