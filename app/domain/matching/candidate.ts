import type { PublishedProfile, QuasiIdentifier } from "../anonymity/profile.ts";
import type { HoursStep } from "../kompetenskort/card.ts";
import type {
  CertificateId,
  ConditionId,
  Licence,
  TraitId,
  TraitLevel,
} from "../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { Range, SetBounds } from "./three-valued.ts";

/** The attributes that matching reads. Other languages are never asked for by a placement, so never read. */
export const MATCHED_ATTRIBUTES = [
  "area",
  "occupations",
  "swedish",
  "licences",
  "certificates",
  "hours",
  "start",
  "waiting",
] as const satisfies readonly QuasiIdentifier[];
export type MatchedAttribute = (typeof MATCHED_ATTRIBUTES)[number];

/** Every field of a candidate that can move a rank: this list is the whole of it, and a test holds it. */
export const DECLARED_FIELDS = ["attributes", "traits", "conditions", "conditionsIncomplete"] as const;

/**
 * What ranking may see of a person. Alias, ids, sentences, and all that the Discrimination Act protects are
 * not in the type, so they can't be used; every `PublishedProfile` is one.
 */
export type CandidateView = {
  attributes: Pick<PublishedProfile["attributes"], MatchedAttribute>;
} & Pick<PublishedProfile, "traits" | "conditions" | "conditionsIncomplete">;

export const WAITING_BANDS = ["under-3", "3-9", "over-9"] as const;
export type WaitingBand = (typeof WAITING_BANDS)[number];

/**
 * What is known of a candidate, each value as wide as what it was read from. The published profile and the true
 * card are both read into this form, so that the broker's view and the person's own run through one model.
 */
export interface CandidateFacts {
  /** `kommun:…`, `area:…` or `lan:…`; null when not shown. */
  area: string | null;
  /** How far the person will travel, km by road; null when not shown. */
  reachKm: number | null;
  ownVehicle: boolean | null;
  /** SSYK codes of 1–4 digits; empty when nothing is shown or nothing is wished for. */
  wished: readonly string[];
  /** Not published, so empty there. */
  tried: readonly string[];
  /** Whether there may be wishes or experience beyond the codes above. */
  occupationsComplete: boolean;
  /** Indexes in SWEDISH_LEVELS. */
  swedishSpoken: Range;
  swedishWritten: Range;
  /** Classes the person may drive, lighter ones that follow included. */
  licences: SetBounds<Licence>;
  certificates: SetBounds<CertificateId>;
  hoursNow: Range;
  /** Hours a week at the end of the planned steps. */
  hoursReach: Range;
  /** The dated steps where they are known, else null. */
  hoursSteps: readonly HoursStep[] | null;
  /** The first and last day that the earliest start can be; null is unbounded. */
  start: { first: IsoDate | null; last: IsoDate | null };
  waiting: WaitingBand | null;
  traits: Partial<Record<TraitId, TraitLevel>>;
  conditions: readonly ConditionId[];
  /** False when the gate may have withheld a condition. */
  conditionsComplete: boolean;
  /** On how many other placements' lists they have lately stood among the first; not a fact of the person's card. */
  lists: number;
}
