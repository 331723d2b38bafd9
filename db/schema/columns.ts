import { customType, integer, text } from "drizzle-orm/sqlite-core";
import { conceal, reveal } from "#app/platform/link-key.server.ts";
import { type Seal, seal, unseal } from "#app/platform/seal.server.ts";

/** Every column under a key, by its place: what `db:rotate-key` goes through. Filled as the schema is read. */
export const KEYED_COLUMNS = new Map<string, Seal | "link">();

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
export function sealed<T>(name: string, place: string, kind: Seal = "sealing") {
  KEYED_COLUMNS.set(place, kind);
  return customType<{ data: T; driverData: string }>({
    dataType: () => "text",
    toDriver: (value) => seal(JSON.stringify(value), place, kind),
    fromDriver: (value) => JSON.parse(unseal(value, place, kind)) as T,
  })(name);
}

/**
 * An id that leads from a person to a profile or a proposal, under LINK_KEY: a copy of the database can't be joined
 * without it. Found by equality as any other id; joins are made by the services that may.
 */
export function linked(name: string, place: string) {
  KEYED_COLUMNS.set(place, "link");
  return customType<{ data: string; driverData: string }>({
    dataType: () => "text",
    toDriver: (id) => conceal(id, place),
    fromDriver: (token) => reveal(token, place),
  })(name);
}
