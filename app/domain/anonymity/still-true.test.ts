import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike, candidate, card, pools, settings } from "./candidate.fixture.ts";
import { evaluatePool } from "./generalise.ts";
import { isStillTrue } from "./still-true.ts";

const [shown] = evaluatePool(alike("p", 5, { occupationsWished: ["9111"], licences: ["B"] }), settings);
const attributes = shown?.shown ? shown.form.attributes : undefined;

describe("what stands published", () => {
  it("is true of everybody the gate has just shown in it", () => {
    fc.assert(
      fc.property(pools(20), (pool) => {
        for (const outcome of evaluatePool(pool, settings)) {
          const one = pool.find(({ candidateId }) => candidateId === outcome.candidateId)!;
          if (outcome.shown) expect(isStillTrue(outcome.form.attributes, one, settings)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["another home", { homeKommun: "1293" }],
    ["a licence more", { licences: ["B" as const, "C" as const] }],
    ["no wish left that is shown", { occupationsWished: ["5321"] }],
    ["fewer hours", { hoursNow: 10 }],
  ])("is not true after %s", (_, changes) => {
    const one = candidate("p0", { occupationsWished: ["9111"], licences: ["B"], ...changes });
    expect(isStillTrue(attributes!, one, settings)).toBe(false);
  });

  it("stays true when the person wishes for more than is shown", () => {
    const one = candidate("p0", { occupationsWished: ["9111", "5321"], licences: ["B"] });
    expect(isStillTrue(attributes!, one, settings)).toBe(true);
  });

  it("ages: the month of the start and the time waited", () => {
    const person = { card: card({ licences: ["B"] }), waitingSince: "2026-10-01" };
    expect(isStillTrue(attributes!, person, settings)).toBe(true);
    expect(isStillTrue(attributes!, person, { ...settings, today: "2027-01-02" })).toBe(false);
  });
});
