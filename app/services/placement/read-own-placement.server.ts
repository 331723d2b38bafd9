import { and, asc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type CompanyState, isVerified } from "#app/domain/company/company-states.ts";
import {
  isDraftComplete,
  type Missing,
  missingInDraft,
  stepStatus,
} from "#app/domain/placement/draft-completeness.ts";
import { DRAFT_STEPS, type DraftStep, type PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { answerBy } from "#app/domain/placement/freshness.ts";
import {
  PLACEMENT_TRANSITIONS,
  type PlacementAct,
  type PlacementState,
} from "#app/domain/placement/placement-states.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { openActs } from "#app/domain/shared/transitions.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { placementPreview } from "#db/queries/public-placement.server.ts";
import { unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { companies, history, placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { reachablePlacement } from "./reachable-placement.server.ts";

/** A placement as its employer, and a broker who writes for them, read it. */
export interface PlacementForEmployer {
  id: string;
  version: number;
  state: PlacementState;
  title: string;
  content: PlacementDraft;
  /** What the broker said on returning it; null otherwise. */
  returnedWords: string | null;
  viaStaff: boolean;
  seats: number;
  seatsTaken: number;
  company: { id: string; name: string; state: CompanyState };
  /** Still being written: draft or returned. */
  writable: boolean;
  steps: { step: DraftStep; status: "untouched" | "begun" | "complete" }[];
  missing: Missing[];
  /** As anyone will read it, as far as it has come. */
  preview: PlacementPreview;
  /** What the reader may do now, in table order; `reason` when the act asks for one. */
  acts: { act: PlacementAct; reason: boolean }[];
  proposalsWaiting: number;
  /** The last day to say whether it is still there; null while nobody asks. */
  answerBy: IsoDate | null;
  timeline: PlacementEvent[];
}

export interface PlacementEvent {
  id: string;
  at: string;
  act: string;
  toState: PlacementState;
  byRole: string;
  /** Staff wrote down the employer's word. */
  onBehalfOf: string | null;
  via: string | null;
  reason: string | null;
}

/** `not_found` for another company's employer, exactly as for a placement that does not exist. */
export async function readOwnPlacement(
  ctx: ReadContext,
  placementId: string,
): Promise<Result<PlacementForEmployer, "not_found" | "needs_assurance">> {
  const [row] = await ctx.read
    .select({
      id: placements.id,
      companyId: placements.companyId,
      version: placements.version,
      state: placements.state,
      title: placements.title,
      content: placements.content,
      returnedWords: placements.returnedWords,
      viaStaff: placements.viaStaff,
      seats: placements.seats,
      seatsTaken: placements.seatsTaken,
      publishedAt: placements.publishedAt,
      company: {
        id: companies.id,
        name: companies.name,
        about: companies.about,
        state: companies.state,
      },
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(reachablePlacement(ctx.actor, placementId));
  if (!row) return fail("not_found");
  const allowed = authorize(ctx.actor, "placement.read", row);
  if (!allowed.ok) return allowed;

  const today = swedishDate(ctx.now);
  const { companyId: _reach, publishedAt: _shown, company, ...shown } = row;
  const [unrefreshed] = await unrefreshedPlacements(ctx.read, today, eq(placements.id, placementId));
  const writable = row.state === "draft" || row.state === "returned";
  return ok({
    ...shown,
    company: { id: company.id, name: company.name, state: company.state },
    writable,
    steps: DRAFT_STEPS.map((step) => ({ step, status: stepStatus(step, row.content, today) })),
    missing: writable ? missingInDraft(row.content, today) : [],
    preview: placementPreview(row, company),
    acts: doable(ctx, row, isDraftComplete(row.content, today), isVerified(company.state)),
    proposalsWaiting: await waitingProposals(ctx, placementId),
    answerBy: unrefreshed ? answerBy(unrefreshed, today) : null,
    timeline: await timelineOf(ctx, placementId),
  });
}

/** The table's open acts, without those whose guard the rows already show to be unmet. */
function doable(
  ctx: ReadContext,
  { state, seats, seatsTaken }: Pick<PlacementForEmployer, "state" | "seats" | "seatsTaken">,
  complete: boolean,
  verified: boolean,
) {
  return openActs(PLACEMENT_TRANSITIONS, state, ctx.actor.role)
    .filter(({ guards = [] }) => seats > seatsTaken || !guards.includes("seats_left"))
    .filter(({ guards = [] }) => complete || !guards.includes("steps_complete"))
    .filter(({ guards = [] }) => verified || !guards.includes("company_verified"))
    .map(({ act, reason = false }) => ({ act, reason }));
}

async function waitingProposals(ctx: ReadContext, placementId: string): Promise<number> {
  const presented = await ctx.read
    .select({ id: proposals.id, state: proposals.state })
    .from(proposals)
    .where(and(eq(proposals.placementId, placementId), eq(proposals.state, "presented")));
  const standing = await withStateNow(ctx.read, presented, ctx.now);
  return standing.filter(({ state }) => state === "presented").length;
}

async function timelineOf(ctx: ReadContext, placementId: string): Promise<PlacementEvent[]> {
  const rows = await ctx.read
    .select({
      id: history.id,
      at: history.at,
      act: history.act,
      toState: history.toState,
      byRole: history.byRole,
      onBehalfOf: history.onBehalfOf,
      via: history.via,
      reason: history.reason,
    })
    .from(history)
    .where(and(eq(history.subjectType, "placement"), eq(history.subjectId, placementId)))
    .orderBy(asc(history.at), asc(history.id));
  return rows.map((event) => ({ ...event, toState: event.toState as PlacementState }));
}
