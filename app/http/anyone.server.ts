import type { RouterContextProvider } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import type { PublicReads } from "#app/services/search/search-placements.server.ts";
import { groundContext, signedInContext } from "./request-context.server.ts";

/** What a page that anyone may open reads with, and in which role the reader acts, if any. */
export function anyone(context: Readonly<RouterContextProvider>): PublicReads & { role: Role | null } {
  const { db } = context.get(groundContext);
  return {
    read: db.read,
    replica: db.replica,
    role: context.get(signedInContext)?.actor?.role ?? null,
  };
}
