import { ROLES } from "../access/roles.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";

/** 2-domain §4. */
export const PLACEMENT_STATES = [
  "draft",
  "submitted",
  "returned",
  "published",
  "paused",
  "filled",
  "closed",
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export const PLACEMENT_ACTS = [
  "submit",
  "return",
  "publish",
  "pause",
  "resume",
  "fill",
  "close",
  "withdraw",
  "expire",
] as const;
export type PlacementAct = (typeof PLACEMENT_ACTS)[number];

export const PLACEMENT_ACTORS = [...ROLES, "system"] as const;
export type PlacementActor = (typeof PLACEMENT_ACTORS)[number];

/** Why an employer takes a placement back. */
export const WITHDRAW_REASONS = [
  "filled-elsewhere",
  "no-longer-needed",
  "nobody-to-supervise",
  "plans-changed",
] as const;
export type WithdrawReason = (typeof WITHDRAW_REASONS)[number];

export const PLACEMENT_GUARDS = [
  "company_verified",
  "steps_complete",
  "union_comment_settled",
  "displacement_reason_given",
  "warnings_acknowledged",
  "words_given",
  "no_conflict_of_interest",
  "no_seats_left",
  "unrefreshed_too_long",
] as const;
export type PlacementGuard = (typeof PLACEMENT_GUARDS)[number];

export interface PlacementFacts {
  companyVerified: boolean;
  stepsComplete: boolean;
  unionCommentSettled: boolean;
  /** The broker's own words on why the placement pushes nobody out (undanträngning). */
  displacementReason: string;
  /** Ids of the warnings that the text and demands give now, and of those the broker has ticked as weighed. */
  warnings: readonly string[];
  acknowledged: readonly string[];
  /** What the broker says to the employer on returning. */
  words: string;
  conflictOfInterest: boolean;
  seatsLeft: number;
  unrefreshedTooLong: boolean;
}

const PUBLIC_GUARDS = ["company_verified", "no_conflict_of_interest"] as const;

export const PLACEMENT_TRANSITIONS: TransitionTable<
  PlacementState,
  PlacementAct,
  PlacementActor,
  PlacementGuard
> = [
  {
    act: "submit",
    from: ["draft", "returned"],
    to: "submitted",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    guards: ["steps_complete"],
    event: "placement.submitted",
  },
  {
    act: "publish",
    from: ["submitted"],
    to: "published",
    by: ["broker"],
    guards: [
      ...PUBLIC_GUARDS,
      "steps_complete",
      "union_comment_settled",
      "displacement_reason_given",
      "warnings_acknowledged",
    ],
    effects: ["index_placement"],
    event: "placement.published",
  },
  {
    act: "return",
    from: ["submitted"],
    to: "returned",
    by: ["broker"],
    guards: ["words_given"],
    event: "placement.returned",
  },
  {
    act: "resume",
    from: ["paused"],
    to: "published",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    guards: ["company_verified"],
    effects: ["index_placement"],
    event: "placement.resumed",
  },
  {
    act: "fill",
    from: ["published", "paused"],
    to: "filled",
    by: ["broker", "system"],
    guards: ["no_seats_left"],
    effects: ["unindex_placement"],
    event: "placement.filled",
  },
  {
    act: "pause",
    from: ["published"],
    to: "paused",
    by: ["employer", "broker", "system"],
    effects: ["unindex_placement"],
    event: "placement.paused",
  },
  {
    act: "withdraw",
    from: ["draft", "submitted", "returned", "published", "paused"],
    to: "closed",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    reason: true,
    effects: ["unindex_placement", "lapse_proposals"],
    event: "placement.withdrawn",
  },
  {
    act: "close",
    from: ["filled"],
    to: "closed",
    by: ["employer", "broker", "system"],
    effects: ["lapse_proposals"],
    event: "placement.closed",
  },
  {
    act: "expire",
    from: ["published", "paused"],
    to: "closed",
    by: ["system"],
    guards: ["unrefreshed_too_long"],
    effects: ["unindex_placement", "lapse_proposals"],
    event: "placement.expired",
  },
];

/** Shortest that counts as having said something, in characters. */
const WORDS_MIN = 10;

export const PLACEMENT_GUARD_TABLE: GuardTable<PlacementGuard, PlacementFacts> = {
  company_verified: (facts) => facts.companyVerified,
  steps_complete: (facts) => facts.stepsComplete,
  union_comment_settled: (facts) => facts.unionCommentSettled,
  displacement_reason_given: (facts) => facts.displacementReason.trim().length >= WORDS_MIN,
  warnings_acknowledged: (facts) => facts.warnings.every((id) => facts.acknowledged.includes(id)),
  words_given: (facts) => facts.words.trim().length >= WORDS_MIN,
  no_conflict_of_interest: (facts) => !facts.conflictOfInterest,
  no_seats_left: (facts) => facts.seatsLeft <= 0,
  unrefreshed_too_long: (facts) => facts.unrefreshedTooLong,
};

/** Open for search and for new proposals. */
export function isOpen(state: PlacementState): boolean {
  return state === "published";
}
