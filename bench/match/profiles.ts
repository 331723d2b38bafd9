import { classKey } from "#app/domain/anonymity/candidate.ts";
import { planRelease } from "#app/domain/anonymity/release.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import type { CandidateView } from "#app/domain/matching/candidate.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { makePeople, UNIT } from "../people.ts";

/** A card as the gate publishes it. */
export interface Published {
  view: CandidateView;
  classKey: string;
}

export const K = 5;

/** What the gate itself publishes of so many seeded people, in one pool. */
export function publishedProfiles(n: number, seed: number, today: IsoDate): Published[] {
  const settings = { k: K, today, geography: unitGeography(UNIT.commutingArea) };
  return planRelease(makePeople(seed, n, today), settings).released.map(({ form }) => ({
    view: form,
    classKey: classKey(form.attributes),
  }));
}
