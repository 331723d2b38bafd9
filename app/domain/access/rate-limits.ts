/**
 * Attempts allowed per window. `pair` is account + network address, so that a stranger's attempts never lock a
 * person out of their own sign-in; `address` bounds one network address over all accounts.
 */
export const RATE_LIMITS = {
  "password.pair": { limit: 10, minutes: 15 },
  "password.address": { limit: 60, minutes: 15 },
  "code-request.pair": { limit: 5, minutes: 15 },
  "code-request.account": { limit: 12, minutes: 60 },
  "code-request.address": { limit: 40, minutes: 15 },
  "code.address": { limit: 60, minutes: 15 },
  "paper-card.address": { limit: 40, minutes: 15 },
  "signer.address": { limit: 60, minutes: 15 },
  /** Every post, so that a stuck key or a script can't flood the writer. Far above what a person does. */
  "post.session": { limit: 300, minutes: 5 },
  "post.address": { limit: 300, minutes: 5 },
} as const;

export type RateLimit = keyof typeof RATE_LIMITS;
