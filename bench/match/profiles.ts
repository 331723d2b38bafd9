import { classKey, type PublishedForm } from "#app/domain/anonymity/candidate.ts";
import { planRelease } from "#app/domain/anonymity/release.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { makePeople, UNIT } from "../people.ts";
import { K, TODAY } from "./context.ts";

/** A card as the gate publishes it. */
export interface Published {
  id: string;
  form: PublishedForm;
  classKey: string;
}

/** What the gate itself publishes of so many seeded people in one pool, in the order of their blind ids as it writes. */
export function publishedProfiles(n: number, seed: number): Published[] {
  const settings = { k: K, today: TODAY, geography: unitGeography(UNIT.commutingArea) };
  return planRelease(makePeople(seed, n, TODAY), settings)
    .released.map(({ form }) => ({ id: newBlindId(), form, classKey: classKey(form.attributes) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
