import { describe, expect, it } from "vitest";
import { attackTown } from "./simulate.ts";
import { SURFACES } from "./surfaces.ts";

describe("an attacker who asks thousands of times, through a history of the unit", () => {
  it.each([
    { seed: 1, size: 40, tries: 6 },
    { seed: 2, size: 75, tries: 6 },
  ])(
    "wins nothing in a unit of $size",
    async (wanted) => {
      const { asked, wins, residue } = await attackTown(wanted, SURFACES);
      process.stdout.write(
        `${JSON.stringify({ test: "attacker", ...wanted, asked, wins: wins.length, ...residue })}\n`,
      );
      expect(wins).toEqual([]);
    },
    300_000,
  );
});
