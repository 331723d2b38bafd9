import { type Consent, consentState } from "../consent/consent.ts";
import { covers } from "../consent/covers.ts";
import { type Instant, swedishDate } from "../shared/dates.ts";
import type { LIVE_STATES, ProposalState } from "./proposal-states.ts";

/** What the employer has been given to read so far, and so may go on reading only by consent. */
const RESTS_ON: Readonly<Record<(typeof LIVE_STATES)[number], readonly ("presentation" | "identity")[]>> = {
  suggested: [],
  shortlisted: [],
  asked: [],
  accepted_by_participant: ["presentation"],
  presented: ["presentation"],
  wanted: ["presentation"],
  identified: ["presentation", "identity"],
  meeting: ["presentation", "identity"],
};

export interface RestingProposal {
  state: ProposalState;
  companyId: string;
  placementId: string;
  createdAt: Instant;
}

/**
 * Where a proposal stands at `now`: void as soon as a consent it rests on has ended, also before anybody has written
 * that down. Besides its own consents it rests on the one to be shown in matching that held when it was made; one made
 * without any, from a person who is not shown, does not.
 */
export function stateNow(
  proposal: RestingProposal,
  consents: readonly Consent[],
  now: Instant,
): ProposalState {
  const { state, companyId, placementId } = proposal;
  const restsOn = state in RESTS_ON ? RESTS_ON[state as keyof typeof RESTS_ON] : null;
  if (!restsOn) return state;
  const stands = restsOn.every((purpose) => covers(consents, { purpose, companyId, placementId }, now));
  return stands && !hasLeftMatching(proposal, consents, now) ? state : "void";
}

function hasLeftMatching(
  { createdAt }: RestingProposal,
  consents: readonly Consent[],
  now: Instant,
): boolean {
  const toMatching = consents.filter(({ purpose }) => purpose === "profile_in_matching");
  if (covers(toMatching, { purpose: "profile_in_matching" }, now)) return false;
  return toMatching.some(
    (one) => one.givenAt <= createdAt && heldOn(one, createdAt) && consentState(one, now) !== "upcoming",
  );
}

/** By what is written now: one that was taken back and given again in between counts as held. */
function heldOn({ validFrom, validTo, withdrawnAt }: Consent, at: Instant): boolean {
  const day = swedishDate(at);
  return validFrom <= day && day <= validTo && (withdrawnAt === null || withdrawnAt > at);
}
