import { and, eq, inArray } from "drizzle-orm";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { LIVE_STATES, type ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { among } from "#db/among.ts";
import { companiesInConflict } from "#db/queries/company-conflict.server.ts";
import { openPlacements } from "#db/queries/placement-needs.server.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** A placement with seats, as a round can take it. */
export interface PlacementForRound {
  placementId: string;
  title: string;
  companyName: string;
  kommunName: string;
  need: PlacementNeed;
  /** Seats that nobody has been proposed to yet: as many as the round may fill. */
  free: number;
  /** The unit's proposals that are on their way. */
  waiting: number;
}

/** Published placements with a seat, of verified companies; not those that the broker may not decide about. */
export async function placementsForRound(
  ctx: ReadContext,
): Promise<{ placements: PlacementForRound[]; inConflict: boolean }> {
  const open = await openPlacements(ctx.read);
  const barred = await companiesInConflict(ctx.read, ctx.actor.userId);
  const placements = open.filter(({ companyId }) => !barred.has(companyId));
  const waiting = await waitingAt(
    ctx,
    placements.map(({ id }) => id),
  );
  return {
    placements: placements
      .map(({ id, title, companyName, need, seatsLeft }) => ({
        placementId: id,
        title,
        companyName,
        kommunName: kommunByCode(need.workplace.kommun)?.name ?? "",
        need,
        free: Math.max(0, seatsLeft - (waiting.get(id) ?? 0)),
        waiting: waiting.get(id) ?? 0,
      }))
      .sort((a, b) => `${a.title} ${a.companyName}`.localeCompare(`${b.title} ${b.companyName}`, "sv")),
    inConflict: placements.length < open.length,
  };
}

async function waitingAt(
  { read, actor, now }: ReadContext,
  placementIds: readonly string[],
): Promise<Map<string, number>> {
  const rows = await read
    .select({ id: proposals.id, placementId: proposals.placementId, state: proposals.state })
    .from(proposals)
    .where(
      and(
        eq(proposals.unitId, actor.unitId ?? ""),
        among(proposals.placementId, placementIds),
        inArray(proposals.state, [...LIVE_STATES]),
      ),
    );
  const live = (await withStateNow(read, rows, now)).filter(({ state }) =>
    (LIVE_STATES as readonly ProposalState[]).includes(state),
  );
  const by = Map.groupBy(live, ({ placementId }) => placementId);
  return new Map([...by].map(([placementId, each]) => [placementId, each.length]));
}
