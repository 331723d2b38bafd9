import type { MiddlewareFunction } from "react-router";
import { groundContext } from "./request-context.server.ts";

/** The addresses that search engines may keep: what anyone is meant to find. Everything else is people's matters. */
const INDEXABLE = [
  /^\/$/,
  /^\/platser$/,
  /^\/platser\/[0-9a-f-]{36}$/,
  /^\/sa-gar-det-till$/,
  /^\/for-arbetsgivare$/,
  /^\/om-personuppgifter$/,
  /^\/tillganglighet$/,
];

export function isIndexable(pathname: string): boolean {
  return INDEXABLE.some((pattern) => pattern.test(pathname));
}

/** Says `noindex` on every answer but those of the public pages; on all of them in a demo, whose people are made up. */
export const keepOutOfSearchEngines: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const response = await next();
  const { demo } = context.get(groundContext);
  if (demo || !isIndexable(new URL(request.url).pathname)) {
    response.headers.set("X-Robots-Tag", "noindex, nofollow");
  }
  return response;
};
