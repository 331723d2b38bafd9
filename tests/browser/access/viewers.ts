import type { Actor, Assurance } from "#app/domain/access/roles.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { openSession } from "#app/services/auth/open-session.server.ts";
import type { World } from "#tests/factories/world.ts";

/** Everybody who may try an address: each role as the owner of what is asked for, and as the owner of something else. */
export const VIEWERS = [
  "visitor",
  "roleless",
  "employer",
  "employerByCode",
  "otherEmployer",
  "broker",
  "otherBroker",
  "caseworker",
  "colleague",
  "otherCaseworker",
  "participant",
  "participantByCode",
  "otherParticipant",
  "manager",
  "otherManager",
] as const;
export type Viewer = (typeof VIEWERS)[number];

/** The Cookie header of a fresh session for that person; empty for a visitor. */
export async function cookieOf(world: World, actor: Actor | null, assurance: Assurance): Promise<string> {
  if (!actor) return "";
  const session = await world.db.write((tx) =>
    openSession(tx, new Date().toISOString(), {
      userId: actor.userId,
      assurance,
      method: "password+totp",
      device: "Firefox, Linux",
    }),
  );
  const header = await cookies(false).session.serialize(session.token);
  return header.split(";")[0] ?? "";
}
