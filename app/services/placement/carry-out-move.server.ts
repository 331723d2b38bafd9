import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { isVerified } from "#app/domain/company/company-states.ts";
import { isDraftComplete } from "#app/domain/placement/draft-completeness.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import {
  factsOf,
  PLACEMENT_GUARD_TABLE,
  PLACEMENT_TRANSITIONS,
  type PlacementAct,
  type PlacementFacts,
  type PlacementState,
} from "#app/domain/placement/placement-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { decideMove } from "#app/domain/shared/transitions.ts";
import type { TextsPassed } from "#app/domain/text-guard/review-texts.ts";
import type { Tx } from "#db/database.ts";
import { companies, conflicts, memberships, placements } from "#db/schema/index.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { type MovedColumns, seatsAndEnd, writePlacementMove } from "../effects/move-placement.server.ts";
import { reachablePlacement } from "./reachable-placement.server.ts";

/** How an employer's word came to the broker who writes it down. */
export type Via = "call" | "visit" | "mail" | "meeting";

export interface PlacementMoveInput {
  placementId: string;
  /** The version that was seen. */
  version: number;
  reason?: string | null;
  via?: Via | null;
}

export type MoveFailure = "not_found" | "needs_assurance" | "not_open" | "reason_missing" | "unmet" | "stale";

export interface MoveDetails {
  act: PlacementAct;
  /** The right it takes. */
  right: Act;
  /** What the broker's review adds to the facts that are read from the rows. */
  facts?: Partial<PlacementFacts>;
  set?: MovedColumns;
  /** Marked words of the broker's that were passed. */
  passed?: TextsPassed | null;
}

/**
 * Carries out one row of the placement's transition table: loads within reach, authorises, decides, and writes row,
 * history, audit, effects and outbox in one transaction. `unmet` names the guard (`detail.guard`) that comes first.
 */
export async function carryOutMove(
  ctx: WriteContext,
  input: PlacementMoveInput,
  details: MoveDetails,
): Promise<Result<{ state: PlacementState; version: number }, MoveFailure>> {
  const { actor, now } = ctx;
  const { placementId, version } = input;
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({
        companyId: placements.companyId,
        state: placements.state,
        content: placements.content,
        seats: placements.seats,
        seatsTaken: placements.seatsTaken,
        endDate: placements.endDate,
        companyState: companies.state,
      })
      .from(placements)
      .innerJoin(companies, eq(companies.id, placements.companyId))
      .where(reachablePlacement(actor, placementId));
    if (!row) return fail("not_found");
    const allowed = authorize(actor, details.right, row);
    if (!allowed.ok) return allowed;
    const facts = factsOf({
      ...seatsAndEnd(row, now),
      companyVerified: isVerified(row.companyState),
      stepsComplete: isDraftComplete(row.content, swedishDate(now)),
      warnings: draftWarnings(row.content).map(({ id }) => id),
      conflictOfInterest: await hasConflict(tx, actor, row.companyId),
      ...details.facts,
    });
    const wanted = { state: row.state, act: details.act, by: actor.role, reason: input.reason ?? null };
    const move = decideMove(PLACEMENT_TRANSITIONS, PLACEMENT_GUARD_TABLE, wanted, facts);
    if (!move.ok) {
      if (move.failure !== "unmet") return fail(move.failure);
      return fail("unmet", { guard: move.unmet[0] ?? "" });
    }
    const moved = await writePlacementMove(tx, actor, now, {
      placementId,
      version,
      state: row.state,
      row: move.value,
      set: details.set,
      reason: input.reason ?? null,
      via: input.via ?? null,
    });
    if (!moved) return fail("stale");
    const subject = { subjectType: "placement", subjectId: placementId };
    await recordTextPass(tx, actor, now, subject, details.passed ?? null);
    return ok(moved);
  });
}

/** A broker who belongs to the company, or has declared an interest in it (2-domain §9). */
async function hasConflict(tx: Tx, actor: Actor, companyId: string): Promise<boolean> {
  if (actor.role === "employer") return false;
  const own = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.userId, actor.userId),
        eq(memberships.companyId, companyId),
        isNull(memberships.endedAt),
      ),
    );
  const declared = await tx
    .select({ id: conflicts.id })
    .from(conflicts)
    .where(
      and(eq(conflicts.userId, actor.userId), eq(conflicts.companyId, companyId), isNull(conflicts.endedAt)),
    );
  return own.length + declared.length > 0;
}
