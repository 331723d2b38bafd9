import fc from "fast-check";
import munkres from "munkres";
import { describe, expect, it } from "vitest";
import { type Assignment, assign, FORBIDDEN, NOWHERE } from "./assign.ts";
import { anyAssignment, bestByTrying, totalOf } from "./assignment.test-data.ts";

/** The optimum by another's solver: one column a seat, and what is forbidden worth nothing. */
function bestByMunkres({ people, seats, worth }: Assignment): number {
  const columns = seats.flatMap((count, place) => Array.from({ length: count }, () => place));
  if (people === 0 || columns.length === 0) return 0;
  const worthAt = (person: number, place: number) => Math.max(0, worth[person * seats.length + place]!);
  const costs = Array.from({ length: people }, (_, person) =>
    columns.map((place) => -worthAt(person, place)),
  );
  return munkres(costs).reduce((sum, [person, column]) => sum + worthAt(person, columns[column]!), 0);
}

function expectAllowed({ people, seats, worth }: Assignment, placeOf: Int32Array): void {
  const held = seats.map(() => 0);
  for (let person = 0; person < people; person++) {
    const place = placeOf[person]!;
    if (place === NOWHERE) continue;
    held[place]! += 1;
    expect(worth[person * seats.length + place]).toBeGreaterThanOrEqual(0);
  }
  for (const [place, count] of held.entries()) expect(count).toBeLessThanOrEqual(seats[place]!);
}

describe("assign", () => {
  it("reaches the highest total there is, and uses no seat twice and no forbidden pair", () => {
    fc.assert(
      fc.property(anyAssignment({ people: 6, places: 4, seats: 3 }), (asked) => {
        const placeOf = assign(asked);
        expectAllowed(asked, placeOf);
        expect(totalOf(asked, placeOf)).toBe(bestByTrying(asked));
      }),
      { numRuns: 400 },
    );
  });

  it("agrees with an independent solver on larger instances", () => {
    fc.assert(
      fc.property(anyAssignment({ people: 40, places: 15, seats: 4 }), (asked) => {
        const placeOf = assign(asked);
        expectAllowed(asked, placeOf);
        expect(totalOf(asked, placeOf)).toBe(bestByMunkres(asked));
      }),
      { numRuns: 400 },
    );
  });

  it("never reaches less with one seat more", () => {
    fc.assert(
      fc.property(anyAssignment({ people: 12, places: 6, seats: 2 }), fc.nat(), (asked, which) => {
        fc.pre(asked.seats.length > 0);
        const place = which % asked.seats.length;
        const more = { ...asked, seats: asked.seats.map((count, at) => (at === place ? count + 1 : count)) };
        expect(totalOf(more, assign(more))).toBeGreaterThanOrEqual(totalOf(asked, assign(asked)));
      }),
    );
  });

  it("moves people along a chain where that gives more in all", () => {
    const asked = {
      people: 3,
      seats: [1, 1, 1],
      worth: Float64Array.from([90, 85, 0, 80, FORBIDDEN, FORBIDDEN, 70, 84, 83]),
    };
    expect([...assign(asked)]).toEqual([1, 0, 2]);
  });

  it("seats nobody where there is nobody, no place, or no seat", () => {
    expect([...assign({ people: 0, seats: [2], worth: new Float64Array(0) })]).toEqual([]);
    expect([...assign({ people: 2, seats: [], worth: new Float64Array(0) })]).toEqual([NOWHERE, NOWHERE]);
    expect([...assign({ people: 1, seats: [0], worth: Float64Array.of(50) })]).toEqual([NOWHERE]);
  });
});
