/** A personal link to one document: how long it can be used, and how long a right code opens it in one browser. */
export const SIGNER_LINK_RULE = { days: 21, openMinutes: 60 } as const;
