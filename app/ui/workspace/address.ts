import { TRY_PREFIX } from "#app/domain/matching/tried-need.ts";

/** The workspace's address for what its forms ask, without what is empty: search, filters and what is tried. */
export function addressOfAsked(form: FormData): string {
  const params = new URLSearchParams();
  for (const [name, value] of form)
    if (typeof value === "string" && value.trim() !== "") params.append(name, value.trim());
  return `?${params}`;
}

/** The present address with what is tried taken off: the placement's own need. */
export function addressOfOwnNeed(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith(TRY_PREFIX));
  return `?${new URLSearchParams(kept)}`;
}

/** The present address with search and filters taken off. */
export function addressWithoutFilters(search: string): string {
  const kept = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(TRY_PREFIX));
  return `?${new URLSearchParams(kept)}`;
}
