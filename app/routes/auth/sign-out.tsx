import { redirect } from "react-router";
import { groundContext, signedInContext } from "#app/http/request-context.server.ts";
import { redirectSignedOut } from "#app/http/session.server.ts";
import { endSession } from "#app/services/auth/end-session.server.ts";
import type { Route } from "./+types/sign-out.ts";

export function loader() {
  return redirect("/");
}

export async function action({ context }: Route.ActionArgs) {
  const { db, now } = context.get(groundContext);
  const signedIn = context.get(signedInContext);
  if (signedIn) await endSession(db.write, now, signedIn.userId, signedIn.sessionId);
  return redirectSignedOut(context);
}
