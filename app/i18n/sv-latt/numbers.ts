import { numbers as source } from "../sv/numbers.ts";
import type { Widened } from "../widened.ts";

export const numbers: Widened<typeof source> = {
  ...source,
  kronor: ({ amount }) => `${amount} kronor`,
  kilometres: ({ amount }) => `${amount} kilometer`,
  metres: ({ amount }) => `${amount} meter`,
  percent: ({ amount }) => `${amount} procent`,
};
