import { and, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { EMPTY_SNAPSHOT } from "#app/domain/proposal/snapshot.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import type { Tx } from "#db/database.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import {
  agreements,
  emailCodes,
  interests,
  proposals,
  sessions,
  signerLinks,
  users,
} from "#db/schema/index.ts";
import { hasOtherRole } from "./has-other-role.server.ts";
import { takeOutOfSight } from "./take-out-of-sight.server.ts";

/**
 * All that ends when somebody's personal data become protected, in the transaction that says so (2-domain §2): what
 * others see of them, what waits to be sent to them, and the addresses by which anybody could reach them.
 */
export async function participantProtected(
  tx: Tx,
  actor: Actor,
  now: Instant,
  person: { participantId: string; userId: string },
): Promise<void> {
  const { participantId, userId } = person;
  await takeOutOfSight(tx, actor, now, participantId);
  await emptySnapshots(tx, participantId);
  await tx
    .update(interests)
    .set({ withdrawnAt: now })
    .where(and(eq(interests.participantId, participantId), isNull(interests.withdrawnAt)));
  await tx
    .update(signerLinks)
    .set({ revokedAt: now })
    .where(
      and(
        inArray(
          signerLinks.agreementId,
          tx
            .select({ id: agreements.id })
            .from(agreements)
            .where(eq(agreements.participantId, participantId)),
        ),
        isNull(signerLinks.revokedAt),
      ),
    );
  await forgetAddresses(tx, now, userId);
}

/** What a proposal once showed of the person, live or over, is not kept before anybody. */
async function emptySnapshots(tx: Tx, participantId: string): Promise<void> {
  const shown = await tx
    .select({ id: proposals.id, match: proposals.match })
    .from(proposals)
    .where(inArray(proposals.id, await proposalIdsOf(tx, participantId)));
  for (const { id, match } of shown)
    await tx
      .update(proposals)
      .set({
        snapshot: EMPTY_SNAPSHOT,
        match: { ...match, score: 0, hard: [], parts: [], reasons: [], gaps: [], wouldChange: [] },
      })
      .where(eq(proposals.id, id));
}

/**
 * E-mail address and number are blanked, as they are never taken down for somebody enrolled with protection, and with
 * them every way in by e-mail. The paper card stays. An account with another role keeps its address, for that role.
 */
async function forgetAddresses(tx: Tx, now: Instant, userId: string): Promise<void> {
  if (await hasOtherRole(tx, userId)) return;
  const [account] = await tx
    .select({ email: users.email })
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.email)));
  await tx.update(users).set({ email: null, phone: null }).where(eq(users.id, userId));
  if (account?.email)
    await tx.delete(emailCodes).where(eq(emailCodes.addressHash, keyedHash(account.email, "email")));
  await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.userId, userId), eq(sessions.assurance, "low"), isNull(sessions.revokedAt)));
}
