import { plural } from "../plural.ts";
import type { numbers as source } from "../sv/numbers.ts";
import type { Widened } from "../widened.ts";

export const numbers: Widened<typeof source> = {
  group: ",",
  decimal: ".",
  kronor: ({ amount }) => `${amount}\u00a0كرونة`,
  hours: ({ amount, count }) =>
    plural("ar", count, {
      one: "ساعة واحدة",
      two: "ساعتان",
      few: `${amount} ساعات`,
      other: `${amount} ساعة`,
    }),
  hoursPerWeek: ({ amount, count }) =>
    plural("ar", count, {
      one: "ساعة واحدة في الأسبوع",
      two: "ساعتان في الأسبوع",
      few: `${amount} ساعات في الأسبوع`,
      other: `${amount} ساعة في الأسبوع`,
    }),
  kilometres: ({ amount }) => `${amount}\u00a0كم`,
  underOneKilometre: "أقل من كيلومتر واحد",
  percent: ({ amount }) => `${amount}%`,
  separator: "، ",
  and: "و",
  or: "أو",
};
