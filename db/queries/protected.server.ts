import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { LIVE_STATES } from "#app/domain/proposal/proposal-states.ts";
import { participants, proposals } from "../schema/index.ts";

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
export function proposalUnprotected(): SQL {
  const ofProtected = sql`select 1 from proposal_links whose join participants shielded on shielded.id = whose.participant_id where whose.proposal_id = ${proposals.id} and shielded.protected_identity = 1`;
  return or(inArray(proposals.state, [...LIVE_STATES, "void"]), sql`not exists (${ofProtected})`)!;
}
