import { eq } from "drizzle-orm";
import { holdsOf } from "#app/domain/anonymity/still-true.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { unitSearch } from "#db/queries/unit-search.server.ts";
import { profileLinks, profiles } from "#db/schema/index.ts";
import { loadPeople } from "./load-people.server.ts";
import { formOf } from "./load-pool.server.ts";
import { letWait, takeOutProfile } from "./take-out.server.ts";

/**
 * In the transaction that confirms a card: what is shown of the person and no longer holds is taken out at once, so
 * that nobody reads an untrue card meanwhile. It comes back through the gate, under a new alias, right after commit.
 */
export async function cardChanged(tx: Tx, now: Instant, participantId: string): Promise<void> {
  const [link] = await tx.select().from(profileLinks).where(eq(profileLinks.participantId, participantId));
  if (!link?.profileId) return;
  const [row] = await tx.select().from(profiles).where(eq(profiles.id, link.profileId));
  const unit = await unitSearch(tx, link.unitId);
  const candidate = (await loadPeople(tx, unit, [participantId], now)).get(participantId)?.candidate;
  const context = { today: swedishDate(now), geography: unitGeography(unit.commutingArea) };
  if (row && candidate && holdsOf(formOf(row), candidate, context)) return;
  await takeOutProfile(tx, link.unitId, link.profileId);
  await letWait(tx, link);
}
