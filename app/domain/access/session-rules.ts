import type { Assurance } from "./roles.ts";

interface SessionRule {
  /** Minutes without use after which the session ends. */
  idleMinutes: number;
  /** Hours after sign-in at which it ends however much it is used. */
  absoluteHours: number;
}

/** How long a sign-in lasts. A strong one opens more, so it is shorter; a phone between two tasks is not signed out at once. */
export const SESSION_RULES: Record<Assurance, SessionRule> = {
  low: { idleMinutes: 7 * 24 * 60, absoluteHours: 30 * 24 },
  substantial: { idleMinutes: 60, absoluteHours: 12 },
  high: { idleMinutes: 60, absoluteHours: 12 },
};

/** A session's last use is written at most this often. */
export const TOUCH_MINUTES = 10;

/** One-time codes: ten minutes, five tries. */
export const CODE_RULE = { minutes: 10, tries: 5 } as const;

/** The paper card: ninety days, five wrong PINs. */
export const PAPER_CARD_RULE = { days: 90, tries: 5, pinDigits: 6 } as const;

/** The pause between password and second factor. */
export const PENDING_RULE = { minutes: 10, tries: 5 } as const;

/** An invitation to a colleague. */
export const INVITATION_RULE = { days: 7 } as const;

/** Length over rules (ASVS 5.0 6.2). */
export const PASSWORD_RULE = { min: 12, max: 200 } as const;
