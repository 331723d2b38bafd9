import { anyone } from "#app/http/anyone.server.ts";
import { suggestPlacements } from "#app/services/search/suggest-placements.server.ts";
import type { Route } from "./+types/suggestions.ts";

/** Titles of open placements for what is being typed. Public; nothing about who asks. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const text = new URL(request.url).searchParams.get("sok") ?? "";
  return { titles: await suggestPlacements(anyone(context), text) };
}
