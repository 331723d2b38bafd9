import { eq, inArray, not, or, type SQL } from "drizzle-orm";
import { LIVE_STATES } from "#app/domain/proposal/proposal-states.ts";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { participants, proposals } from "../schema/index.ts";
import { proposalIdsOf } from "./proposal-links.server.ts";

/**
 * Whoever is neither the own caseworker nor the manager meets nobody whose personal data are protected: on no page, in
 * no list and in no count (2-domain §2). For a query that has joined the participants.
 */
export function unprotected(): SQL {
  return eq(participants.protectedIdentity, false);
}

/**
 * The same of proposals, in the lists of brokers and employers. What stood when the protection came is void and says
 * no more than that; what the own caseworker has proposed since then, without a name, is seen while it goes on.
 */
export async function proposalUnprotected(db: Reader | Tx): Promise<SQL | undefined> {
  const shielded = await db
    .select({ id: participants.id })
    .from(participants)
    .where(eq(participants.protectedIdentity, true));
  const theirs = await proposalIdsOf(db, ...shielded.map(({ id }) => id));
  return or(inArray(proposals.state, [...LIVE_STATES, "void"]), not(among(proposals.id, theirs)));
}
