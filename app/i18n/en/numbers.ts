import { plural } from "../plural.ts";
import type { numbers as source } from "../sv/numbers.ts";
import type { Widened } from "../widened.ts";

export const numbers: Widened<typeof source> = {
  group: ",",
  decimal: ".",
  kronor: ({ amount }) => `SEK\u00a0${amount}`,
  hours: ({ amount, count }) => plural("en", count, { one: `${amount} hour`, other: `${amount} hours` }),
  hoursPerWeek: ({ amount, count }) =>
    plural("en", count, { one: `${amount} hour a week`, other: `${amount} hours a week` }),
  kilometres: ({ amount }) => `${amount}\u00a0km`,
  underOneKilometre: "less than 1\u00a0km",
  percent: ({ amount }) => `${amount}%`,
  separator: ", ",
  and: "and",
  or: "or",
};
