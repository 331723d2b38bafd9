import { create, insertMultiple, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/swedish";
import { type BenchEngine, type MakeEngine, TEXT_WEIGHTS, TOP } from "./bench-engine.ts";

const FACET_VALUES = 30;

/** Orama by its guide: its Swedish tokenizer and stemmer, one slip forgiven, boosted fields, its own facets and radius. */
export const makeOrama: MakeEngine = async (documents): Promise<BenchEngine> => {
  const db = create({
    schema: {
      title: "string",
      occupationName: "string",
      alsoCalled: "string",
      tasks: "string",
      place: "string",
      employerName: "string",
      kind: "enum",
      kommun: "enum",
      lan: "enum",
      occupationField: "enum",
      point: "geopoint",
    } as const,
    components: { tokenizer: { language: "swedish", stemming: true, stemmer } },
  });
  await insertMultiple(
    db,
    documents.map((document) => ({ ...document, point: document.point ?? undefined })) as never,
    1000,
  );
  const facets = {
    kind: { limit: FACET_VALUES },
    lan: { limit: FACET_VALUES },
    occupationField: { limit: FACET_VALUES },
  };
  return {
    name: "orama",
    query: async ({ text, near, kind, kommun }) => {
      const where = {
        ...(kind === undefined ? {} : { kind: { eq: kind } }),
        ...(kommun === undefined ? {} : { kommun: { eq: kommun } }),
        ...(near === undefined
          ? {}
          : {
              point: {
                radius: {
                  coordinates: near,
                  value: near.radiusKm,
                  unit: "km",
                  inside: true,
                  highPrecision: true,
                },
              },
            }),
      };
      const ask = async (threshold: number, tolerance: number) =>
        (
          await search(db, {
            term: text,
            limit: TOP,
            threshold,
            tolerance,
            boost: TEXT_WEIGHTS,
            facets,
            where: where as never,
          })
        ).hits.map(({ id }) => id);
      // As written first: a tolerance makes every word match its neighbours, and costs.
      for (const [threshold, tolerance] of [
        [0, 0],
        [0, 1],
        [1, 0],
      ] as const) {
        const ids = await ask(threshold, tolerance);
        if (ids.length > 0) return ids;
      }
      return [];
    },
    close: () => undefined,
  };
};
