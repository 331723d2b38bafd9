import { and, desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { missingInDraft } from "#app/domain/placement/draft-completeness.ts";
import { answerBy } from "#app/domain/placement/freshness.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { unrefreshedPlacements } from "#db/queries/unrefreshed-placements.server.ts";
import { placements, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** One row of "Mina platser". */
export interface OwnPlacement {
  id: string;
  title: string;
  kind: string | null;
  state: PlacementState;
  seatsLeft: number;
  startDate: string | null;
  endDate: string | null;
  /** The version that was seen, for an answer on the list itself. */
  version: number;
  changedAt: string;
  /** How many steps of a draft still lack something; 0 once it is handed in. */
  stepsLeft: number;
  /** Proposals that wait on the employer's answer. */
  proposalsWaiting: number;
  /** The last day to say whether it is still there; null while nobody asks. */
  answerBy: IsoDate | null;
  /** The next step is the employer's. */
  waitsOnEmployer: boolean;
}

/** All placements of the company, what waits on the employer first, then the latest changed. */
export async function listOwnPlacements(
  ctx: ReadContext,
): Promise<Result<OwnPlacement[], "not_found" | "needs_assurance">> {
  const companyId = ctx.actor.companyId;
  const allowed = authorize(ctx.actor, "placement.read", { companyId });
  if (!allowed.ok) return allowed;
  const waiting = await waitingProposals(ctx, companyId ?? "");
  const rows = await ctx.read
    .select({
      id: placements.id,
      title: placements.title,
      kind: placements.kind,
      state: placements.state,
      seats: placements.seats,
      seatsTaken: placements.seatsTaken,
      startDate: placements.startDate,
      endDate: placements.endDate,
      version: placements.version,
      changedAt: placements.changedAt,
      content: placements.content,
    })
    .from(placements)
    .where(eq(placements.companyId, companyId ?? ""))
    .orderBy(desc(placements.changedAt), desc(placements.id));
  const today = swedishDate(ctx.now);
  const asked = new Map(
    (await unrefreshedPlacements(ctx.read, today, eq(placements.companyId, companyId ?? ""))).map(
      (placement) => [placement.id, answerBy(placement, today)],
    ),
  );
  const list = rows.map(({ content, seats, seatsTaken, ...row }): OwnPlacement => {
    const writing = row.state === "draft" || row.state === "returned";
    const steps = writing ? missingInDraft(content, today).map(({ step }) => step) : [];
    const proposalsWaiting = waiting.get(row.id) ?? 0;
    const question = asked.get(row.id) ?? null;
    const seatsLeft = Math.max(0, seats - seatsTaken);
    const freed = row.state === "filled" && seatsLeft > 0;
    return {
      ...row,
      seatsLeft,
      stepsLeft: new Set(steps).size,
      proposalsWaiting,
      answerBy: question,
      waitsOnEmployer: writing || proposalsWaiting > 0 || question !== null || freed,
    };
  });
  return ok(list.sort((one, other) => urgency(one) - urgency(other)));
}

/** Placement → proposals presented to this company and not yet answered. Counts only: no card is read here. */
async function waitingProposals({ read, now }: ReadContext, companyId: string): Promise<Map<string, number>> {
  const presented = await read
    .select({ id: proposals.id, state: proposals.state, placementId: proposals.placementId })
    .from(proposals)
    .where(and(eq(proposals.companyId, companyId), eq(proposals.state, "presented")));
  const waiting = new Map<string, number>();
  for (const { state, placementId } of await withStateNow(read, presented, now))
    if (state === "presented") waiting.set(placementId, (waiting.get(placementId) ?? 0) + 1);
  return waiting;
}

const ORDER: readonly PlacementState[] = [
  "returned",
  "draft",
  "published",
  "submitted",
  "paused",
  "filled",
  "closed",
];

/** A person who waits for an answer comes before everything else, then what closes unless it is confirmed. */
function urgency(row: OwnPlacement): number {
  if (row.proposalsWaiting > 0) return -2;
  return row.answerBy !== null ? -1 : ORDER.indexOf(row.state);
}
