import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { reminders } from "#db/schema/index.ts";
import { removeProfile } from "./remove-profile.server.ts";
import { liveProposalsOf, voidProposals } from "./void-proposals.server.ts";

/** Nobody outside the case meets the person any more: profile out of the search, proposals void, messages stopped. */
export async function takeOutOfSight(
  tx: Tx,
  actor: Actor,
  now: Instant,
  participantId: string,
): Promise<void> {
  await removeProfile(tx, actor, now, participantId);
  await voidProposals(tx, actor, now, await liveProposalsOf(tx, participantId), participantId);
  await tx
    .update(reminders)
    .set({ stoppedAt: now })
    .where(
      and(eq(reminders.participantId, participantId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)),
    );
}
