import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";

export const SEARCH_PATH = "/platser";

/** The address of what a form asks for, without what is empty or means nothing alone. */
export function addressOf(form: FormData): string {
  const params = new URLSearchParams();
  for (const [name, value] of form) {
    if (typeof value !== "string" || value.trim() === "") continue;
    params.append(name, value.trim());
  }
  if (!params.has(SEARCH_PARAM.near)) params.delete(SEARCH_PARAM.withinKm);
  return toPath(params);
}

/** The present address with another page of the same results. */
export function addressOfPage(search: string, page: number): string {
  const params = new URLSearchParams(search);
  params.delete(SEARCH_PARAM.page);
  if (page > 1) params.set(SEARCH_PARAM.page, String(page));
  return toPath(params);
}

/** The present address with one parameter changed or, by null, taken off; from its first page. */
export function addressWith(search: string, name: string, value: string | null): string {
  const params = new URLSearchParams(search);
  params.delete(SEARCH_PARAM.page);
  params.delete(name);
  if (name === SEARCH_PARAM.near) params.delete(SEARCH_PARAM.withinKm);
  if (value !== null) params.set(name, value);
  return toPath(params);
}

/** The present address around another place, as far as before; from its first page. */
export function addressWithPlace(search: string, place: string): string {
  const params = new URLSearchParams(search);
  params.delete(SEARCH_PARAM.page);
  params.set(SEARCH_PARAM.near, place);
  return toPath(params);
}

/** The present address with one of several values of a parameter taken off; from its first page. */
export function addressWithout(search: string, name: string, value: string): string {
  const params = new URLSearchParams(search);
  const others = params.getAll(name).filter((other) => other !== value);
  params.delete(SEARCH_PARAM.page);
  params.delete(name);
  for (const other of others) params.append(name, other);
  return toPath(params);
}

function toPath(params: URLSearchParams): string {
  const query = params.toString();
  return query ? `${SEARCH_PATH}?${query}` : SEARCH_PATH;
}
