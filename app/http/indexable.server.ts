import type { MiddlewareFunction } from "react-router";
import { canonicalPath } from "./indexable.ts";
import { groundContext } from "./request-context.server.ts";

/**
 * Says `noindex` on every answer but those of the public pages, also when such a page is gone or broken; on all of them
 * in a demo, whose people are made up.
 */
export const keepOutOfSearchEngines: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const response = await next();
  const { demo } = context.get(groundContext);
  if (demo || response.status >= 400 || canonicalPath(new URL(request.url)) === null) {
    response.headers.set("X-Robots-Tag", "noindex, nofollow");
  }
  return response;
};
