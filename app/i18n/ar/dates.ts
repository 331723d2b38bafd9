import { plural } from "../plural.ts";
import type { dates as source } from "../sv/dates.ts";
import type { Widened } from "../widened.ts";

/** Western digits and month names, as Swedish authorities write Arabic. */
export const dates: Widened<typeof source> = {
  today: "اليوم",
  tomorrow: "غدًا",
  yesterday: "أمس",
  weekdays: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  weekdaysShort: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
  months: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  monthsShort: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  comingWeekday: ({ weekday }) => `يوم ${weekday}`,
  lastWeekday: ({ weekday }) => `يوم ${weekday} الماضي`,
  dayMonth: ({ day, month }) => `${day} ${month}`,
  dayMonthYear: ({ day, month, year }) => `${day} ${month} ${year}`,
  weekdayBefore: ({ weekday, date }) => `${weekday} ${date}`,
  beside: ({ said, exact }) => `${said}، ${exact}`,
  span: ({ from, to }) => `من ${from} إلى ${to}`,
  at: ({ day, time }) => `${day} الساعة ${time}`,
  timeSeparator: ":",
  begins: {
    on: ({ day }) => `من ${day}`,
    now: "يمكن البدء الآن",
    byAgreement: "موعد البدء بالاتفاق",
  },
  inDays: ({ count }) =>
    plural("ar", count, {
      one: "بعد يوم",
      two: "بعد يومين",
      few: `بعد ${count} أيام`,
      other: `بعد ${count} يومًا`,
    }),
  inWeeks: ({ count }) =>
    plural("ar", count, {
      one: "بعد أسبوع",
      two: "بعد أسبوعين",
      few: `بعد ${count} أسابيع`,
      other: `بعد ${count} أسبوعًا`,
    }),
  inMonths: ({ count }) =>
    plural("ar", count, {
      one: "بعد شهر",
      two: "بعد شهرين",
      few: `بعد ${count} أشهر`,
      other: `بعد ${count} شهرًا`,
    }),
  inYears: ({ count }) =>
    plural("ar", count, {
      one: "بعد سنة",
      two: "بعد سنتين",
      few: `بعد ${count} سنوات`,
      other: `بعد ${count} سنة`,
    }),
  daysAgo: ({ count }) =>
    plural("ar", count, {
      one: "قبل يوم",
      two: "قبل يومين",
      few: `قبل ${count} أيام`,
      other: `قبل ${count} يومًا`,
    }),
  weeksAgo: ({ count }) =>
    plural("ar", count, {
      one: "قبل أسبوع",
      two: "قبل أسبوعين",
      few: `قبل ${count} أسابيع`,
      other: `قبل ${count} أسبوعًا`,
    }),
  monthsAgo: ({ count }) =>
    plural("ar", count, {
      one: "قبل شهر",
      two: "قبل شهرين",
      few: `قبل ${count} أشهر`,
      other: `قبل ${count} شهرًا`,
    }),
  yearsAgo: ({ count }) =>
    plural("ar", count, {
      one: "قبل سنة",
      two: "قبل سنتين",
      few: `قبل ${count} سنوات`,
      other: `قبل ${count} سنة`,
    }),
};
