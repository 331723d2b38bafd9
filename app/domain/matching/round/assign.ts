/** Pairs of people and places: `worth[person * places + place]`. */
export interface Assignment {
  people: number;
  seats: readonly number[];
  worth: Float64Array;
}

/** The worth of a pair that may not be. */
export const FORBIDDEN = Number.NEGATIVE_INFINITY;
/** Stands for the place of somebody who has none. */
export const NOWHERE = -1;

/**
 * The seating of the highest total worth: for each person a place or NOWHERE. Nobody has to be seated, so a pair below
 * nought is never made.
 *
 * Shortest augmenting paths with a price for each place (Jonker and Volgenant 1987; Kuhn 1955), on the places
 * themselves and not on one column a seat. People come in one at a time. At the prices, each who is in holds what is
 * best for them; who comes takes the chain of moves that costs least, which ends in a free seat or in somebody going
 * without, and the places along the way go up in price until that is true again. Whole numbers stay exact as long as
 * the sum of all worths does.
 */
export function assign({ people, seats, worth }: Assignment): Int32Array {
  const places = seats.length;
  const placeOf = new Int32Array(people).fill(NOWHERE);
  const seated: number[][] = seats.map(() => []);
  const price = new Float64Array(places);
  // Of the search that is going on: what it costs the others that somebody moves to a place, and who moves there.
  const cost = new Float64Array(places);
  const mover = new Int32Array(places);
  const reached = new Uint8Array(places);

  for (let person = 0; person < people; person++) {
    cost.fill(Number.POSITIVE_INFINITY);
    reached.fill(0);
    offer(person, 0);
    // Somebody can always go without: to begin with whoever came.
    let leaver = person;
    let least = 0;
    let free = NOWHERE;
    for (let place = cheapest(); place !== NOWHERE && cost[place]! < least; place = cheapest()) {
      if (seated[place]!.length < seats[place]!) {
        free = place;
        least = cost[place]!;
        break;
      }
      reached[place] = 1;
      for (const holder of seated[place]!) {
        const without = cost[place]! + worth[holder * places + place]! - price[place]!;
        if (without < least) {
          leaver = holder;
          least = without;
        }
        offer(holder, without);
      }
    }
    for (let place = 0; place < places; place++)
      if (reached[place] && cost[place]! < least) price[place]! += least - cost[place]!;
    moveAlong(free === NOWHERE ? leave(leaver) : free);
  }
  return placeOf;

  /** Every place that is not reached yet, for somebody who costs so much when they go without. */
  function offer(person: number, without: number): void {
    const row = person * places;
    for (let place = 0; place < places; place++) {
      if (reached[place]) continue;
      const there = without - worth[row + place]! + price[place]!;
      if (there < cost[place]!) {
        cost[place] = there;
        mover[place] = person;
      }
    }
  }

  function cheapest(): number {
    let best = NOWHERE;
    for (let place = 0; place < places; place++)
      if (!reached[place] && cost[place]! < (best === NOWHERE ? Number.POSITIVE_INFINITY : cost[best]!))
        best = place;
    return best;
  }

  /** The place that somebody leaves free. */
  function leave(person: number): number {
    const place = placeOf[person]!;
    if (place !== NOWHERE) {
      const here = seated[place]!;
      here.splice(here.indexOf(person), 1);
      placeOf[person] = NOWHERE;
    }
    return place;
  }

  /** Each moves to the seat before them, until it is whoever came. */
  function moveAlong(free: number): void {
    for (let place = free; place !== NOWHERE; ) {
      const person = mover[place]!;
      const left = leave(person);
      seated[place]!.push(person);
      placeOf[person] = place;
      place = left;
    }
  }
}
