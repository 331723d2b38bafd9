import type { GateSettings } from "#app/domain/anonymity/generalise.ts";
import { isStillTrue } from "#app/domain/anonymity/still-true.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import { areaGeography } from "#app/domain/matching/area-distance.ts";
import type { MatchContext } from "#app/domain/matching/context.ts";
import { UNIT } from "../../bench/people.ts";
import type { Answer, Ask, SeenCard, Surface } from "./surfaces.ts";
import { K, type Target, TODAY, type Town } from "./town.ts";

/**
 * What an attacker may not get (docs/security.md).
 * - a: a target narrowed to fewer than k by quasi-identifiers
 * - b: a value below its published generalisation
 * - c: two aliases of one person joined
 * - d: a count that is kept back, or one of few, worked out
 */
export type Goal = "a" | "b" | "c" | "d";

export interface Win {
  goal: Goal;
  service: string;
  how: string;
}

/** One attacker at work: what is asked is counted, what is won is kept. */
export interface Attack {
  town: Town;
  surfaces: readonly Surface[];
  asked: number;
  wins: Win[];
}

export const SETTINGS: GateSettings = {
  k: K,
  today: TODAY,
  geography: unitGeography(UNIT.commutingArea),
};

export const MATCHING: MatchContext = {
  today: TODAY,
  geography: areaGeography({ [UNIT.commutingArea.id]: UNIT.commutingArea.kommuner }),
  everydayReachKm: 30,
};

export function put(attack: Attack, surface: Surface, ask: Ask): Promise<Answer> {
  attack.asked += 1;
  return surface.ask(attack.town, ask);
}

export function win(attack: Attack, goal: Goal, { service }: Surface, how: string): void {
  attack.wins.push({ goal, service, how });
}

/** Whether the card may be that of somebody whose quasi-identifiers the attacker knows. */
export function fits(card: Pick<SeenCard, "attributes">, target: Target): boolean {
  return isStillTrue(card.attributes, target, SETTINGS);
}

/** Some, and fewer than k: what no number that is told, or set that is found, may be. */
export function isFew(count: number): boolean {
  return count > 0 && count < K;
}
