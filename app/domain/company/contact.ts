import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { addDays, addMonths, type IsoDate, isIsoDate } from "../shared/dates.ts";
import { writtenText } from "../shared/plain-text.ts";

/** How a broker and an employer were in touch. */
export const CONTACT_CHANNELS = ["call", "visit", "mail", "meeting"] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** When to be in touch again, as one press. */
export const NEXT_CONTACTS = ["none", "tomorrow", "week", "two-weeks", "month"] as const;
export type NextContact = (typeof NEXT_CONTACTS)[number];

/** A line in the contact log. Made to be filled in within half a minute, in a car park. */
export const contactForm = z.object({
  channel: z.enum(CONTACT_CHANNELS),
  note: writtenText(1000).min(1),
  next: z.enum(NEXT_CONTACTS),
  /** A day of one's own choice: goes before the press. */
  nextDate: z.string().refine(isIsoDate, { error: "date" }).optional(),
});
export type ContactEntry = z.output<typeof contactForm>;

/** The day to be in touch again, or null. What falls on a weekend is moved to the Monday after; a chosen day never is. */
export function nextContactDate(
  entry: Pick<ContactEntry, "next" | "nextDate">,
  today: IsoDate,
): IsoDate | null {
  if (entry.nextDate) return entry.nextDate;
  switch (entry.next) {
    case "none":
      return null;
    case "tomorrow":
      return workday(addDays(today, 1));
    case "week":
      return workday(addDays(today, 7));
    case "two-weeks":
      return workday(addDays(today, 14));
    case "month":
      return workday(addMonths(today, 1));
  }
}

function workday(date: IsoDate): IsoDate {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return dayOfWeek > 5 ? addDays(date, 8 - dayOfWeek) : date;
}
