import { distanceKm } from "#app/domain/geography/distance.ts";
import { placementDocument } from "#search/documents.server.ts";
import type { PlacementDocument } from "#search/indexes.ts";
import type { JudgedQuery } from "./judged.ts";
import { makeCorpus } from "./synthetic/corpus.ts";
import type { SyntheticPlacement } from "./synthetic/placement.ts";
import { makeQueries } from "./synthetic/queries.ts";
import type { SyntheticQuery } from "./synthetic/query.ts";

export interface QuerySet {
  name: "synthetic" | "real";
  documents: readonly PlacementDocument[];
  queries: readonly JudgedQuery[];
}

/** Invented advertisements and queries with their truth; every third query of a class is held out. */
export function syntheticSet(n: number, seed: number): QuerySet {
  const corpus = makeCorpus(n, seed);
  const byId = new Map(corpus.map((placement) => [placement.id, placement]));
  const met = new Map<string, number>();
  const queries = makeQueries(corpus, seed).map((query): JudgedQuery => {
    const place = met.get(query.class) ?? 0;
    met.set(query.class, place + 1);
    const { text, near, kommun, kind } = query;
    return {
      asked: {
        ...{ text, asYouType: query.class === "prefix" },
        ...(near ? { near } : {}),
        ...(kommun ? { kommun } : {}),
        ...(kind ? { kind } : {}),
      },
      class: query.class,
      heldOut: place % 3 === 2,
      about: query.about,
      rightInAll: corpus.filter((placement) => isWithin(query, placement) && query.relevant(placement))
        .length,
      isRight: (id) => {
        const placement = byId.get(id)!;
        if (!isWithin(query, placement)) return false;
        if (query.relevant(placement)) return true;
        return query.neutral(placement) ? null : false;
      },
    };
  });
  return { name: "synthetic", documents: corpus.map(documentOf), queries };
}

function isWithin({ near, kommun, kind }: SyntheticQuery, placement: SyntheticPlacement): boolean {
  return (
    (kommun === undefined || placement.kommun === kommun) &&
    (kind === undefined || placement.kind === kind) &&
    (near === undefined || (placement.point !== null && distanceKm(near, placement.point) <= near.radiusKm))
  );
}

function documentOf({ truth: _, ...placement }: SyntheticPlacement): PlacementDocument {
  return placementDocument(placement as Parameters<typeof placementDocument>[0]);
}
