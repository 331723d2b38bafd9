import { expect } from "vitest";
import { attackTown } from "./simulate.ts";
import { SURFACES } from "./surfaces.ts";
import { openTown } from "./town.ts";

/** Attacks a unit of so many people, and tells what was asked, what was won and what the cards themselves tell. */
export async function expectNothingWon(wanted: { seed: number; size: number; tries: number }): Promise<void> {
  const town = await openTown(wanted.seed, wanted.size);
  try {
    const { asked, wins, residue } = await attackTown(town, wanted, SURFACES);
    const told = { test: "attacker", ...wanted, asked, wins: wins.length, ...residue };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    expect(wins).toEqual([]);
  } finally {
    await town.world.close();
  }
}
