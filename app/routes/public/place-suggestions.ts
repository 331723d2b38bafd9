import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { anyone } from "#app/http/anyone.server.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { suggestPlaces } from "#app/services/search/suggest-places.server.ts";
import type { Route } from "./+types/place-suggestions.ts";

/** Towns and kommuner for what is being typed. Public; nothing about who asks. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const text = new URL(request.url).searchParams.get(SEARCH_PARAM.near) ?? "";
  return { places: suggestPlaces(text, await listNearKommuner(anyone(context).read)) };
}
