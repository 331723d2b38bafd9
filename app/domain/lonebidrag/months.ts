import { addMonths, daysBetween, type IsoDate } from "../shared/dates.ts";
import { type IsoMonth, lastDayOf, payEvidenceDeadline } from "./deadlines.ts";

/** The monthly rhythm of a running case: that pay was reported and that the credit was seen, and when. */
export interface MonthRecord {
  month: IsoMonth;
  reportedOn: IsoDate | null;
  creditedOn: IsoDate | null;
}

export const MONTH_STATUSES = ["not_yet", "to_report", "urgent", "lost", "reported", "credited"] as const;
export type MonthStatus = (typeof MONTH_STATUSES)[number];

/** Fewer days than this to the last day: the month goes to the top of the list. */
const URGENT_DAYS = 30;

/** How a month stands today. A month reported after its last day is lost all the same. */
export function monthStatus(record: MonthRecord, today: IsoDate): MonthStatus {
  const deadline = payEvidenceDeadline(record.month);
  if (record.creditedOn) return "credited";
  if (record.reportedOn) return record.reportedOn <= deadline ? "reported" : "lost";
  if (today > deadline) return "lost";
  if (today <= lastDayOf(record.month)) return "not_yet";
  return daysBetween(today, deadline) < URGENT_DAYS ? "urgent" : "to_report";
}

/** The calendar months that a decision touches, first to last. */
export function monthsOf(from: IsoDate, to: IsoDate): IsoMonth[] {
  const months: IsoMonth[] = [];
  for (let first = `${from.slice(0, 7)}-01`; first <= to; first = addMonths(first, 1))
    months.push(first.slice(0, 7));
  return months;
}

/** Whether the pay of some month is to be reported now. */
export function isPayDue(months: readonly MonthRecord[], today: IsoDate): boolean {
  return months.some((one) => ["to_report", "urgent"].includes(monthStatus(one, today)));
}
