import { numbers as source } from "../sv/numbers.ts";
import type { Widened } from "../widened.ts";

export const numbers: Widened<typeof source> = {
  ...source,
  kronor: ({ amount }) => `${amount} kronor`,
  kilometres: ({ amount }) => `${amount} kilometer`,
  underOneKilometre: "mindre än 1 kilometer",
  percent: ({ amount }) => `${amount} procent`,
};
