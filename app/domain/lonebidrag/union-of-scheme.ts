import type { PlacementKind } from "../kompetenskort/vocabulary.ts";
import {
  isUnionCommentRequired,
  isUnionCommentSettled,
  type UnionComment,
} from "../placement/union-comment.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { SchemeId } from "./schemes.ts";

/** The kind of employment that the scheme supports, where the consultation rules have one; null otherwise. */
const KIND: Record<SchemeId, PlacementKind | null> = {
  "lonebidrag-utveckling": "lonebidragsanstallning",
  "lonebidrag-anstallning": "lonebidragsanstallning",
  "lonebidrag-trygghet": "lonebidragsanstallning",
  osa: "lonebidragsanstallning",
  "personligt-bitrade": null,
  introduktionsjobb: "introduktionsjobb",
  nystartsjobb: "nystartsjobb",
  etableringsjobb: null,
  extratjanst: null,
  resursanstallning: "resursanstallning",
};

/** Whether the local union is to be heard before the decision (SFS 2000:628 9 a §, as union-comment.ts reads it). */
export function isUnionAsked(scheme: SchemeId, on: IsoDate): boolean {
  const kind = KIND[scheme];
  return kind !== null && isUnionCommentRequired(kind, on);
}

/** Heard, waited for in vain, or not needed with the reason said (2-domain §7). */
export function isUnionSettled(scheme: SchemeId, comment: UnionComment | null, on: IsoDate): boolean {
  const kind = KIND[scheme];
  if (kind === null) return comment === null || comment.status !== "requested";
  return isUnionCommentSettled(kind, comment, on);
}
