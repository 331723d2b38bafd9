import { FORBIDDEN } from "./assign.ts";
import type { Seating } from "./seat-prices.ts";

/** Where somebody would fit better than where they are seated: why they are not there. */
export interface Better<Person, Place> {
  placement: Place;
  /** Points more there. */
  points: number;
  /** Of those who sit there, the one whom changing seats with costs least. */
  holder: Person;
  /** How many points lower the total is if the two change seats; null when the other may not sit here. */
  swap: number | null;
}

/** The place that fits somebody best, where it is another than theirs; null when none fits better. */
export function betterElsewhere(
  { people, seats, worth, placeOf }: Seating,
  person: number,
): Better<number, number> | null {
  const places = seats.length;
  const at = (who: number, place: number) => worth[who * places + place]!;
  const here = placeOf[person]!;
  let placement = here;
  for (let place = 0; place < places; place++)
    if (at(person, place) > at(person, placement)) placement = place;
  if (placement === here) return null;
  const points = at(person, placement) - at(person, here);
  let best: Better<number, number> | null = null;
  for (let holder = 0; holder < people; holder++) {
    if (placeOf[holder] !== placement) continue;
    const back = at(holder, here);
    const swap = back === FORBIDDEN ? null : at(holder, placement) - back - points;
    if (best === null || (swap ?? Number.POSITIVE_INFINITY) < (best.swap ?? Number.POSITIVE_INFINITY))
      best = { placement, points, holder, swap };
  }
  return best;
}
