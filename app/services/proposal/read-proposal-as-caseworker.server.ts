import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import { type DemandToCheck, demandsToCheck } from "#app/domain/matching/demands-to-check.ts";
import { mayPreApprove, mayRevokeApproval } from "#app/domain/proposal/identity-approval.ts";
import type { ProposalAct, ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { isSetAside, timelineFor } from "#app/domain/proposal/proposal-timeline.ts";
import { PROPOSAL_TRANSITIONS } from "#app/domain/proposal/proposal-transitions.ts";
import { type Snapshot, snapshotForEmployer } from "#app/domain/proposal/snapshot.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { type ProposalEvent, proposalHistory } from "#db/queries/proposal-history.server.ts";
import { type ProposalSubject, proposalInReach } from "#db/queries/proposals.server.ts";
import { participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { type ProposalBody, proposalBody } from "./read-proposal-page.server.ts";

/** A proposal of the caseworker's own participant: who it is, and what the employer would read. */
export interface ProposalForCaseworker extends ProposalBody {
  id: string;
  version: number;
  placementId: string;
  participantId: string;
  givenName: string;
  familyName: string;
  interpreterLanguage: string | null;
  state: ProposalState;
  move: ProposalSide | null;
  setAside: boolean;
  acts: ProposalAct[];
  preApproved: boolean;
  mayPreApprove: boolean;
  mayRevoke: boolean;
  timeline: ProposalEvent[];
  /** While it is to be checked: each demand that the card without a name does not tell of, beside the true card. */
  toCheck: DemandToCheck[];
}

export async function readProposalAsCaseworker(
  ctx: ReadContext,
  proposalId: string,
): Promise<Result<ProposalForCaseworker, ReachFailure>> {
  const proposal = await proposalInReach(ctx.read, ctx.actor, proposalId, ctx.now);
  if (!proposal || ctx.actor.role !== "caseworker") return fail("not_found");
  const allowed = authorize(ctx.actor, "proposal.identity", proposal);
  if (!allowed.ok) return allowed;
  const { id, version, placementId, participantId, state, identityPreApproved } = proposal;
  await ctx.recordAccess({
    act: "proposal.identity",
    subjectType: "proposal",
    subjectId: id,
    participantId,
    purpose: "casework",
  });
  const [person] = await ctx.read
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      interpreterLanguage: participants.interpreterLanguage,
    })
    .from(participants)
    .where(eq(participants.id, participantId));
  if (!person) return fail("not_found");
  const told = await proposalHistory(ctx.read, id);
  const body = await proposalBody(ctx.read, id);
  const approval = { givenAt: identityPreApproved ? ctx.now : null, revokedAt: null };
  return ok({
    ...body,
    snapshot: snapshotForEmployer(body.snapshot),
    ...person,
    id,
    version,
    placementId,
    participantId,
    state,
    move: whoseMove(state),
    setAside: isSetAside(state, told),
    acts: openActs(PROPOSAL_TRANSITIONS, state, "caseworker").map(({ act }) => act),
    preApproved: identityPreApproved,
    mayPreApprove: !identityPreApproved && mayPreApprove(state),
    mayRevoke: mayRevokeApproval(state, approval),
    timeline: timelineFor(told, "caseworker"),
    toCheck: state === "suggested" ? await demandsOfSuggestion(ctx, proposal, body.snapshot) : [],
  });
}

/**
 * By the placement as it is now: an employer may have changed a demand since. The card's reading is logged as
 * about the proposal, in whose lines nothing says whose it is: one about the person, in the same moment, would.
 */
async function demandsOfSuggestion(
  ctx: ReadContext,
  { id, participantId, placementId, unitId }: ProposalSubject,
  snapshot: Snapshot,
): Promise<DemandToCheck[]> {
  const person = await participantInReach(ctx.read, ctx.actor, participantId);
  if (!person || !authorize(ctx.actor, "card.read", person).ok) return [];
  const unit = await matchingUnit(ctx.read, unitId, ctx.now);
  const placement = await placementToMatch(ctx.read, placementId);
  const card = deriveProfile(await confirmedCards(ctx.read, [participantId]));
  if (!unit || !placement?.need || !card) return [];
  await ctx.recordAccess({
    act: "card.read",
    subjectType: "proposal",
    subjectId: id,
    participantId,
    purpose: "matching",
  });
  return demandsToCheck(placement.need, snapshot, card, unit.context);
}
