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
  "confirm",
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
  "seats_left",
  "no_seats_left",
  "end_date_passed",
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
  endDatePassed: boolean;
  unrefreshedTooLong: boolean;
}

/** The facts that are known; what nobody has looked into speaks against the move. */
export function factsOf(
  known: Pick<PlacementFacts, "seatsLeft" | "endDatePassed"> & Partial<PlacementFacts>,
): PlacementFacts {
  return {
    companyVerified: false,
    stepsComplete: false,
    unionCommentSettled: false,
    displacementReason: "",
    warnings: [],
    acknowledged: [],
    words: "",
    conflictOfInterest: true,
    unrefreshedTooLong: false,
    ...known,
  };
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
    // A filled one whose seat is free again is not shown by itself: the reason that it became free may be one where
    // nobody can take care of somebody new, and that is the employer's to say.
    act: "resume",
    from: ["paused", "filled"],
    to: "published",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    guards: ["company_verified", "seats_left"],
    effects: ["index_placement"],
    event: "placement.resumed",
  },
  {
    act: "confirm",
    from: ["published"],
    to: "published",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    event: "placement.confirmed",
  },
  {
    act: "confirm",
    from: ["paused"],
    to: "paused",
    by: ["employer", "broker"],
    onBehalfOf: { broker: "employer" },
    event: "placement.confirmed",
  },
  {
    // In the transaction that takes the last seat; nobody has to remember it.
    act: "fill",
    from: ["published", "paused"],
    to: "filled",
    by: ["system"],
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
    by: ["employer", "broker"],
    effects: ["lapse_proposals"],
    event: "placement.closed",
  },
  {
    act: "close",
    from: ["filled"],
    to: "closed",
    by: ["system"],
    guards: ["end_date_passed"],
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
  seats_left: (facts) => facts.seatsLeft > 0,
  no_seats_left: (facts) => facts.seatsLeft <= 0,
  end_date_passed: (facts) => facts.endDatePassed,
  unrefreshed_too_long: (facts) => facts.unrefreshedTooLong,
};

/** Open for search and for new proposals. */
export function isOpen(state: PlacementState): boolean {
  return state === "published";
}
