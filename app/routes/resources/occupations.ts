import { suggestOccupations } from "#app/domain/occupation/suggest-occupations.ts";
import type { Route } from "./+types/occupations.ts";

const MOST = 8;

/** Occupations for what is typed in a picker, as JSON. Public facts; nothing about who asks. */
export function loader({ request }: Route.LoaderArgs) {
  const text = new URL(request.url).searchParams.get("sok")?.slice(0, 80) ?? "";
  const found = suggestOccupations(text, MOST).map(({ occupation: { code, name }, word }) => ({
    code,
    name,
    word,
  }));
  return Response.json(found, { headers: { "Cache-Control": "public, max-age=3600" } });
}
