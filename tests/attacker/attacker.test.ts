import { it } from "vitest";
import { expectNothingWon } from "./wins-nothing.ts";

it.each([
  { seed: 1, size: 40, tries: 3 },
  { seed: 2, size: 75, tries: 3 },
])(
  "an attacker who asks thousands of times, through a history of a unit of $size, wins nothing",
  async (wanted) => {
    await expectNothingWon(wanted);
  },
  300_000,
);
