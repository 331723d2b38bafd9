import fc from "fast-check";
import { expect, it } from "vitest";
import { type Assignment, assign, FORBIDDEN, NOWHERE } from "./assign.ts";
import { anyAssignment, totalOf } from "./assignment.test-data.ts";
import { betterElsewhere } from "./better-elsewhere.ts";
import { ifFreed, ifTaken } from "./seat-prices.ts";

const anySmall = anyAssignment({ people: 8, places: 4, seats: 2 });

function seatingOf(asked: Assignment) {
  return { ...asked, placeOf: assign(asked) };
}

/** The total that there is without these pairs; a person at a place, or a person at every place. */
function bestWithout(asked: Assignment, person: number): number {
  const places = asked.seats.length;
  const worth = asked.worth.map((one, at) => (Math.floor(at / places) === person ? FORBIDDEN : one));
  return totalOf(asked, assign({ ...asked, worth }));
}

it("a pair costs the others exactly what they would have more if the person were not in the round", () => {
  fc.assert(
    fc.property(anySmall, (asked) => {
      const seating = seatingOf(asked);
      const { gain, taker } = ifFreed(seating);
      const total = totalOf(asked, seating.placeOf);
      for (const [person, place] of seating.placeOf.entries()) {
        if (place === NOWHERE) continue;
        const own = asked.worth[person * asked.seats.length + place]!;
        expect(gain[place]).toBe(bestWithout(asked, person) - (total - own));
        expect(gain[place] === 0).toBe(taker[place] === NOWHERE);
      }
    }),
    { numRuns: 400 },
  );
});

it("somebody without a seat is as many points from one as the total would be lower with them there", () => {
  fc.assert(
    fc.property(anySmall, (asked) => {
      const seating = seatingOf(asked);
      const places = asked.seats.length;
      const loss = ifTaken(seating);
      const total = totalOf(asked, seating.placeOf);
      for (const [person, now] of seating.placeOf.entries()) {
        if (now !== NOWHERE) continue;
        for (let place = 0; place < places; place++) {
          const own = asked.worth[person * places + place]!;
          if (own === FORBIDDEN || asked.seats[place] === 0) continue;
          const only = {
            ...asked,
            worth: asked.worth.map((one, at) => (Math.floor(at / places) === person ? FORBIDDEN : one)),
            seats: asked.seats.map((count, at) => (at === place ? count - 1 : count)),
          };
          const forced = own + totalOf(only, assign(only));
          expect(loss[place]! - own).toBe(total - forced);
        }
      }
    }),
    { numRuns: 400 },
  );
});

it("who would fit better elsewhere is told who sits there, and what changing seats would cost", () => {
  fc.assert(
    fc.property(anySmall, (asked) => {
      // A place without seats is not in a round.
      const seating = seatingOf({ ...asked, seats: asked.seats.map((count) => Math.max(1, count)) });
      const places = asked.seats.length;
      for (const [person, place] of seating.placeOf.entries()) {
        if (place === NOWHERE) continue;
        const row = [...asked.worth.slice(person * places, (person + 1) * places)];
        const better = betterElsewhere(seating, person);
        expect(better?.points ?? 0).toBe(Math.max(...row) - row[place]!);
        if (!better) continue;
        expect(seating.placeOf[better.holder]).toBe(better.placement);
        if (better.swap === null) continue;
        const swapped = seating.placeOf.map((one, who) =>
          who === person ? better.placement : who === better.holder ? place : one,
        );
        expect(totalOf(asked, seating.placeOf) - totalOf(asked, swapped)).toBe(better.swap);
        expect(better.swap).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 400 },
  );
});
