import { it } from "vitest";
import { expectNothingWon } from "../attacker/wins-nothing.ts";

const HISTORIES = 40;

it("an attacker wins nothing in many units of many sizes", async () => {
  for (let seed = 100; seed < 100 + HISTORIES; seed += 1)
    await expectNothingWon({ seed, size: 12 + ((seed * 37) % 150), tries: 20 });
});
