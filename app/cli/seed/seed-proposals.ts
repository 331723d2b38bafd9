import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { EmployerReason, ParticipantReason, StaffReason } from "#app/domain/proposal/reasons.ts";
import { PARTICIPANT_REASONS } from "#app/domain/proposal/reasons.ts";
import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { agreeOnProposal } from "#app/services/proposal/agree-on-proposal.server.ts";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { endProposal } from "#app/services/proposal/end-proposal.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { onceFor } from "#db/queries/proposal-links.server.ts";
import { consents, profileLinks, proposalLinks, proposals } from "#db/schema/index.ts";
import type { JourneyPlan } from "#db/seed/region/history-plans.ts";
import { workdayBy } from "#db/seed/region/workdays.ts";
import type { SeededPerson } from "./seed-participants.ts";
import { done, on, type Stage } from "./stage.ts";

/** Who plays the parts of one journey, and where. */
export interface JourneyCast {
  /** The journey's number, for what is dealt in turn. */
  serial: number;
  plan: JourneyPlan;
  person: SeededPerson;
  employer: Actor;
  broker: Actor;
  placementId: string;
}

/** Each step of the way and the state it leads to; a plan's state says how far to go. */
const WAY: readonly ProposalState[] = [
  "asked",
  "accepted_by_participant",
  "presented",
  "wanted",
  "identified",
  "meeting",
  "agreed",
];

/** How far along the way a proposal came before it took its other turn. */
const TURNS_AFTER: Partial<Record<ProposalState, ProposalState>> = {
  declined: "presented",
  ended: "asked",
  void: "asked",
};

/** A proposal made and driven by its people, one step a day up to `until`. Returns its id. */
export async function seedProposal(stage: Stage, cast: JourneyCast, until: IsoDate): Promise<string> {
  const target = TURNS_AFTER[cast.plan.proposal.state] ?? cast.plan.proposal.state;
  const steps = Math.max(0, WAY.indexOf(target));
  const start = addDays(until, -steps);
  const proposalId = await propose(stage, cast, start);
  for (let step = 1; step <= steps; step += 1)
    await take(stage, cast, proposalId, WAY[step]!, addDays(start, step));
  await turn(stage, cast, proposalId, until);
  return proposalId;
}

async function propose(
  stage: Stage,
  { plan, person, broker, placementId }: JourneyCast,
  day: IsoDate,
): Promise<string> {
  if (plan.proposal.source === "participant")
    done("interest", await sayInterest(on(stage, person.self, day), { placementId }));
  const [link] = await stage.db.read
    .select({ profileId: profileLinks.profileId })
    .from(profileLinks)
    .where(eq(profileLinks.participantId, person.participantId));
  if (plan.proposal.source === "broker" && link?.profileId && plan.proposal.state === "suggested") {
    const proposed = await proposeCandidates(on(stage, broker, day), {
      placementId,
      profileIds: [link.profileId],
    });
    if (proposed.ok) return proposalOf(stage, person.participantId, placementId);
  }
  const label = `propose ${plan.participant} to ${plan.placement}`;
  return done(
    label,
    await proposeParticipant(on(stage, person.caseworker, day), {
      participantId: person.participantId,
      placementId,
    }),
  ).proposalId;
}

async function take(
  stage: Stage,
  cast: JourneyCast,
  proposalId: string,
  to: ProposalState,
  day: IsoDate,
): Promise<void> {
  const { person, employer, broker, plan } = cast;
  const version = await versionOf(stage, proposalId);
  const given = { language: "sv", interpreter: "none" } as const;
  const what = `${plan.participant} ${to}`;
  switch (to) {
    case "accepted_by_participant":
      done(
        what,
        await answerAsParticipant(on(stage, person.self, day), {
          proposalId,
          version,
          ...given,
          answer: "yes",
          preApproveIdentity: false,
        }),
      );
      return;
    case "presented":
      done(what, await presentProposal(on(stage, broker, day), { proposalId, version }));
      return;
    case "wanted":
      done(what, await answerAsEmployer(on(stage, employer, day), { proposalId, version, answer: "want" }));
      return;
    case "identified":
      done(what, await approveIdentity(on(stage, person.self, day), { proposalId, version, ...given }));
      return;
    case "meeting":
      done(
        what,
        await planMeeting(on(stage, employer, day), {
          proposalId,
          version,
          date: workdayBy(addDays(day, 3)),
          place: "Hos oss, fråga i kassan",
        }),
      );
      return;
    case "agreed":
      done(what, await agreeOnProposal(on(stage, broker, day), { proposalId, version }));
      return;
    default:
      return;
  }
}

/** The other turns: a no from one side or the other, with its reason. */
async function turn(
  stage: Stage,
  { plan, person, employer, broker }: JourneyCast,
  proposalId: string,
  day: IsoDate,
): Promise<void> {
  const { state, reason } = plan.proposal;
  const version = await versionOf(stage, proposalId);
  if (state === "declined")
    done(
      "decline",
      await answerAsEmployer(on(stage, employer, day), {
        proposalId,
        version,
        answer: "decline",
        reason: reason as EmployerReason,
      }),
    );
  if (state === "void") await takeBackYes(stage, person, day);
  if (state !== "ended") return;
  if ((PARTICIPANT_REASONS as readonly string[]).includes(reason ?? ""))
    done(
      "no",
      await answerAsParticipant(on(stage, person.self, day), {
        proposalId,
        version,
        language: "sv",
        interpreter: "none",
        answer: "no",
        reason: reason as ParticipantReason,
      }),
    );
  else
    done(
      "end",
      await endProposal(on(stage, broker, day), { proposalId, version, reason: reason as StaffReason }),
    );
}

/** The person no longer wants to be shown to anybody: every proposal of theirs falls with it. */
async function takeBackYes(stage: Stage, { participantId, self }: SeededPerson, day: IsoDate): Promise<void> {
  const [given] = await stage.db.read
    .select({ id: consents.id })
    .from(consents)
    .where(and(eq(consents.participantId, participantId), eq(consents.purpose, "profile_in_matching")));
  done("take back", await withdrawConsent(on(stage, self, day), { participantId, consentId: given!.id }));
}

async function proposalOf({ db }: Stage, participantId: string, placementId: string): Promise<string> {
  const [row] = await db.read
    .select({ id: proposalLinks.proposalId })
    .from(proposalLinks)
    .where(eq(proposalLinks.once, onceFor(placementId, participantId)));
  return row!.id;
}

async function versionOf({ db }: Stage, proposalId: string): Promise<number> {
  const [row] = await db.read
    .select({ version: proposals.version })
    .from(proposals)
    .where(eq(proposals.id, proposalId));
  return row!.version;
}
