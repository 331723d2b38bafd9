/** Ways in which a person could become visible or be reached. */
export const EXPOSURES = [
  "publish-profile",
  "e-mail",
  "sms",
  "list",
  "search",
  "export",
  "proposal",
  "own-pages",
] as const;
export type Exposure = (typeof EXPOSURES)[number];

/**
 * People with protected personal data (skyddade personuppgifter) are never published, e-mailed or listed
 * (2-domain §2). They are served one by one: their caseworker searches placements for them and they see their
 * own pages. An SMS reaches a number that others can read, so it is not sent either.
 */
const OPEN_TO_PROTECTED: readonly Exposure[] = ["proposal", "own-pages"];

export function mayExpose(person: { protectedIdentity: boolean }, exposure: Exposure): boolean {
  return !person.protectedIdentity || OPEN_TO_PROTECTED.includes(exposure);
}

/** Why a protection is taken away, said by the caseworker. */
export const UNPROTECT_REASONS = ["marking-ended", "own-wish", "set-by-mistake"] as const;
export type UnprotectReason = (typeof UNPROTECT_REASONS)[number];

/** What a list calls somebody: nothing for those whose data are protected, who are found by their own caseworker. */
export function nameInList(person: {
  givenName: string;
  familyName: string;
  protectedIdentity: boolean;
}): string | null {
  return mayExpose(person, "list") ? `${person.givenName} ${person.familyName}` : null;
}
