import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import {
  factsOf,
  PLACEMENT_GUARD_TABLE,
  PLACEMENT_TRANSITIONS,
  type PlacementAct,
  type PlacementActor,
  type PlacementFacts,
  type PlacementState,
} from "#app/domain/placement/placement-states.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { decideMove, type Transition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { placements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import type { Topic } from "../outbox/topics.server.ts";
import { placementMoved } from "./placement-moved.server.ts";

/** Columns that a move writes beside the state. */
export type MovedColumns = Partial<
  Pick<
    typeof placements.$inferInsert,
    "submittedAt" | "publishedAt" | "refreshedAt" | "closedAt" | "returnedWords" | "review" | "unitId"
  >
>;

interface DecidedMove {
  placementId: string;
  /** The version and the state that it was decided from. */
  version: number;
  state: PlacementState;
  row: Transition<PlacementState, PlacementAct, PlacementActor>;
  set?: MovedColumns | undefined;
  reason?: string | null;
  via?: string | null;
}

/** Writes one decided move with its history, audit, effects and outbox. Null when somebody was first. */
export async function writePlacementMove(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  { placementId, version, state, row, set, reason = null, via = null }: DecidedMove,
): Promise<{ state: PlacementState; version: number } | null> {
  const [moved] = await tx
    .update(placements)
    .set({ ...set, state: row.to, version: version + 1, changedAt: now })
    .where(and(eq(placements.id, placementId), eq(placements.version, version), eq(placements.state, state)))
    .returning({ state: placements.state, version: placements.version });
  if (!moved) return null;
  const onBehalfOf = (typeof actor !== "string" && row.onBehalfOf?.[actor.role]) || null;
  await recordHistory(tx, actor, now, {
    subjectType: "placement",
    subjectId: placementId,
    act: row.act,
    fromState: state,
    toState: row.to,
    reason,
    onBehalfOf,
    via: onBehalfOf && via,
  });
  await audit(tx, actor, now, {
    act: `placement.${row.act}`,
    subjectType: "placement",
    subjectId: placementId,
  });
  await placementMoved(tx, now, placementId, row.effects ?? []);
  await enqueue(tx, now, topicOf(row.event), { placementId });
  if (onBehalfOf) await enqueue(tx, now, "placement.word-recorded", { placementId });
  return moved;
}

/**
 * A move that no person makes: what dates and other moves bring about. False when the table does not let it happen
 * now, so that doing it again does nothing.
 */
export async function movePlacementBySystem(
  tx: Tx,
  now: Instant,
  placementId: string,
  act: PlacementAct,
  {
    facts = {},
    set,
    reason = null,
  }: { facts?: Partial<PlacementFacts>; set?: MovedColumns; reason?: string | null } = {},
): Promise<boolean> {
  const [row] = await tx
    .select({
      state: placements.state,
      version: placements.version,
      seats: placements.seats,
      seatsTaken: placements.seatsTaken,
      endDate: placements.endDate,
    })
    .from(placements)
    .where(eq(placements.id, placementId));
  if (!row) return false;
  const { state, version } = row;
  const move = decideMove(
    PLACEMENT_TRANSITIONS,
    PLACEMENT_GUARD_TABLE,
    { state, act, by: "system", reason },
    factsOf({ ...seatsAndEnd(row, now), ...facts }),
  );
  if (!move.ok) return false;
  const moved = await writePlacementMove(tx, "system", now, {
    placementId,
    version,
    state,
    row: move.value,
    set,
    reason,
  });
  return moved !== null;
}

/** The facts that stand in the placement's own columns. */
export function seatsAndEnd(
  row: { seats: number; seatsTaken: number; endDate: string | null },
  now: Instant,
): Pick<PlacementFacts, "seatsLeft" | "endDatePassed"> {
  return {
    seatsLeft: row.seats - row.seatsTaken,
    endDatePassed: row.endDate !== null && row.endDate < swedishDate(now),
  };
}

const OWN_TOPICS = ["placement.returned", "placement.published", "placement.expired"] as const;

/** Moves that nobody listens to by name are told as a change. */
function topicOf(event: string | undefined): Extract<Topic, `placement.${string}`> {
  return OWN_TOPICS.find((topic) => topic === event) ?? "placement.changed";
}
