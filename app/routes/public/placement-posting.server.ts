import { type JobPosting, jobPosting } from "#app/domain/placement/job-posting.ts";
import type { PublicPlacement } from "#app/domain/placement/public-placement.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** What search engines read; in Swedish whatever the page speaks, for it is of the placement and not of the reader. */
export function postingOf(placement: PublicPlacement, origin: string): JobPosting {
  const { min, max } = placement.hoursPerWeek;
  const amount = min === max ? `${max}` : `${min}–${max}`;
  return jobPosting(placement, {
    url: `${origin}/platser/${placement.id}`,
    workHours: messagesFor("sv").numbers.hoursPerWeek({ amount, count: max }),
  });
}
