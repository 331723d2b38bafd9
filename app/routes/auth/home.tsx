import { redirect } from "react-router";
import { requireSignedIn } from "#app/http/acting.server.ts";
import { HOME } from "#app/http/navigation.ts";
import type { Route } from "./+types/home.ts";

/** Sends a person who has just signed in to where their role begins; one without any registers their workplace. */
export function loader(args: Route.LoaderArgs) {
  const { actor, memberships } = requireSignedIn(args);
  if (!actor) throw redirect(memberships.length > 0 ? "/valj-roll" : "/arbetsgivare/foretag/nytt");
  throw redirect(HOME[actor.role]);
}
