import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Reader, Tx } from "../database.ts";
import { auditLog } from "../schema/index.ts";
import { proposalIdsOf } from "./proposal-links.server.ts";

/** The rows of the access log that concern one participant: those that name them, and those about their proposals. */
export async function concerning(db: Reader | Tx, participantId: string): Promise<SQL | undefined> {
  return or(
    eq(auditLog.participantId, participantId),
    and(
      eq(auditLog.subjectType, "proposal"),
      inArray(auditLog.subjectId, await proposalIdsOf(db, participantId)),
    ),
  );
}
