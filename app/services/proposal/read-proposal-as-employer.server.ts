import { authorize } from "#app/domain/access/authorize.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import {
  isIdentityShown,
  type ProposalAct,
  type ProposalState,
} from "#app/domain/proposal/proposal-states.ts";
import { type ProposalStatus, proposalStatus } from "#app/domain/proposal/proposal-status.ts";
import { employerHistory, timelineFor } from "#app/domain/proposal/proposal-timeline.ts";
import { PROPOSAL_GUARD_TABLE, PROPOSAL_TRANSITIONS } from "#app/domain/proposal/proposal-transitions.ts";
import { snapshotForEmployer } from "#app/domain/proposal/snapshot.ts";
import { type ProposalSide, whoseMove } from "#app/domain/proposal/whose-move.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs, unmetGuards } from "#app/domain/shared/transitions.ts";
import { type ProposalEvent, proposalHistory } from "#db/queries/proposal-history.server.ts";
import { proposalInReach } from "#db/queries/proposals.server.ts";
import type { ReadContext } from "../context.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { proposalFacts } from "./proposal-facts.server.ts";
import { type ProposalBody, proposalBody } from "./read-proposal-page.server.ts";

/** A proposal as the employer reads it: a card without a name and the grounds. No score, no rank, no waiting time. */
export interface ProposalForEmployer
  extends Pick<ProposalBody, "alias" | "meetingDate" | "meetingPlace" | "placementTitle" | "unit"> {
  /** Null once it is over: what was shown for a choice is not kept before the reader after it. */
  card: Pick<ProposalBody, "snapshot" | "commutingArea"> | null;
  id: string;
  version: number;
  placementId: string;
  state: ProposalState;
  status: ProposalStatus;
  move: ProposalSide | null;
  reasons: MatchMessage[];
  gaps: MatchMessage[];
  /** Demands that the card without a name can't show; the caseworker has been asked. */
  unclear: MatchMessage[];
  acts: ProposalAct[];
  /** Both consents hold: the page with the name can be opened. */
  identityOpen: boolean;
  timeline: ProposalEvent[];
}

/** `not_found` before it is presented and while the company is not verified: then there is nothing to know of. */
export async function readProposalAsEmployer(
  ctx: ReadContext,
  proposalId: string,
): Promise<Result<ProposalForEmployer, ReachFailure>> {
  const proposal = await proposalInReach(ctx.read, ctx.actor, proposalId, ctx.now);
  if (!proposal || ctx.actor.role !== "employer") return fail("not_found");
  const allowed = authorize(ctx.actor, "proposal.read", proposal);
  if (!allowed.ok) return allowed;
  const { id, version, placementId, state } = proposal;
  const told = await proposalHistory(ctx.read, id);
  const status = proposalStatus({ state, ...employerHistory(told) }, "employer");
  const facts = await proposalFacts(ctx.read, ctx.actor, ctx.now, proposal);
  if (!status || !facts.companyVerified) return fail("not_found");
  const body = await proposalBody(ctx.read, id);
  const over = status === "no_longer_current" || status === "ended";
  const { alias, commutingArea, meetingDate, meetingPlace, placementTitle, unit, match } = body;
  return ok({
    id,
    version,
    placementId,
    state,
    status,
    alias,
    card: over ? null : { snapshot: snapshotForEmployer(body.snapshot), commutingArea },
    meetingDate: over ? null : meetingDate,
    meetingPlace: over ? null : meetingPlace,
    placementTitle,
    unit,
    move: whoseMove(state),
    reasons: over ? [] : [...match.reasons, ...demands(body, "meets")].filter(isForEmployer),
    gaps: over ? [] : match.gaps.filter(isForEmployer),
    unclear: over ? [] : demands(body, "unknown"),
    acts: openActs(PROPOSAL_TRANSITIONS, state, "employer")
      .filter((row) => unmetGuards(row, PROPOSAL_GUARD_TABLE, facts).length === 0)
      .map(({ act }) => act),
    identityOpen:
      isIdentityShown(state) &&
      facts.consentToPresentation &&
      facts.consentToIdentity &&
      !proposal.protectedIdentity,
    timeline: timelineFor(told, "employer"),
  });
}

function demands({ match }: ProposalBody, verdict: "meets" | "unknown"): MatchMessage[] {
  return match.hard.filter((demand) => demand.verdict === verdict).map(({ reason }) => reason);
}

/**
 * How long somebody has waited and where else they have stood is between them and the unit; how the way to work was
 * reckoned is the broker's, and that no hindrance is known says nothing to the one who knows the workplace.
 */
function isForEmployer({ key }: MatchMessage): boolean {
  return !/^(reason\.waiting|(reason|gap)\.spread|hard\.(travel|condition))\b/.test(key);
}
