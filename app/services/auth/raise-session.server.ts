import { eq } from "drizzle-orm";
import type { Tx } from "#db/database.ts";
import { sessions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { type OpenedSession, openSession } from "./open-session.server.ts";
import type { SignedIn } from "./read-session.server.ts";
import type { Visitor } from "./visitor.server.ts";

/** Replaces an e-mail-code session by a substantial one in the same role: rotation at privilege change. */
export async function raiseSession(tx: Tx, visitor: Visitor, signedIn: SignedIn): Promise<OpenedSession> {
  await tx.update(sessions).set({ revokedAt: visitor.now }).where(eq(sessions.id, signedIn.sessionId));
  await audit(tx, signedIn.actor ?? "system", visitor.now, {
    act: "auth.stepped-up",
    subjectType: "user",
    subjectId: signedIn.userId,
  });
  return openSession(tx, visitor.now, {
    userId: signedIn.userId,
    assurance: "substantial",
    method: "email-code+totp",
    device: visitor.device,
    membershipId: signedIn.membershipId,
  });
}
