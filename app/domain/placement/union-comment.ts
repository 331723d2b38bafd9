import { z } from "zod";
import type { PlacementKind } from "../kompetenskort/vocabulary.ts";
import { type IsoDate, isIsoDate } from "../shared/dates.ts";

const date = z.string().refine(isIsoDate, { error: "date" });

/** Why no comment is asked for although the kind would have one. */
export const NO_COMMENT_REASONS = [
  "no-local-union",
  "marginal-effect",
  "municipality-decides",
  "already-given",
] as const;
export type NoCommentReason = (typeof NO_COMMENT_REASONS)[number];

/** Fackligt samråd: what the local union said, or why it did not (2-domain §4, §7). */
export const unionCommentSchema = z.discriminatedUnion(
  "status",
  [
    z.object({ status: z.literal("requested"), requestedOn: date }),
    z.object({
      status: z.literal("received"),
      receivedOn: date,
      stance: z.enum(["for", "against", "none"], { error: "choose" }),
    }),
    z.object({ status: z.literal("not_given_in_time"), requestedOn: date, waitedUntil: date }),
    z.object({ status: z.literal("not_required"), reason: z.enum(NO_COMMENT_REASONS, { error: "choose" }) }),
  ],
  { error: "choose" },
);
export type UnionComment = z.infer<typeof unionCommentSchema>;

export interface UnionCommentRule {
  kind: PlacementKind;
  required: boolean;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  source: string;
}

/** The design names the paragraph and not its list; which kinds it reaches stands here until somebody has read it. */
const SAMRAD = "SFS 2000:628 9 a §; att den gäller just den här formen är inte avstämt mot lagtexten";
const since = "2018-05-01";

/**
 * The kinds whose state decision is preceded by consultation with the local union. The municipality's own
 * kinds follow its collective agreements instead and are not held up here. The list errs towards asking; that
 * nystartsjobb is not on it is as unconfirmed as what is. A corrected reading is a new dated row.
 */
export const UNION_COMMENT_RULES: readonly UnionCommentRule[] = [
  { kind: "praktik", required: true, validFrom: since, validTo: null, source: SAMRAD },
  { kind: "arbetstraning", required: true, validFrom: since, validTo: null, source: SAMRAD },
  { kind: "arbetsprovning", required: true, validFrom: since, validTo: null, source: SAMRAD },
  { kind: "lonebidragsanstallning", required: true, validFrom: since, validTo: null, source: SAMRAD },
  { kind: "introduktionsjobb", required: true, validFrom: since, validTo: null, source: SAMRAD },
];

export function isUnionCommentRequired(kind: PlacementKind, on: IsoDate): boolean {
  return UNION_COMMENT_RULES.some(
    (rule) =>
      rule.kind === kind &&
      rule.required &&
      rule.validFrom <= on &&
      (rule.validTo === null || on <= rule.validTo),
  );
}

/**
 * Settled: heard, waited for in vain, or not needed with the reason said. What the union said does not decide;
 * that it was asked does.
 */
export function isUnionCommentSettled(
  kind: PlacementKind,
  comment: UnionComment | null,
  on: IsoDate,
): boolean {
  if (comment) return comment.status !== "requested";
  return !isUnionCommentRequired(kind, on);
}
