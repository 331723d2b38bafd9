import { ROLES } from "../access/roles.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";
import { LIVE_STATES, type ProposalAct, type ProposalState } from "./proposal-states.ts";

/**
 * `sms` is the participant's own reply to a message without content; it is an answer given by them, so it is
 * no role but acts on their behalf and can do only what the message asked.
 */
export const PROPOSAL_ACTORS = [...ROLES, "sms", "system"] as const;
export type ProposalActor = (typeof PROPOSAL_ACTORS)[number];

export const PROPOSAL_GUARDS = [
  "company_verified",
  "placement_published",
  "seats_left",
  "no_conflict_of_interest",
  "consent_to_presentation",
  "consent_to_identity",
  "answer_recorded_by_staff",
] as const;
export type ProposalGuard = (typeof PROPOSAL_GUARDS)[number];

export interface ProposalFacts {
  companyVerified: boolean;
  placementPublished: boolean;
  seatsLeft: number;
  conflictOfInterest: boolean;
  /** Consent (b), to this employer for this placement, valid now. */
  consentToPresentation: boolean;
  /** Consent (c), to this employer, valid now: given at `wanted` or beforehand. */
  consentToIdentity: boolean;
  /** The employer's last answer was written down by a broker, not given by themselves. */
  answerRecordedByStaff: boolean;
}

/** Nothing about a person moves towards an employer without these. */
const TOWARDS_EMPLOYER = [
  "company_verified",
  "placement_published",
  "seats_left",
  "no_conflict_of_interest",
] as const satisfies readonly ProposalGuard[];

const PARTICIPANT_WORD = { caseworker: "participant", sms: "participant" } as const;
const EMPLOYER_WORD = { broker: "employer" } as const;

export const PROPOSAL_TRANSITIONS: TransitionTable<ProposalState, ProposalAct, ProposalActor, ProposalGuard> =
  [
    {
      act: "shortlist",
      from: ["suggested"],
      to: "shortlisted",
      by: ["broker", "caseworker"],
      guards: ["no_conflict_of_interest"],
    },
    {
      act: "ask",
      from: ["shortlisted"],
      to: "asked",
      by: ["broker", "caseworker"],
      guards: TOWARDS_EMPLOYER,
      effects: ["freeze_snapshot"],
      event: "proposal.asked",
    },
    {
      act: "accept",
      from: ["asked"],
      to: "accepted_by_participant",
      by: ["participant", "caseworker", "sms"],
      onBehalfOf: PARTICIPANT_WORD,
      guards: ["company_verified", "placement_published"],
      effects: ["record_consent_to_presentation"],
      event: "proposal.accepted",
    },
    {
      act: "present",
      from: ["accepted_by_participant"],
      to: "presented",
      by: ["broker"],
      guards: [...TOWARDS_EMPLOYER, "consent_to_presentation"],
      event: "proposal.presented",
    },
    {
      act: "want",
      from: ["presented"],
      to: "wanted",
      by: ["employer", "broker"],
      onBehalfOf: EMPLOYER_WORD,
      guards: ["company_verified", "placement_published", "seats_left", "consent_to_presentation"],
      event: "proposal.wanted",
    },
    {
      act: "decline",
      from: ["presented"],
      to: "declined",
      by: ["employer", "broker"],
      onBehalfOf: EMPLOYER_WORD,
      reason: true,
      event: "proposal.declined",
    },
    {
      // What was recorded on their behalf the employer can put right (1-product: `viaStaff`); their own no stands.
      act: "correct",
      from: ["declined"],
      to: "presented",
      by: ["employer"],
      guards: [
        "answer_recorded_by_staff",
        "company_verified",
        "placement_published",
        "seats_left",
        "consent_to_presentation",
      ],
      event: "proposal.corrected",
    },
    {
      act: "identify",
      from: ["wanted"],
      to: "identified",
      by: ["participant", "caseworker", "sms", "system"],
      onBehalfOf: PARTICIPANT_WORD,
      guards: [...TOWARDS_EMPLOYER, "consent_to_presentation", "consent_to_identity"],
      effects: ["open_identity_to_employer"],
      event: "proposal.identified",
    },
    {
      act: "meet",
      from: ["identified"],
      to: "meeting",
      by: ["employer", "broker"],
      guards: ["company_verified", "consent_to_identity"],
      event: "proposal.meeting",
    },
    {
      act: "agree",
      from: ["meeting"],
      to: "agreed",
      by: ["broker"],
      guards: [...TOWARDS_EMPLOYER, "consent_to_identity"],
      event: "proposal.agreed",
    },
    {
      act: "say_no",
      from: ["asked", "accepted_by_participant", "presented", "wanted", "identified", "meeting"],
      to: "ended",
      by: ["participant", "caseworker"],
      onBehalfOf: { caseworker: "participant" },
      reason: true,
      effects: ["close_identity_to_employer"],
      event: "proposal.ended",
    },
    {
      act: "say_no",
      from: ["asked", "wanted"],
      to: "ended",
      by: ["sms"],
      onBehalfOf: { sms: "participant" },
      reason: true,
      effects: ["close_identity_to_employer"],
      event: "proposal.ended",
    },
    {
      act: "decline",
      from: ["wanted", "identified", "meeting"],
      to: "ended",
      by: ["employer", "broker"],
      onBehalfOf: EMPLOYER_WORD,
      reason: true,
      effects: ["close_identity_to_employer"],
      event: "proposal.ended",
    },
    {
      act: "end",
      from: LIVE_STATES,
      to: "ended",
      by: ["broker"],
      reason: true,
      effects: ["close_identity_to_employer"],
      event: "proposal.ended",
    },
    {
      act: "lapse",
      from: LIVE_STATES,
      to: "ended",
      by: ["system"],
      reason: true,
      effects: ["close_identity_to_employer"],
      event: "proposal.ended",
    },
    {
      act: "void",
      from: LIVE_STATES,
      to: "void",
      by: ["system"],
      effects: ["close_identity_to_employer", "stop_messages"],
      event: "proposal.voided",
    },
  ];

export const PROPOSAL_GUARD_TABLE: GuardTable<ProposalGuard, ProposalFacts> = {
  company_verified: (facts) => facts.companyVerified,
  placement_published: (facts) => facts.placementPublished,
  seats_left: (facts) => facts.seatsLeft > 0,
  no_conflict_of_interest: (facts) => !facts.conflictOfInterest,
  consent_to_presentation: (facts) => facts.consentToPresentation,
  consent_to_identity: (facts) => facts.consentToIdentity,
  answer_recorded_by_staff: (facts) => facts.answerRecordedByStaff,
};
