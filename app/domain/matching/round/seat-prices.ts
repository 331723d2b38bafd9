import { type Assignment, FORBIDDEN, NOWHERE } from "./assign.ts";

/** A seating of the highest total, with what each pair is worth. */
export interface Seating extends Assignment {
  placeOf: Int32Array;
}

/**
 * For each place, what the others together would have more if one of its seats were free, and who would take it
 * (NOWHERE: nobody would gain). It is what a person seated there costs the others.
 */
export function ifFreed({ people, seats, worth, placeOf }: Seating): {
  gain: Float64Array;
  taker: Int32Array;
} {
  const places = seats.length;
  const gain = new Float64Array(places);
  const taker = new Int32Array(places).fill(NOWHERE);
  untilStill(() => {
    let changed = false;
    for (let person = 0; person < people; person++) {
      const now = placeOf[person]!;
      // Their own seat comes free in its turn, for somebody else to take.
      const held = now === NOWHERE ? 0 : worth[person * places + now]! - gain[now]!;
      for (let place = 0; place < places; place++) {
        if (place === now || worth[person * places + place]! - held <= gain[place]!) continue;
        gain[place] = worth[person * places + place]! - held;
        taker[place] = person;
        changed = true;
      }
    }
    return changed;
  });
  return { gain, taker };
}

/** For each place, what those who are seated together would lose if one more had to have a seat there. */
export function ifTaken({ people, seats, worth, placeOf }: Seating): Float64Array {
  const places = seats.length;
  const loss = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  const holders = new Int32Array(places);
  for (const place of placeOf) if (place !== NOWHERE) holders[place]! += 1;
  for (let place = 0; place < places; place++) if (holders[place]! < seats[place]!) loss[place] = 0;
  untilStill(() => {
    let changed = false;
    for (let person = 0; person < people; person++) {
      const now = placeOf[person]!;
      if (now === NOWHERE) continue;
      let next = 0;
      for (let place = 0; place < places; place++) {
        const there = worth[person * places + place]!;
        if (place !== now && there !== FORBIDDEN) next = Math.max(next, there - loss[place]!);
      }
      const lost = worth[person * places + now]! - next;
      if (lost >= loss[now]!) continue;
      loss[now] = lost;
      changed = true;
    }
    return changed;
  });
  return loss;
}

/** Ends, since in a seating of the highest total no ring of moves gains anything. */
function untilStill(round: () => boolean): void {
  while (round());
}
