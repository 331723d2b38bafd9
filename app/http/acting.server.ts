import { data, type RouterContextProvider, redirect } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { recordAccess } from "#app/services/audit/record-access.server.ts";
import type { SignedIn } from "#app/services/auth/read-session.server.ts";
import type { Visitor } from "#app/services/auth/visitor.server.ts";
import type { ReadContext, WriteContext } from "#app/services/context.server.ts";
import { groundContext, signedInContext } from "./request-context.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/**
 * A loader's context: who acts, and a reader. A visitor is sent to sign in and back; somebody in another role
 * meets the same 404 as for what does not exist.
 */
export function readAs({ request, context }: Asked, ...roles: Role[]): ReadContext {
  const ground = context.get(groundContext);
  const signedIn = requireSignedIn({ request, context });
  const actor = signedIn.actor;
  if (!actor || !roles.includes(actor.role)) throw data(null, { status: 404 });
  return {
    read: ground.db.read,
    replica: ground.db.replica,
    now: ground.now,
    actor,
    recordAccess: (entry) => recordAccess(ground.db, actor, ground.now, entry),
  };
}

/** An action's context. Only a form post gets one: a GET can't write (mail scanners open links). */
export function writeAs(asked: Asked, ...roles: Role[]): WriteContext {
  if (asked.request.method !== "POST") throw data(null, { status: 405 });
  return { ...readAs(asked, ...roles), write: asked.context.get(groundContext).db.write };
}

/** Signed in, in whatever role or none yet. */
export function requireSignedIn({ request, context }: Asked): SignedIn {
  const signedIn = context.get(signedInContext);
  if (signedIn) return signedIn;
  const url = new URL(request.url);
  const here = `${url.pathname.replace(/\.data$/, "")}${request.method === "GET" ? url.search : ""}`;
  throw redirect(
    `/logga-in?till=${encodeURIComponent(here)}${request.method === "GET" ? "" : "&avbrutet=1"}`,
  );
}

/** Somebody who is signing in or answering without an account. */
export function visitorOf({ request, context }: Asked): Visitor {
  const ground = context.get(groundContext);
  return {
    read: ground.db.read,
    write: ground.db.write,
    now: ground.now,
    address: ground.address,
    device: deviceOf(request.headers.get("User-Agent") ?? ""),
  };
}

/** "Chrome, Android": enough for a person to know their own device, too little to follow anybody. */
function deviceOf(userAgent: string): string {
  const system = [/Android/, /iPhone|iPad/, /Windows/, /Mac OS/, /Linux/].find((pattern) =>
    pattern.test(userAgent),
  );
  const browser = [/Edg\//, /Firefox\//, /Chrome\//, /Safari\//].find((pattern) => pattern.test(userAgent));
  const word = (pattern: RegExp | undefined) =>
    pattern && userAgent.match(pattern)?.[0].replace("/", "").replace("Edg", "Edge");
  return [word(browser), word(system)].filter(Boolean).join(", ");
}
