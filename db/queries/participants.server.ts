import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Reader, Tx } from "../database.ts";
import { participants } from "../schema/index.ts";
import { unprotected } from "./protected.server.ts";

/** What a policy judges a participant by, and where they stand. No names: those are read where they are logged. */
export interface ParticipantSubject {
  id: string;
  participantId: string;
  unitId: string;
  caseworkerId: string;
  userId: string;
  state: (typeof participants.$inferSelect)["state"];
  version: number;
  protectedIdentity: boolean;
}

/** The participant by id, within what the actor could ever reach: their own unit (no broker a protected one), or themself. */
export async function participantInReach(
  db: Reader | Tx,
  actor: Actor,
  participantId: string,
): Promise<ParticipantSubject | null> {
  const reach =
    actor.role === "participant"
      ? eq(participants.id, actor.participantId ?? "")
      : and(eq(participants.unitId, actor.unitId ?? ""), actor.role === "broker" ? unprotected() : undefined);
  const [row] = await db
    .select({
      id: participants.id,
      participantId: participants.id,
      unitId: participants.unitId,
      caseworkerId: participants.caseworkerId,
      userId: participants.userId,
      state: participants.state,
      version: participants.version,
      protectedIdentity: participants.protectedIdentity,
    })
    .from(participants)
    .where(and(eq(participants.id, participantId), reach));
  return row ?? null;
}
