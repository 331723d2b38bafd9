import type { Instant } from "#app/domain/shared/dates.ts";
import type { Db, Reader } from "#db/database.ts";

/** Somebody who is signing in: no actor yet, but a network address to count attempts by and a device to name. */
export interface Visitor {
  read: Reader;
  write: Db["write"];
  now: Instant;
  address: string;
  device: string;
}
