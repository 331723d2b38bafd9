import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { histories, type Lived, live } from "./history.fixture.ts";

const wrong = (what: string): never => {
  throw new Error(what);
};

function liveMany(arbitrary: ReturnType<typeof histories>, numRuns: number): Lived[] {
  const lives: Lived[] = [];
  fc.assert(
    fc.property(arbitrary, (history) => {
      lives.push(live(history, wrong));
    }),
    { numRuns },
  );
  return lives;
}
const sum = (lives: readonly Lived[], of: keyof Lived) => lives.reduce((total, one) => total + one[of], 0);

describe("whatever happens at a unit: publishing, changing, withdrawing, days that pass and consents that end", () => {
  it("nobody is ever seen in less company than k, pointed out, untruly, without leave or under an old alias", () => {
    const lives = liveMany(histories({ min: 5, max: 14 }, { min: 3, max: 16 }), 300);
    // The histories have to have been about something.
    expect(lives.filter(({ most }) => most >= 4).length).toBeGreaterThan(lives.length / 3);
    for (const of of ["looks", "closed", "republished", "comebacks"] as const)
      expect(sum(lives, of)).toBeGreaterThan(30);
  });

  it("nor when the pool grows past the size where the rule of three traits ends, and shrinks below it", () => {
    const lives = liveMany(histories({ min: 60, max: 75 }, { min: 20, max: 40 }, fc.constant(true)), 6);
    expect(Math.max(...lives.map(({ most }) => most))).toBeGreaterThan(50);
  });
});
