import { env } from "#app/platform/env.server.ts";
import { activateDue, completeDue } from "#app/services/agreement/follow-dates.server.ts";
import { endExpiredConsents } from "#app/services/consent/end-expired-consents.server.ts";
import { scheduleConsentReminders } from "#app/services/consent/schedule-consent-reminders.server.ts";
import type { DailyWork } from "#app/services/jobs/run-daily.server.ts";
import { beginDueCases } from "#app/services/lonebidrag/begin-due-cases.server.ts";
import { askStillOpen } from "#app/services/placement/ask-still-open.server.ts";
import { closeEnded } from "#app/services/placement/close-ended.server.ts";
import { expireUnanswered } from "#app/services/placement/expire-unanswered.server.ts";
import { refreshPools } from "#app/services/profile/refresh-pools.server.ts";
import { runProposalReminders } from "#app/services/proposal/run-proposal-reminders.server.ts";
import { runRetention } from "#app/services/retention/run-retention.server.ts";
import { scheduleLetters } from "#app/services/saved-search/schedule-letters.server.ts";

/** What is done once a day, on one page. */
export const DAILY: readonly DailyWork[] = [
  { name: "retention", run: (ctx) => runRetention(ctx, env().ARCHIVE_DIR) },
  { name: "consents-end", run: endExpiredConsents },
  { name: "refresh-pools", run: refreshPools },
  { name: "consent-reminders", run: scheduleConsentReminders },
  { name: "proposal-reminders", run: runProposalReminders },
  { name: "placements-ask", run: askStillOpen },
  { name: "placements-expire", run: expireUnanswered },
  { name: "placements-close", run: closeEnded },
  // After the placements: what closes today is in no letter.
  { name: "search-letters", run: scheduleLetters },
  { name: "agreements-begin", run: activateDue },
  { name: "agreements-end", run: completeDue },
  { name: "cases-begin", run: beginDueCases },
];
