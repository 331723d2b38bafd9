import { eq } from "drizzle-orm";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { participants, proposalLinks } from "../schema/index.ts";

/** One is proposed to a placement once: the value that `proposalLinks.once` holds. */
export const onceFor = (placementId: string, participantId: string) => `${placementId} ${participantId}`;

/** Whose the proposals are. Links are opened here and not in SQL, which does not have the key. */
export async function proposalIdsOf(db: Reader | Tx, ...participantIds: string[]): Promise<string[]> {
  const rows = await db
    .select({ id: proposalLinks.proposalId })
    .from(proposalLinks)
    .where(among(proposalLinks.participantId, participantIds));
  return rows.map(({ id }) => id);
}

export interface Behind {
  participantId: string;
  caseworkerId: string;
  protectedIdentity: boolean;
}

/** The person behind each proposal, and their caseworker. */
export async function peopleBehind(
  db: Reader | Tx,
  proposalIds: readonly string[],
): Promise<Map<string, Behind>> {
  const rows = await db
    .select({
      proposalId: proposalLinks.proposalId,
      participantId: participants.id,
      caseworkerId: participants.caseworkerId,
      protectedIdentity: participants.protectedIdentity,
    })
    .from(proposalLinks)
    .innerJoin(participants, eq(participants.id, proposalLinks.participantId))
    .where(among(proposalLinks.proposalId, proposalIds));
  return new Map(rows.map(({ proposalId, ...behind }) => [proposalId, behind]));
}

/** Those of the pairs of a person and a placement that nobody has proposed yet, in their order. */
export async function withoutProposal<Pair extends { participantId: string; placementId: string }>(
  db: Reader | Tx,
  pairs: readonly Pair[],
): Promise<Pair[]> {
  const once = ({ placementId, participantId }: Pair) => onceFor(placementId, participantId);
  const rows = await db
    .select({ once: proposalLinks.once })
    .from(proposalLinks)
    .where(among(proposalLinks.once, pairs.map(once)));
  const proposed = new Set(rows.map((row) => row.once));
  return pairs.filter((pair) => !proposed.has(once(pair)));
}
