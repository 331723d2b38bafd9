import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type CompanyState, isVerified } from "#app/domain/company/company-states.ts";
import type { DemandWarning } from "#app/domain/placement/demand-warnings.ts";
import { type Missing, missingInDraft } from "#app/domain/placement/draft-completeness.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import { type MarkedText, markedTexts } from "#app/domain/placement/marked-texts.ts";
import {
  PLACEMENT_TRANSITIONS,
  type PlacementAct,
  type PlacementState,
} from "#app/domain/placement/placement-states.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import type { PlacementReview } from "#app/domain/placement/review.ts";
import { isUnionCommentRequired } from "#app/domain/placement/union-comment.ts";
import { addMonths, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { conflictWithCompany } from "#db/queries/company-conflict.server.ts";
import { type DisplacementFigures, displacementFigures } from "#db/queries/displacement.server.ts";
import { placementPreview } from "#db/queries/public-placement.server.ts";
import { companies, placements } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { LOOK_BACK_MONTHS } from "./review-of-entry.server.ts";

/** A placement as the broker weighs it before it is published. */
export interface PlacementForReview {
  id: string;
  version: number;
  state: PlacementState;
  title: string;
  submittedAt: string | null;
  viaStaff: boolean;
  company: { id: string; name: string; state: CompanyState; employees: number | null };
  contact: { name: string; phone: string; handledare: string };
  preview: PlacementPreview;
  /** What people will read, doubtful words marked. */
  texts: MarkedText[];
  demandWarnings: DemandWarning[];
  /** All that must be weighed, wording first; each id once. */
  warningIds: string[];
  unionCommentRequired: boolean;
  displacement: DisplacementFigures & { months: number };
  /** What has been saved of this review. */
  review: PlacementReview | null;
  /** What the form can't mend: publishing has to wait for it. */
  hindrances: ("company_verified" | "no_conflict_of_interest" | "steps_complete")[];
  missing: Missing[];
  acts: PlacementAct[];
}

export async function readReview(
  ctx: ReadContext,
  placementId: string,
): Promise<Result<PlacementForReview, "not_found" | "needs_assurance">> {
  const [row] = await ctx.read
    .select(COLUMNS)
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.id, placementId));
  if (!row) return fail("not_found");
  const allowed = authorize(ctx.actor, "placement.review", { companyId: row.company.id });
  if (!allowed.ok) return allowed;

  const today = swedishDate(ctx.now);
  const { content } = row;
  const warnings = draftWarnings(content);
  const missing = missingInDraft(content, today);
  const conflict = await conflictWithCompany(ctx.read, ctx.actor.userId, row.company.id);
  const { kind } = content["kind-and-tasks"] ?? {};
  const { about: _about, ...company } = row.company;
  const since = addMonths(today, -LOOK_BACK_MONTHS);
  return ok({
    id: row.id,
    version: row.version,
    state: row.state,
    title: row.title,
    submittedAt: row.submittedAt,
    viaStaff: row.viaStaff,
    company,
    contact: {
      name: content.contact?.contactName ?? "",
      phone: content.contact?.contactPhone ?? "",
      handledare: content.contact?.handledareName ?? "",
    },
    preview: placementPreview(row, row.company),
    texts: markedTexts(content),
    demandWarnings: warnings.flatMap((one) => (one.about === "demand" ? [one.demand] : [])),
    warningIds: [...new Set(warnings.map(({ id }) => id))],
    unionCommentRequired: kind !== undefined && isUnionCommentRequired(kind, today),
    displacement: {
      ...(await displacementFigures(ctx.read, row.company.id, since)),
      months: LOOK_BACK_MONTHS,
    },
    review: row.review,
    hindrances: [
      ...(isVerified(row.company.state) ? [] : (["company_verified"] as const)),
      ...(conflict === null ? [] : (["no_conflict_of_interest"] as const)),
      ...(missing.length === 0 ? [] : (["steps_complete"] as const)),
    ],
    missing,
    acts: openActs(PLACEMENT_TRANSITIONS, row.state, "broker").map(({ act }) => act),
  });
}

const COLUMNS = {
  id: placements.id,
  version: placements.version,
  state: placements.state,
  title: placements.title,
  content: placements.content,
  submittedAt: placements.submittedAt,
  publishedAt: placements.publishedAt,
  seats: placements.seats,
  seatsTaken: placements.seatsTaken,
  viaStaff: placements.viaStaff,
  review: placements.review,
  company: {
    id: companies.id,
    name: companies.name,
    about: companies.about,
    state: companies.state,
    employees: companies.employees,
  },
};
