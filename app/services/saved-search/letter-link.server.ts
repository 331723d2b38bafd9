import { derivedToken, sameText } from "#app/platform/secrets.server.ts";

const PURPOSE = "search-letters";

/**
 * The path by which the letters of a saved search are stopped, without signing in. Each letter has its own: the secret
 * is derived from the id of the reminder that it was, never stored, and opens nothing else.
 */
export function stopPath(reminderId: string): string {
  return `/brev/sluta/${reminderId}.${derivedToken(PURPOSE, reminderId)}`;
}

export function isStopLink(link: string): boolean {
  return reminderOfLink(link) !== null;
}

/** The reminder behind such a link, or null when we never made it. */
export function reminderOfLink(link: string): string | null {
  const [id = "", token = ""] = link.split(".");
  return sameText(derivedToken(PURPOSE, id), token) ? id : null;
}
