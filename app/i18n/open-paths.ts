/** The pages that need no more than the open sections of a language, whatever else is added to the portal. */
const OPEN = [
  /^\/$/,
  /^\/platser(\/[^/]+)?$/,
  /^\/(sa-gar-det-till|for-arbetsgivare|om-personuppgifter|tillganglighet)$/,
  /^\/logga-in(\/|$)/,
  /^\/utloggad$/,
];

/** Whether the page at that path speaks by the open sections alone when nobody is signed in. */
export function isOpenPath(pathname: string): boolean {
  return OPEN.some((pattern) => pattern.test(pathname));
}
