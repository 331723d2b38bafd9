import { groundContext } from "#app/http/request-context.server.ts";
import type { Route } from "./+types/robots.ts";

/**
 * What takes signing in has nothing to give a search engine. Pages opened by a secret link are not named here: they say
 * `noindex` themselves, which only a robot that may read them sees.
 */
const SIGNED_IN = [
  "/logga-in",
  "/logga-ut",
  "/utloggad",
  "/hem",
  "/valj-roll",
  "/bekrafta",
  "/konto",
  "/arbetsgivare",
  "/maklare",
  "/handlaggare",
  "/min-sida",
  "/chef",
  "/avtal",
  "/demo",
  "/utveckling",
];

/** Open placements may be found; in a demo, whose people are made up, nothing may. */
export function loader({ context }: Route.LoaderArgs) {
  const { demo, origin } = context.get(groundContext);
  const lines = demo
    ? ["Disallow: /"]
    : [...SIGNED_IN.map((path) => `Disallow: ${path}`), "Allow: /", "", `Sitemap: ${origin}/sitemap.xml`];
  return new Response(["User-agent: *", ...lines, ""].join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
