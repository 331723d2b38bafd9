import { addDays, addMonths, type IsoDate } from "../shared/dates.ts";

/** A calendar month, `2026-11`. */
export type IsoMonth = string;

/** The figures with their source, so that a change is made here and nowhere else; each source says what is unsure. */
export const DEADLINE_RULES = {
  payEvidence: {
    days: 180,
    source:
      "SFS 2017:462 46 §, i lydelse vid mitten av 2025; att dagarna räknas från månadens sista dag är en läsning som inte är avstämd mot lagtexten",
  },
  credit: { day: 12, dayInJanuary: 17, source: "SFS 2011:1244 62 kap. 3 §" },
  review: { days: 21, source: "Arbetsförmedlingens besked om omprövning" },
  extension: { months: 3, source: "enhetens egen regel" },
} as const;

export function lastDayOf(month: IsoMonth): IsoDate {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** The last day that evidence of pay for the month must have reached AF; after it the month is lost. */
export function payEvidenceDeadline(month: IsoMonth): IsoDate {
  return addDays(lastDayOf(month), DEADLINE_RULES.payEvidence.days);
}

/** The day by which the credit of that calendar month falls on the employer's tax account. */
export function creditDay(month: IsoMonth): IsoDate {
  const { day, dayInJanuary } = DEADLINE_RULES.credit;
  return `${month}-${month.endsWith("-01") ? dayInJanuary : day}`;
}

/** The last day to ask for review of a decision that was received on `receivedOn`. */
export function reviewDeadline(receivedOn: IsoDate): IsoDate {
  return addDays(receivedOn, DEADLINE_RULES.review.days);
}

/** When to begin with the extension of a decision that ends on `decisionEnd`. */
export function extensionStart(decisionEnd: IsoDate): IsoDate {
  return addMonths(decisionEnd, -DEADLINE_RULES.extension.months);
}

/** Start of work may not precede the decision (2-domain §7). The day of the decision is early enough. */
export function mayStartWork(startOn: IsoDate, decidedOn: IsoDate, decisionFrom: IsoDate): boolean {
  return decidedOn <= startOn && decisionFrom <= startOn;
}
