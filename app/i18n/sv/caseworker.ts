/** Caseworker pages, in Swedish: the source that other languages are checked against. */
export const caseworker = {};
