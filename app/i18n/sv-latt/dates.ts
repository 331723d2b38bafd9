import { dates as source } from "../sv/dates.ts";
import type { Widened } from "../widened.ts";

/** No shortened words: a short form is one more word to learn. */
export const dates: Widened<typeof source> = {
  ...source,
  weekdaysShort: source.weekdays,
  monthsShort: source.months,
  at: ({ day, time }) => `${day} klockan ${time}`,
  begins: {
    on: ({ day }) => `Börjar ${day}`,
    now: "Kan börja nu",
    byAgreement: "Du och arbetsgivaren bestämmer när du börjar",
  },
  span: ({ from, to }) => `${from} till ${to}`,
};
