import type {
  AgreementState,
  CancelReason,
  InterruptReason,
  PauseReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { BlockReason, CompanyState } from "#app/domain/company/company-states.ts";
import type { Outcome } from "#app/domain/participant/outcomes.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import type { ProposalState } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalReason } from "#app/domain/proposal/reasons.ts";
import type { CasePlan } from "./case-plans.ts";

/** Where a participant stands before any proposal. `in-matching` has consented and goes through the gate. */
export const PARTICIPANT_PLANS = [
  "enrolled",
  "card-draft",
  "card-unconfirmed",
  "no-consent",
  "in-matching",
  "withdrawn",
  "protected",
  "closed",
] as const;
export type ParticipantPlanState = (typeof PARTICIPANT_PLANS)[number];

export interface ParticipantPlan {
  participant: string;
  state: ParticipantPlanState;
  /** Set when `closed`. */
  outcome: Outcome | null;
}

export interface PlacementPlan {
  placement: string;
  state: PlacementState;
  /** The draft's days are counted from then. */
  writtenDaysAgo: number;
  /** The broker's words when `returned`, and the tasks as they were when the broker read them. */
  returnedWords: string | null;
  tasksAsSubmitted: string | null;
}

/** One person and one placement, as far as it has come. */
export interface JourneyPlan {
  participant: string;
  placement: string;
  proposal: { state: ProposalState; reason: ProposalReason | null; source: "broker" | "participant" };
  agreement: AgreementPlan | null;
  /** The lönebidrag case that grew out of the agreement. */
  case: CasePlan | null;
}

export interface AgreementPlan {
  state: AgreementState;
  reason: CancelReason | InterruptReason | PauseReason | null;
  /** A Monday. Negative when it is to start. */
  startedDaysAgo: number;
  weeks: number;
  /** How many of the scheduled follow-ups are recorded; the latest due one is left for "Idag" in every third. */
  followUpsDone: number;
  /** The summing up is written, where it has ended. */
  summedUp: boolean;
}

/** Employers that are not simply verified. */
export const COMPANY_PLANS: Readonly<Record<string, { state: CompanyState; reason: BlockReason | null }>> = {
  tranebadet: { state: "claimed", reason: null },
  naverkonten: { state: "claimed", reason: null },
  trepenseln: { state: "blocked", reason: "wrong-details" },
};

/** Placements that are not simply published; `filled` and `closed` follow from the journeys. */
export const PLACEMENT_STATES_BY_KEY: Readonly<Record<string, Exclude<PlacementState, "filled" | "closed">>> =
  {
    "tranebadet-park": "draft",
    "naverkonten-kaffestuga": "draft",
    "silverhoven-ridlektion": "draft",
    "brogrenska-natt": "draft",
    "tranebadet-stugor": "submitted",
    "tranebadet-reception": "submitted",
    "naverkonten-arkiv": "submitted",
    "naverkonten-hantverk": "submitted",
    "sladdakuten-anstallning": "submitted",
    "kvisttorp-plantering": "submitted",
    "takas-grundman-hantlangare": "returned",
    "skorstenen-trapphus": "returned",
    "trepenseln-malare": "paused",
    "trepenseln-fonster": "paused",
    "trepenseln-prova": "paused",
    "vinterhjulet-dack": "paused",
  };

/** What the broker wrote back, and the text that made them. The first has wording that 2008:567 makes doubtful. */
export const RETURNED: Readonly<Record<string, { words: string; tasks: string | null }>> = {
  "takas-grundman-hantlangare": {
    words:
      "Skriv vad arbetet kräver i stället för hur personen ska vara. Hur tungt är det ni bär, och hur ofta? Ta gärna bort meningen om ung och frisk, då publicerar jag samma dag.",
    tasks:
      "Vi söker en ung kille som är fullt frisk och orkar ta i. Du bär in gips, river lister och sopar efter oss på byggen i hela kommunen.",
  },
  "skorstenen-trapphus": {
    words:
      "Det här liknar det som er trappstädare gjorde fram till i våras. Skriv en rad om varför platsen är utöver den vanliga bemanningen, så tar jag den med facket på torsdag.",
    tasks: null,
  },
};

/**
 * Proposals that have not led to an agreement: how many stand where, and why where it is a no. Nobody stays
 * `shortlisted`, as the person is asked in the same move; the `void` ones took their yes back, and need not say why.
 */
export const PROPOSAL_COUNTS: readonly {
  state: Exclude<ProposalState, "agreed" | "shortlisted">;
  reasons: readonly (ProposalReason | null)[];
}[] = [
  { state: "suggested", reasons: [null, null, null, null, null] },
  { state: "asked", reasons: [null, null, null, null, null, null] },
  { state: "accepted_by_participant", reasons: [null, null, null, null] },
  { state: "presented", reasons: [null, null, null, null, null, null] },
  { state: "wanted", reasons: [null, null, null, null] },
  {
    state: "declined",
    reasons: ["seat-taken", "hours-do-not-fit", "nobody-to-supervise-now", "not-the-right-match"],
  },
  { state: "identified", reasons: [null, null, null] },
  { state: "meeting", reasons: [null, null, null] },
  { state: "ended", reasons: ["not-the-tasks", "too-far", "something-else-under-way", "better-match-found"] },
  { state: "void", reasons: [null, null] },
];

/**
 * Every agreement, with the case that came of it. Three of the ten that ended are not summed up yet, as the field's
 * reports say of more than every fourth.
 */
export const AGREEMENT_PLANS: readonly {
  state: AgreementState;
  reason?: AgreementPlan["reason"];
  case?: CasePlan;
  summedUp?: boolean;
}[] = [
  { state: "draft" },
  { state: "draft" },
  { state: "proposed" },
  { state: "proposed" },
  { state: "partially_signed" },
  { state: "partially_signed" },
  { state: "partially_signed" },
  { state: "signed" },
  { state: "signed" },
  { state: "active", case: { state: "need_identified", scheme: "lonebidrag-utveckling", reason: null } },
  { state: "active", case: { state: "consent", scheme: "lonebidrag-utveckling", reason: null } },
  { state: "active", case: { state: "documents_requested", scheme: "lonebidrag-anstallning", reason: null } },
  { state: "active", case: { state: "documents_in", scheme: "lonebidrag-utveckling", reason: null } },
  { state: "active", case: { state: "application_sent", scheme: "introduktionsjobb", reason: null } },
  { state: "active", case: { state: "af_investigating", scheme: "lonebidrag-utveckling", reason: null } },
  { state: "active", case: { state: "union_comment", scheme: "lonebidrag-anstallning", reason: null } },
  { state: "active", case: { state: "decision_granted", scheme: "introduktionsjobb", reason: null } },
  { state: "active", case: { state: "decision_refused", scheme: "lonebidrag-utveckling", reason: null } },
  { state: "active" },
  { state: "active" },
  { state: "paused", reason: "leave" },
  { state: "paused", reason: "waiting-for-decision" },
  { state: "completed", case: { state: "contract_signed", scheme: "lonebidrag-anstallning", reason: null } },
  {
    state: "completed",
    case: { state: "running", scheme: "lonebidrag-anstallning", reason: null },
    summedUp: true,
  },
  {
    state: "completed",
    case: { state: "change_reported", scheme: "lonebidrag-trygghet", reason: null },
    summedUp: true,
  },
  {
    state: "completed",
    case: { state: "extension_started", scheme: "lonebidrag-utveckling", reason: null },
    summedUp: true,
  },
  {
    state: "completed",
    case: { state: "ended", scheme: "introduktionsjobb", reason: "job-without-support" },
    summedUp: true,
  },
  {
    state: "completed",
    case: { state: "ended", scheme: "lonebidrag-utveckling", reason: "studies" },
    summedUp: true,
  },
  {
    state: "completed",
    case: { state: "ended", scheme: "lonebidrag-anstallning", reason: "employer-stepped-back" },
    summedUp: true,
  },
  { state: "completed" },
  { state: "interrupted", reason: "job-elsewhere", summedUp: true },
  { state: "interrupted", reason: "does-not-fit" },
  { state: "cancelled", reason: "participant-changed-mind" },
  { state: "cancelled", reason: "decision-missing" },
];

/** How many stand where, of those without a journey; dealt in the two bigger units, so that the small one keeps its pool. */
export const PARTICIPANT_COUNTS: Readonly<
  Record<Exclude<ParticipantPlanState, "in-matching" | "protected" | "closed">, number>
> = {
  enrolled: 6,
  "card-draft": 5,
  "card-unconfirmed": 4,
  "no-consent": 6,
  withdrawn: 3,
};

/** Processes that have ended, by outcome. */
export const CLOSED_OUTCOMES: readonly Outcome[] = [
  "work-regular",
  "work-regular",
  "work-subsidised",
  "studies",
  "studies",
  "other-authority",
  "moved",
  "own-wish",
];

/** "Det här intresserar mig", said without a proposal yet. */
export const INTEREST_COUNT = 12;
