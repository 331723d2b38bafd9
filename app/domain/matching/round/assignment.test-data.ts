import fc from "fast-check";
import { type Assignment, FORBIDDEN, NOWHERE } from "./assign.ts";

/** Instances up to that size, with many equal worths and many forbidden pairs. */
export function anyAssignment(most: {
  people: number;
  places: number;
  seats: number;
}): fc.Arbitrary<Assignment> {
  const anyWorth = fc.oneof(
    fc.constant(FORBIDDEN),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 110 }),
  );
  return fc
    .tuple(fc.nat({ max: most.people }), fc.array(fc.nat({ max: most.seats }), { maxLength: most.places }))
    .chain(([people, seats]) =>
      fc
        .array(anyWorth, { minLength: people * seats.length, maxLength: people * seats.length })
        .map((worth) => ({ people, seats, worth: Float64Array.from(worth) })),
    );
}

export function totalOf({ seats, worth }: Assignment, placeOf: ArrayLike<number>): number {
  return Array.from(placeOf).reduce(
    (sum, place, person) => (place === NOWHERE ? sum : sum + worth[person * seats.length + place]!),
    0,
  );
}

/** The highest total of all seatings, by trying every one. */
export function bestByTrying({ people, seats, worth }: Assignment): number {
  const left = [...seats];
  const from = (person: number): number => {
    if (person === people) return 0;
    let best = from(person + 1);
    for (const [place, count] of left.entries()) {
      const here = worth[person * seats.length + place]!;
      if (count === 0 || here === FORBIDDEN) continue;
      left[place] = count - 1;
      best = Math.max(best, here + from(person + 1));
      left[place] = count;
    }
    return best;
  };
  return from(0);
}
