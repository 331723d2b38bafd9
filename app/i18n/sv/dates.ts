import { plural } from "../plural.ts";

/** How Swedes say days and spans; `format.ts` composes them. Weekdays start on Monday. */
export const dates = {
  today: "i dag",
  tomorrow: "i morgon",
  yesterday: "i går",
  weekdays: ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"],
  weekdaysShort: ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
  months: [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
  ],
  monthsShort: ["jan", "feb", "mars", "apr", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec"],
  comingWeekday: ({ weekday }: { weekday: string }) => `på ${weekday}`,
  lastWeekday: ({ weekday }: { weekday: string }) => `i ${weekday}s`,
  dayMonth: ({ day, month }: { day: number; month: string }) => `${day} ${month}`,
  dayMonthYear: ({ day, month, year }: { day: number; month: string; year: number }) =>
    `${day} ${month} ${year}`,
  weekdayBefore: ({ weekday, date }: { weekday: string; date: string }) => `${weekday} ${date}`,
  beside: ({ said, exact }: { said: string; exact: string }) => `${said}, ${exact}`,
  span: ({ from, to }: { from: string; to: string }) => `${from} – ${to}`,
  at: ({ day, time }: { day: string; time: string }) => `${day} kl. ${time}`,
  timeSeparator: ".",
  /** When somebody can begin at a placement. */
  begins: {
    on: ({ day }: { day: string }) => `Från ${day}`,
    now: "Kan börja nu",
    byAgreement: "Börjar efter överenskommelse",
  },
  inDays: ({ count }: { count: number }) =>
    plural("sv", count, { one: "om 1 dag", other: `om ${count} dagar` }),
  inWeeks: ({ count }: { count: number }) =>
    plural("sv", count, { one: "om 1 vecka", other: `om ${count} veckor` }),
  inMonths: ({ count }: { count: number }) =>
    plural("sv", count, { one: "om 1 månad", other: `om ${count} månader` }),
  inYears: ({ count }: { count: number }) => `om ${count} år`,
  daysAgo: ({ count }: { count: number }) =>
    plural("sv", count, { one: "för 1 dag sedan", other: `för ${count} dagar sedan` }),
  weeksAgo: ({ count }: { count: number }) =>
    plural("sv", count, { one: "för 1 vecka sedan", other: `för ${count} veckor sedan` }),
  monthsAgo: ({ count }: { count: number }) =>
    plural("sv", count, { one: "för 1 månad sedan", other: `för ${count} månader sedan` }),
  yearsAgo: ({ count }: { count: number }) => `för ${count} år sedan`,
};
