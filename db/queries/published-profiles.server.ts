import { and, eq, isNotNull, notExists, sql } from "drizzle-orm";
import { areaText } from "#app/domain/anonymity/generalise.ts";
import { closeAfterRemoval } from "#app/domain/anonymity/maintain.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { consents, profileLinks, profiles } from "../schema/index.ts";
import { isActive } from "./consents.server.ts";

/** What a broker may read of one unit at `now`. */
export interface Published {
  profiles: PublishedProfile[];
  /** Nobody has been left out for a consent that ran out: what is counted in the search is what may be counted. */
  whole: boolean;
}

const card = {
  profileId: profiles.id,
  alias: profiles.alias,
  unitId: profiles.unitId,
  attributes: profiles.attributes,
  traits: profiles.traits,
  conditions: profiles.conditions,
  conditionsIncomplete: profiles.conditionsIncomplete,
  phrases: profiles.phrases,
};

/** Those of the profiles that stand in the unit now, in the order asked for. */
export async function publishedCards(
  db: Reader | Tx,
  unitId: string,
  profileIds: readonly string[],
): Promise<PublishedProfile[]> {
  const rows = await db
    .select(card)
    .from(profiles)
    .where(and(eq(profiles.unitId, unitId), among(profiles.id, profileIds)));
  const byId = new Map(rows.map((row) => [row.profileId, row]));
  return profileIds.flatMap((id) => byId.get(id) ?? []);
}

/**
 * A unit's published profiles, and nothing beside the projection. Whoever's consent has run out is left out, and with
 * them those who would no longer be in company enough, before the day's work has taken them away. The gate keeps every
 * class at `k`; it is counted again here, so that a class below it can't be read whatever went wrong before.
 */
export async function publishedProfiles(
  db: Reader | Tx,
  unit: { id: string; k: number },
  now: Instant,
): Promise<Published> {
  const rows = await db
    .select({ ...card, classKey: profiles.classKey })
    .from(profiles)
    .where(eq(profiles.unitId, unit.id));
  const ended = await withoutConsent(db, unit.id, now);
  const standing = rows.map((row) => ({ ...row, id: row.profileId, area: areaText(row.attributes) }));
  const reach = ended.length > 0 ? "whole_pool" : "own_classes";
  const { profileIds } = closeAfterRemoval(standing, reach, ended, unit.k);
  const hidden = new Set([...ended, ...profileIds]);
  return {
    profiles: rows
      .filter(({ profileId }) => !hidden.has(profileId))
      .map(({ classKey: _, ...profile }) => profile),
    whole: ended.length === 0,
  };
}

/** The published profiles of those who have no consent that holds; as a rule none. No link is opened by it. */
export async function withoutConsent(db: Reader | Tx, unitId: string, now: Instant): Promise<string[]> {
  const holds = db
    .select({ one: sql`1` })
    .from(consents)
    .where(
      and(
        eq(consents.participantId, profileLinks.participantId),
        eq(consents.purpose, "profile_in_matching"),
        isActive(now),
      ),
    );
  const rows = await db
    .select({ profileId: profileLinks.profileId })
    .from(profileLinks)
    .where(and(eq(profileLinks.unitId, unitId), isNotNull(profileLinks.profileId), notExists(holds)));
  return rows.flatMap(({ profileId }) => profileId ?? []);
}
