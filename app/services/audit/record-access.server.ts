import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Db, Tx } from "#db/database.ts";
import { auditLog } from "#db/schema/index.ts";
import { logSuggestion, type Suggestion } from "./log-suggestion.server.ts";

/** What was done or seen, to what, and why. `detail` holds ids and counts, never a person's data. */
export interface AccessEntry {
  act: string;
  subjectType: string;
  subjectId: string;
  /** Set when it concerns a participant, so that they can see it. */
  participantId?: string | null;
  purpose?: string;
  /** The company of somebody who acts for it without an account. */
  companyId?: string | null;
  detail?: Record<string, string | number | boolean | null>;
}

/**
 * Writes the audit row of an act in the act's own transaction (house rule 5). A row about a proposal says nothing of
 * whose it is: that stands under LINK_KEY in proposal_links and nowhere else, and the person finds the row that way.
 */
export async function audit(
  tx: Tx,
  actor: Actor | "system" | "signer",
  now: Instant,
  entry: AccessEntry,
): Promise<void> {
  await tx.insert(auditLog).values(rowOf(actor, now, entry));
}

function rowOf(
  actor: Actor | "system" | "signer",
  now: Instant,
  entry: AccessEntry,
): typeof auditLog.$inferInsert {
  const person = typeof actor === "string" ? null : actor;
  const nameless = entry.subjectType === "proposal";
  return {
    id: newId(),
    at: now,
    actorUserId: nameless && person?.role === "participant" ? null : (person?.userId ?? null),
    actorRole: typeof actor === "string" ? actor : actor.role,
    unitId: person?.unitId ?? null,
    companyId: person?.companyId ?? entry.companyId ?? null,
    act: entry.act,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    participantId: nameless ? null : (entry.participantId ?? null),
    purpose: entry.purpose ?? null,
    detail: entry.detail ?? null,
  };
}

/** Well within the parameters that one statement may have. */
const ROWS_AT_ONCE = 100;

/** A reading, the people it names where it names several, and the ranked list that it shows, where it shows one. */
export interface ReadEntry extends AccessEntry {
  /** Everybody named in a list: each has a row of their own, so that each can see it. */
  participantIds?: readonly string[];
  suggestion?: Suggestion;
}

/**
 * Logs a reading, or several that leave together; commits before the data leaves, and throws (so the reading is refused)
 * when it can't.
 */
export async function recordAccess(
  db: Db,
  actor: Actor,
  now: Instant,
  read: ReadEntry | readonly ReadEntry[],
): Promise<void> {
  await db.write(async (tx) => {
    for (const entry of [read].flat()) await recordOne(tx, actor, now, entry);
  });
}

async function recordOne(tx: Tx, actor: Actor, now: Instant, entry: ReadEntry): Promise<void> {
  const named = [...new Set(entry.participantIds)];
  if (named.length === 0) await audit(tx, actor, now, entry);
  for (let at = 0; at < named.length; at += ROWS_AT_ONCE)
    await tx
      .insert(auditLog)
      .values(
        named
          .slice(at, at + ROWS_AT_ONCE)
          .map((participantId) => rowOf(actor, now, { ...entry, participantId })),
      );
  if (entry.suggestion) await logSuggestion(tx, actor, now, entry.suggestion);
}

/** The same for a party without an account, known by a personal link and a code. */
export async function recordSignerAccess(
  db: Pick<Db, "write">,
  now: Instant,
  entry: AccessEntry,
): Promise<void> {
  await db.write((tx) => audit(tx, "signer", now, entry));
}
