import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Db, Reader } from "#db/database.ts";
import type { ReadEntry } from "./audit/record-access.server.ts";

/** What a loader's service gets: no way to write but the access log, which is committed before data leaves. */
export interface ReadContext {
  read: Reader;
  replica: Reader;
  now: Instant;
  actor: Actor;
  recordAccess(read: ReadEntry | readonly ReadEntry[]): Promise<void>;
}

/** What an action's service gets. `now` is the request's own moment, the same throughout it. */
export interface WriteContext extends ReadContext {
  write: Db["write"];
}

/** Work that no person does: outbox subscribers, daily runs. */
export interface SystemContext {
  read: Reader;
  write: Db["write"];
  now: Instant;
}
