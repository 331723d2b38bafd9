import { customType, integer, text } from "drizzle-orm/sqlite-core";
import { seal, unseal } from "#app/platform/seal.server.ts";

/** Primary key made by platform/ids. */
export const id = () => text("id").primaryKey();

/** A moment in UTC as ISO text. */
export const instant = (name: string) => text(name);

/** JSON in text, typed by the domain and checked by a domain schema before it is written. */
export const json = <T>(name: string) => text(name, { mode: "json" }).$type<T>();

export const flag = (name: string) => integer(name, { mode: "boolean" });

/** Optimistic lock: every transition is a conditional update on it (house rule 6). */
export const version = () => integer("version").notNull().default(1);

/**
 * JSON sealed with AES-GCM before it reaches the file: cards, case notes, references. `place` is
 * `table.column`, so that a sealed value can't be moved to another column.
 */
export function sealed<T>(name: string, place: string) {
  return customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => seal(JSON.stringify(value), place),
    fromDriver: (value) => JSON.parse(unseal(value, place)) as T,
  })(name);
}
