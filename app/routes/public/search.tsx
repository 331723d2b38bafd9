import { anyone } from "#app/http/anyone.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listNearbyPlaces } from "#app/services/installation/list-nearby-places.server.ts";
import { helpSearch } from "#app/services/search/help-search.server.ts";
import { hasTooLongText, parsePlacementQuery } from "#app/services/search/placement-query.server.ts";
import { searchPlacements } from "#app/services/search/search-placements.server.ts";
import { PageTitle } from "#app/ui/page-title.tsx";
import { PlacementSearch } from "#app/ui/placement-search/placement-search.tsx";
import { SaveSearch } from "#app/ui/placement-search/save-search.tsx";
import type { Route } from "./+types/search.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const reads = anyone(context);
  const params = new URL(request.url).searchParams;
  const asked = parsePlacementQuery(params);
  const [found, nearby] = await Promise.all([searchPlacements(reads, asked), listNearbyPlaces(reads.read)]);
  return {
    asked,
    tooLong: hasTooLongText(params),
    found,
    help: await helpSearch(reads, asked, found),
    nearby,
    role: reads.role,
  };
}

export default function Search({ loaderData: { role, ...shown } }: Route.ComponentProps) {
  const { search } = useMessages().public;
  return (
    <>
      <PageTitle>{search.title}</PageTitle>
      <meta name="description" content={search.metaDescription} />
      <h1 className="mb-6">{search.title}</h1>
      <PlacementSearch {...shown} />
      <SaveSearch role={role} />
    </>
  );
}
