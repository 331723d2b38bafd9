import { type IsoDate, isIsoDate } from "../shared/dates.ts";

export const REMINDERS = [
  "follow-up-due",
  "agreement-ends",
  "consent-expires",
  "proposal-unanswered",
  "placement-still-open",
  "pay-evidence-due",
  "extension-due",
  "review-ends",
  "signature-missing",
] as const;
export type ReminderKind = (typeof REMINDERS)[number];

/**
 * The unique key of a reminder: subject + kind + the date it is about. A missed run catches up and a repeated
 * run sends nothing twice. It is about the due date, never about the day of sending.
 */
export function reminderKey(
  subject: { type: string; id: string },
  kind: ReminderKind,
  dueOn: IsoDate,
): string {
  if (!isIsoDate(dueOn)) throw new RangeError("a reminder is about a calendar day");
  for (const part of [subject.type, subject.id])
    if (part === "" || part.includes(":"))
      throw new RangeError("a reminder's subject has a plain type and id");
  return `${subject.type}:${subject.id}:${kind}:${dueOn}`;
}
