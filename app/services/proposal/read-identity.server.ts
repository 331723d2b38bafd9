import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { isIdentityShown } from "#app/domain/proposal/proposal-states.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { type ProposalSubject, proposalInReach } from "#db/queries/proposals.server.ts";
import { participants, placements, units, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { proposalFacts } from "./proposal-facts.server.ts";

/** Who it is, and how to reach them: through their caseworker, whose number is the unit's own. */
export interface Identity {
  givenName: string;
  familyName: string;
  interpreterLanguage: string | null;
  placementTitle: string;
  caseworkerName: string;
  unitName: string;
  unitPhone: string;
}

/**
 * Opens the identity to the employer of this proposal, and to nobody else there is. Only after both consents, only
 * while they hold, only for a verified company, only with a sign-in of substantial assurance, and only once it is
 * logged: the person sees that it was read, by whom and why. Somebody with protected personal data is introduced by
 * their own caseworker and never here.
 */
export async function readIdentity(
  ctx: ReadContext,
  proposalId: string,
): Promise<Result<Identity, ReachFailure>> {
  const proposal = await openProposal(ctx, proposalId);
  if (!proposal) return fail("not_found");
  const allowed = authorize(ctx.actor, "proposal.identity", proposal);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "proposal.identity",
    subjectType: "proposal",
    subjectId: proposal.id,
    participantId: proposal.participantId,
    purpose: "meet-before-agreement",
  });
  const [person] = await ctx.read
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      interpreterLanguage: participants.interpreterLanguage,
      placementTitle: placements.title,
      caseworkerName: users.name,
      unitName: units.name,
      unitPhone: units.phone,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.caseworkerId))
    .innerJoin(units, eq(units.id, participants.unitId))
    .innerJoin(placements, eq(placements.id, proposal.placementId))
    .where(and(eq(participants.id, proposal.participantId), eq(participants.unitId, proposal.unitId)));
  // Taken back while it was read: what has not left yet does not leave.
  return person && (await openProposal(ctx, proposalId)) ? ok(person) : fail("not_found");
}

async function openProposal(ctx: ReadContext, proposalId: string): Promise<ProposalSubject | null> {
  if (ctx.actor.role !== "employer") return null;
  const proposal = await proposalInReach(ctx.read, ctx.actor, proposalId, ctx.now);
  if (!proposal || !isIdentityShown(proposal.state) || proposal.protectedIdentity) return null;
  const facts = await proposalFacts(ctx.read, ctx.actor, ctx.now, proposal);
  const open = facts.companyVerified && facts.consentToPresentation && facts.consentToIdentity;
  return open ? proposal : null;
}
