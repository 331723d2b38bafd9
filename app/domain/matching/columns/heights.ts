import { ASK, POINTS } from "./compile-need.ts";

/** What somebody who can be proposed without asking stands above all others. */
const YES = 101;

/** How high a pair stands: the score, and YES where nobody need be asked; `own` is what ASK and points are added to. */
export function heightOf(own: number, byClass: number): number {
  return own + (byClass & POINTS) + ((byClass & ASK) === 0 ? YES : 0);
}
