import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Act } from "#app/domain/access/rights.ts";
import type { Actor } from "#app/domain/access/roles.ts";
import { isVerified } from "#app/domain/company/company-states.ts";
import { isDraftComplete } from "#app/domain/placement/draft-completeness.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import {
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
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { placementMoved } from "../effects/placement-moved.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import type { Topic } from "../outbox/topics.server.ts";
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
  /** Columns that the move writes beside the state. */
  set?: Partial<Pick<typeof placements.$inferInsert, MovedColumn>>;
  /** Marked words of the broker's that were passed. */
  passed?: TextsPassed | null;
}

type MovedColumn =
  | "submittedAt"
  | "publishedAt"
  | "refreshedAt"
  | "closedAt"
  | "returnedWords"
  | "review"
  | "unitId";

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
        companyState: companies.state,
      })
      .from(placements)
      .innerJoin(companies, eq(companies.id, placements.companyId))
      .where(reachablePlacement(actor, placementId));
    if (!row) return fail("not_found");
    const allowed = authorize(actor, details.right, row);
    if (!allowed.ok) return allowed;
    const facts: PlacementFacts = {
      companyVerified: isVerified(row.companyState),
      stepsComplete: isDraftComplete(row.content, swedishDate(now)),
      warnings: draftWarnings(row.content).map(({ id }) => id),
      conflictOfInterest: await hasConflict(tx, actor, row.companyId),
      seatsLeft: row.seats - row.seatsTaken,
      unionCommentSettled: false,
      displacementReason: "",
      acknowledged: [],
      words: "",
      unrefreshedTooLong: false,
      ...details.facts,
    };
    const wanted = { state: row.state, act: details.act, by: actor.role, reason: input.reason ?? null };
    const move = decideMove(PLACEMENT_TRANSITIONS, PLACEMENT_GUARD_TABLE, wanted, facts);
    if (!move.ok) {
      if (move.failure !== "unmet") return fail(move.failure);
      return fail("unmet", { guard: move.unmet[0] ?? "" });
    }
    const { to, effects = [], event, onBehalfOf } = move.value;

    const [moved] = await tx
      .update(placements)
      .set({ ...details.set, state: to, version: version + 1, changedAt: now })
      .where(
        and(eq(placements.id, placementId), eq(placements.version, version), eq(placements.state, row.state)),
      )
      .returning({ state: placements.state, version: placements.version });
    if (!moved) return fail("stale");
    await recordHistory(tx, actor, now, {
      subjectType: "placement",
      subjectId: placementId,
      act: details.act,
      fromState: row.state,
      toState: to,
      reason: input.reason ?? null,
      onBehalfOf: onBehalfOf?.[actor.role] ?? null,
      via: onBehalfOf?.[actor.role] ? (input.via ?? null) : null,
    });
    const subject = { subjectType: "placement", subjectId: placementId };
    await audit(tx, actor, now, { act: `placement.${details.act}`, ...subject });
    await recordTextPass(tx, actor, now, subject, details.passed ?? null);
    await placementMoved(tx, now, placementId, effects);
    await enqueue(tx, now, topicOf(event), { placementId });
    return ok(moved);
  });
}

const OWN_TOPICS = ["placement.submitted", "placement.returned", "placement.published"] as const;

/** Moves that nobody listens to by name are told as a change. */
function topicOf(event: string | undefined): Extract<Topic, `placement.${string}`> {
  return OWN_TOPICS.find((topic) => topic === event) ?? "placement.changed";
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
