import { plural } from "../plural.ts";

/** Separators and units; `format.ts` groups the digits. */
export const numbers = {
  group: "\u00a0",
  decimal: ",",
  kronor: ({ amount }: { amount: string }) => `${amount}\u00a0kr`,
  hours: ({ amount, count }: { amount: string; count: number }) =>
    plural("sv", count, { one: `${amount} timme`, other: `${amount} timmar` }),
  hoursPerWeek: ({ amount, count }: { amount: string; count: number }) =>
    plural("sv", count, { one: `${amount} timme i veckan`, other: `${amount} timmar i veckan` }),
  kilometres: ({ amount }: { amount: string }) => `${amount}\u00a0km`,
  underOneKilometre: "mindre än 1\u00a0km",
  percent: ({ amount }: { amount: string }) => `${amount}\u00a0%`,
  separator: ", ",
  and: "och",
  or: "eller",
};
