import { data, type RouterContextProvider } from "react-router";
import type { WriteContext } from "#app/services/context.server.ts";
import { requireSignedIn, writeAs } from "./acting.server.ts";
import { groundContext } from "./request-context.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/**
 * Somebody who may register a company of their own: an employer already, or signed in without any role yet, who is
 * about to become one. Whoever acts in another role meets the same 404 as for what does not exist.
 */
export function requireNewcomer(asked: Asked): void {
  const { actor } = requireSignedIn(asked);
  if (actor && actor.role !== "employer") throw data(null, { status: 404 });
}

/** The context of their post. Without a role the person acts as an employer of no company yet. */
export function writeAsNewcomer(asked: Asked): WriteContext {
  requireNewcomer(asked);
  const { actor, userId, sessionId, assurance } = requireSignedIn(asked);
  if (actor) return writeAs(asked, "employer");
  if (asked.request.method !== "POST") throw data(null, { status: 405 });
  const { db, now } = asked.context.get(groundContext);
  const acting = {
    userId,
    sessionId,
    assurance,
    role: "employer",
    unitId: null,
    companyId: null,
    participantId: null,
  } as const;
  return {
    read: db.read,
    replica: db.replica,
    now,
    write: db.write,
    actor: acting,
    recordAccess: () => Promise.reject(new Error("A newcomer reads nothing that is logged")),
  };
}
