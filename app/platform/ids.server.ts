import { randomInt } from "node:crypto";
import { v4, v7 } from "uuid";

/** An id that sorts by time and tells nothing else. */
export function newId(): string {
  return v7();
}

/** An id that tells nothing at all: for profiles and aliases, where even the order of making would leak. */
export function newBlindId(): string {
  return v4();
}

/** Uniform in [0, 1), from the system's secure source. */
export function secureRandom(): number {
  return randomInt(2 ** 47) / 2 ** 47;
}
