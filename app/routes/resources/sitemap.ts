import { swedishDate } from "#app/domain/shared/dates.ts";
import { anyone } from "#app/http/anyone.server.ts";
import { PUBLIC_PAGES } from "#app/http/indexable.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { MOST_IN_A_SITEMAP, sitemapIndexXml, sitemapXml } from "#app/http/sitemap.ts";
import { countOpenPlacements, listOpenPlacements } from "#app/services/search/list-open-placements.server.ts";
import type { Route } from "./+types/sitemap.ts";

const PART = "del";

/** Where search engines find every open placement and public page; in parts where one file is not enough. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const { origin } = context.get(groundContext);
  const { read } = anyone(context);
  const asked = new URL(request.url).searchParams.get(PART);
  const parts = Math.ceil((PUBLIC_PAGES.length + (await countOpenPlacements(read))) / MOST_IN_A_SITEMAP);
  if (asked === null && parts > 1) {
    const files = Array.from({ length: parts }, (_, at) => ({
      url: `${origin}/sitemap.xml?${PART}=${at + 1}`,
    }));
    return answer(sitemapIndexXml(files));
  }
  const part = asked === null ? 1 : Number(asked);
  if (!Number.isInteger(part) || part < 1 || part > parts) throw new Response(null, { status: 404 });
  const pages = part === 1 ? PUBLIC_PAGES.map((path) => ({ url: origin + path })) : [];
  const open = await listOpenPlacements(read, {
    limit: MOST_IN_A_SITEMAP - pages.length,
    offset: part === 1 ? 0 : (part - 1) * MOST_IN_A_SITEMAP - PUBLIC_PAGES.length,
  });
  const placements = open.map(({ id, changedAt }) => ({
    url: `${origin}/platser/${id}`,
    changedOn: swedishDate(changedAt),
  }));
  return answer(sitemapXml([...pages, ...placements]));
}

function answer(xml: string): Response {
  return new Response(xml, {
    headers: { "Content-Type": "application/xml; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
