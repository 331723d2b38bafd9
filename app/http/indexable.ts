import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";

/** The pages that anyone is meant to find, beside the placements' own. */
export const PUBLIC_PAGES = [
  "/",
  "/platser",
  "/sa-gar-det-till",
  "/for-arbetsgivare",
  "/om-personuppgifter",
  "/tillganglighet",
] as const;

const PLACEMENT = /^\/platser\/[0-9a-f-]{36}$/;
/** Ways of reading the same list. */
const SAME_LIST: readonly string[] = [SEARCH_PARAM.page, SEARCH_PARAM.sort];

/**
 * The one address under which search engines may keep a page, without what was added to it on the way; null for what
 * they keep out of: people's matters, and the countless searches with words or filters.
 */
export function canonicalPath({ pathname, search }: { pathname: string; search: string }): string | null {
  if (!(PUBLIC_PAGES as readonly string[]).includes(pathname) && !PLACEMENT.test(pathname)) return null;
  return pathname === "/platser" && isNarrowed(new URLSearchParams(search)) ? null : pathname;
}

function isNarrowed(params: URLSearchParams): boolean {
  return Object.values(SEARCH_PARAM).some(
    (name) => !SAME_LIST.includes(name) && params.getAll(name).some((value) => value.trim() !== ""),
  );
}
