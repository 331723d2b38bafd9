import type { Licence } from "./vocabulary.ts";

/**
 * What else each class lets its holder drive, one step down. Heavier classes are only issued to holders of B,
 * and an E class only beside its class without E (directive 2006/126/EC art. 6; körkortslagen 1998:488 2 kap.).
 * AM comes with every other class.
 */
const ONE_STEP: Record<Licence, readonly Licence[]> = {
  AM: [],
  A1: ["AM"],
  A2: ["A1"],
  A: ["A2"],
  B: ["AM"],
  "B-utokad": ["B"],
  BE: ["B-utokad"],
  C1: ["B"],
  C1E: ["C1", "BE"],
  C: ["C1"],
  CE: ["C", "C1E"],
  D1: ["B"],
  D1E: ["D1", "BE"],
  D: ["D1"],
  DE: ["D", "D1E"],
};

/** All classes that a holder of `held` may drive, `held` included. */
export function licenceRights(held: readonly Licence[]): ReadonlySet<Licence> {
  const rights = new Set<Licence>();
  const queue = [...held];
  for (let licence = queue.pop(); licence !== undefined; licence = queue.pop()) {
    if (rights.has(licence)) continue;
    rights.add(licence);
    queue.push(...ONE_STEP[licence]);
  }
  return rights;
}

/** What has to be held before each class is issued; the others can be taken by anybody old enough. */
const ISSUED_BESIDE: Partial<Record<Licence, Licence>> = {
  "B-utokad": "B",
  BE: "B",
  C1: "B",
  C1E: "C1",
  C: "B",
  CE: "C",
  D1: "B",
  D1E: "D1",
  D: "B",
  DE: "D",
};

/** Whether the class is one step away: not held, and nothing else has to be taken first. */
export function isNextLicence(licence: Licence, held: readonly Licence[]): boolean {
  const rights = licenceRights(held);
  const beside = ISSUED_BESIDE[licence];
  return !rights.has(licence) && (beside === undefined || rights.has(beside));
}
