import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant, IsoDate } from "#app/domain/shared/dates.ts";
import { passAll, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { recordAccess } from "#app/services/audit/record-access.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import type { Db } from "#db/database.ts";

/** Where the demo region is played out: its database and its today. */
export interface Stage {
  db: Db;
  today: IsoDate;
  /** The present moment: nothing in the region happens after it. */
  now: Instant;
}

/** A service's context for somebody on that day, in office hours, through the same services as everybody else. */
export function on({ db, now }: Stage, actor: Actor, day: IsoDate): WriteContext {
  const morning = `${day}T08:30:00.000Z`;
  const [moment] = [morning, now].sort() as [Instant, Instant];
  return {
    read: db.read,
    replica: db.replica,
    now: moment,
    actor,
    write: db.write,
    recordAccess: (entry) => recordAccess(db, actor, moment, entry),
  };
}

/** Saves, and where words are marked once more with a reason: the region's employers name those who work there. */
export async function passingMarks<Saved>(
  save: (pass: TextPass | null) => Promise<Saved | TextsStopped>,
): Promise<Saved | TextsStopped> {
  const first = await save(null);
  return isStopped(first) && first.mayPass ? save(passAll(first, "works-here")) : first;
}

function isStopped(result: unknown): result is TextsStopped {
  return typeof result === "object" && result !== null && "failure" in result && result.failure === "texts";
}

/** The value of a step that the region's plan says succeeds; anything else is a slip in plan or rules, and stops the seed. */
export function done<Value>(
  what: string,
  result: { ok: true; value: Value } | { ok: false; failure: string; detail?: unknown },
): Value {
  if (result.ok) return result.value;
  throw new Error(`demo seed: ${what}: ${result.failure} ${JSON.stringify(result.detail ?? "")}`);
}
