import { and, eq, inArray } from "drizzle-orm";
import { SIGNED_STATES } from "#app/domain/agreement/agreement-progress.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { agreements, consents } from "../schema/index.ts";
import { isActive } from "./consents.server.ts";

/**
 * Whether the person is rightly known by name to the company: by consent (c) to it that holds now (for one placement
 * when that is given), or by an agreement that all have signed, which both need for as long as the law says.
 */
export async function isKnownToCompany(
  db: Reader | Tx,
  {
    participantId,
    companyId,
    placementId,
  }: { participantId: string; companyId: string; placementId?: string },
  now: Instant,
): Promise<boolean> {
  const [together] = await db
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.participantId, participantId),
        eq(agreements.companyId, companyId),
        inArray(agreements.state, [...SIGNED_STATES]),
      ),
    )
    .limit(1);
  if (together) return true;
  const [given] = await db
    .select({ id: consents.id })
    .from(consents)
    .where(
      and(
        eq(consents.participantId, participantId),
        eq(consents.purpose, "identity"),
        eq(consents.companyId, companyId),
        placementId ? eq(consents.placementId, placementId) : undefined,
        isActive(now),
      ),
    )
    .limit(1);
  return given !== undefined;
}
