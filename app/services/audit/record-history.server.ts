import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { history } from "#db/schema/index.ts";

export interface HistoryEntry {
  subjectType: "company" | "placement" | "proposal" | "agreement" | "case";
  subjectId: string;
  act: string;
  fromState: string | null;
  toState: string;
  reason?: string | null;
  /** Staff recording another's answer: for whom, and how it was given (`call`, `visit`, `paper`, `sms` …). */
  onBehalfOf?: string | null;
  via?: string | null;
}

/** One line of the timeline, in the transition's own transaction. A participant's own line bears no account. */
export async function recordHistory(
  tx: Tx,
  actor: Actor | "system" | "signer",
  now: Instant,
  entry: HistoryEntry,
): Promise<void> {
  await tx.insert(history).values({
    id: newId(),
    at: now,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    act: entry.act,
    fromState: entry.fromState,
    toState: entry.toState,
    byRole: typeof actor === "string" ? actor : actor.role,
    byUserId: typeof actor === "string" || actor.role === "participant" ? null : actor.userId,
    onBehalfOf: entry.onBehalfOf ?? null,
    via: entry.via ?? null,
    reason: entry.reason ?? null,
  });
}
