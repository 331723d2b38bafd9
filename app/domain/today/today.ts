import { daysBetween, type IsoDate } from "../shared/dates.ts";

/**
 * What a broker's day is made of, worst consequence first: what is lost for good, then a person who waits, then an
 * employer who waits, then promises, then upkeep (5-experience "Idag").
 */
export const TODAY_KINDS = [
  "case-deadline",
  "case-to-move",
  "agreement-to-write",
  "agreement-to-send",
  "follow-up-due",
  "placement-waits-for-verification",
  "placement-to-review",
  "contact-promised",
  "company-to-verify",
  "placement-unrefreshed",
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

/** One thing to do: which, about what, and since or until when. */
export interface TodayRow {
  kind: TodayKind;
  /** Of the thing it is about. */
  subjectId: string;
  /** A company or a placement as people call it; never a participant. */
  subject: string;
  /** What stands beside: the company of a placement. */
  beside: string | null;
  /** The day it was or is due: of a promise the promised day, of somebody who waits the day they began to. */
  date: IsoDate;
  /** A broker's own line from the contact log, where there is one. */
  note: string | null;
  /** Path of the page where it is done. */
  to: string;
  /** Where it can be ticked off from the list itself. */
  contactId: string | null;
}

/**
 * By consequence, then the longest waiting first. Somebody who has waited for a week is as urgent as the kind above:
 * nobody is forgotten because others keep coming.
 */
export function orderToday(rows: readonly TodayRow[], today: IsoDate): TodayRow[] {
  const rank = (row: TodayRow) => {
    const weeks = Math.max(0, Math.floor(daysBetween(row.date, today) / 7));
    return TODAY_KINDS.indexOf(row.kind) - Math.min(weeks, MOST_WEEKS);
  };
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || a.date.localeCompare(b.date) || (a.subjectId < b.subjectId ? -1 : 1),
  );
}

const MOST_WEEKS = 2;
