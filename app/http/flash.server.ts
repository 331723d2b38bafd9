import { type RouterContextProvider, redirect } from "react-router";
import type { Messages } from "#app/i18n/messages.ts";
import { cookies } from "./cookies.server.ts";
import { groundContext } from "./request-context.server.ts";

export type FlashKey = keyof Messages["flash"];

/** Redirects after a deed that was done; the next page says so once. The cookie holds a key, never words. */
export async function redirectDone(
  context: Readonly<RouterContextProvider>,
  to: string,
  key: FlashKey,
): Promise<Response> {
  const jar = cookies(context.get(groundContext).secureOrigin);
  return redirect(to, { headers: { "Set-Cookie": await jar.flash.serialize(key) } });
}
