import { makePlacements } from "./placements.ts";
import { REAL_QUERIES } from "./real-queries.data.ts";
import type { QuerySet } from "./synthetic-set.ts";

/** Ten of every SSYK group. */
export const REAL_PLACEMENTS = 4300;

/** What people type, against placements of every SSYK group under its official name alone (README.md). */
export function realSet(seed: number): QuerySet {
  const documents = makePlacements(REAL_PLACEMENTS, seed);
  const groupOf = new Map(documents.map(({ id, occupation }) => [id, occupation]));
  const queries = REAL_QUERIES.map(({ text, class: name, groups }, place) => {
    // A level-3 prefix stands for every group below it.
    const isRight = (id: string) => groups.some((group) => groupOf.get(id)!.startsWith(group));
    return {
      asked: { text },
      class: name,
      heldOut: place % 3 === 2,
      about: groups.join(" "),
      rightInAll: documents.filter(({ id }) => isRight(id)).length,
      isRight,
    };
  });
  return { name: "real", documents, queries };
}
