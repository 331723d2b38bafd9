import { type Column, type SQL, sql } from "drizzle-orm";

/**
 * Like `inArray`, for lists that may be long: the whole list is one parameter, where SQLite takes some thirty thousand.
 */
export function among(column: Column, values: readonly string[]): SQL {
  // As the column writes them: an id under LINK_KEY is looked for by what stands in the table.
  const written = values.map((value) => column.mapToDriverValue(value));
  return sql`${column} in (select value from json_each(${JSON.stringify(written)}))`;
}
