import { data, type MiddlewareFunction, type RouterContextProvider, redirect } from "react-router";
import { pickLocale } from "#app/i18n/locale.ts";
import type { OpenedSession } from "#app/services/auth/open-session.server.ts";
import { readSession, type SignedIn } from "#app/services/auth/read-session.server.ts";
import { touchSession } from "#app/services/auth/touch-session.server.ts";
import { countAttempt } from "#app/services/shared/count-attempt.server.ts";
import { cookies } from "./cookies.server.ts";
import { groundContext, localeContext, signedInContext } from "./request-context.server.ts";
import { safeReturnPath } from "./return-path.ts";

/** Finds out who asks and in which language, before any route runs. */
export const sessionMiddleware: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const ground = context.get(groundContext);
  const jar = cookies(ground.secureOrigin);
  const header = request.headers.get("Cookie");
  const token: unknown = await jar.session.parse(header);
  const signedIn = typeof token === "string" ? await readSession(ground.db.read, ground.now, token) : null;
  context.set(signedInContext, signedIn);
  const chosen: unknown = await jar.locale.parse(header);
  context.set(
    localeContext,
    readsSwedishOnly(signedIn)
      ? "sv"
      : pickLocale(typeof chosen === "string" ? chosen : null, request.headers.get("Accept-Language")),
  );
  if (request.method !== "GET" && request.method !== "HEAD") {
    const within = signedIn
      ? await countAttempt(ground.db.write, ground.now, "post.session", signedIn.sessionId)
      : await countAttempt(ground.db.write, ground.now, "post.address", ground.address);
    if (!within) throw data(null, { status: 429 });
  }
  if (signedIn?.touchDue) await touchSession(ground.db.write, ground.now, signedIn);
  return next();
};

/** Pages of staff and employers exist in Swedish: half a page in another language would help nobody. */
export function readsSwedishOnly(signedIn: SignedIn | null): boolean {
  const role = signedIn?.actor?.role;
  return role !== undefined && role !== "participant";
}

/** Answers a sign-in: the session's cookie, and on to where the person was going. */
export async function redirectSignedIn(
  context: Readonly<RouterContextProvider>,
  session: OpenedSession,
  to: string | null,
): Promise<Response> {
  const jar = cookies(context.get(groundContext).secureOrigin);
  return redirect(safeReturnPath(to) ?? "/hem", {
    headers: { "Set-Cookie": await jar.session.serialize(session.token) },
  });
}

export async function redirectSignedOut(context: Readonly<RouterContextProvider>): Promise<Response> {
  const jar = cookies(context.get(groundContext).secureOrigin);
  return redirect("/utloggad", { headers: { "Set-Cookie": await jar.session.serialize("", { maxAge: 0 }) } });
}
