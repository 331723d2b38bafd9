import type { Instant } from "../shared/dates.ts";
import type { UnionComment } from "./union-comment.ts";

/** What the broker weighed when a placement was published (2-domain §4); kept beside the placement. */
export interface PlacementReview {
  /** Ids of the warnings ticked as weighed, see draft-warnings.ts. */
  acknowledged: string[];
  unionComment: UnionComment | null;
  /** Why nobody is pushed out of work by it (undanträngning). */
  displacementReason: string;
  /** What the broker had before them; null when the company's number of employees is not known. */
  praktikanterNow: number;
  employees: number | null;
  /** People laid off lately for lack of work, as the employer told it; null when not asked. */
  recentLayoffs: boolean | null;
  byUserId: string;
  at: Instant;
}
