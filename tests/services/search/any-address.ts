import fc from "fast-check";
import { expect } from "vitest";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { helpSearch } from "#app/services/search/help-search.server.ts";
import {
  hasTooLongText,
  parsePlacementQuery,
  placementQueryParams,
} from "#app/services/search/placement-query.server.ts";
import { type PublicReads, searchPlacements } from "#app/services/search/search-placements.server.ts";

const SPITEFUL = [
  ..."\"'`*^()[]{}:-+~\\/%_;\0\u200b\u202e",
  ...["AND", "OR", "NOT", "NEAR(", '""', "title:", "--", "/*", "DROP TABLE", "$.", "NULL", "\r\n"],
  ...["å", "Å", "a\u030a", "é", "ß", "İ", "🧹", "👩🏽‍🍳", "ـ", "漢", "\ud83d", "städare", "Osby", "(Hylte)"],
];

/** Whatever a person, a robot or a spiteful mind may type. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...SPITEFUL), fc.constant(" ")), { maxLength: 30 })
    .map((all) => all.join("")),
  fc.string({ unit: "grapheme", minLength: 190, maxLength: 400 }),
  fc.constantFrom(...SPITEFUL).map((piece) => piece.repeat(5_000)),
);

const anyAddress = fc
  .array(fc.tuple(fc.constantFrom(...Object.values(SEARCH_PARAM)), anyText), { maxLength: 6 })
  .chain((pairs) => anyText.map((text): [string, string][] => [[SEARCH_PARAM.text, text], ...pairs]));

/** Asks for `runs` addresses: each gives a result, and the query it was read as is read back as the same. */
export async function answersAnyAddress(reads: PublicReads, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyAddress, async (pairs) => {
      const params = new URLSearchParams(pairs);
      const query = parsePlacementQuery(params);
      expect(query.text.length).toBeLessThanOrEqual(200);
      expect(query.text.isWellFormed()).toBe(true);
      if (hasTooLongText(params)) expect(query.text.length).toBeGreaterThanOrEqual(198);
      expect(parsePlacementQuery(placementQueryParams(query))).toEqual({
        ...query,
        page: 1,
        ...withinOf(query),
      });
      const found = await searchPlacements(reads, query);
      expect(found.total).toBeGreaterThanOrEqual(found.hits.length);
      await helpSearch(reads, query, found);
    }),
    { numRuns: runs },
  );
}

/** A distance from nowhere means nothing and is not written. */
function withinOf({ near }: { near: string }) {
  return near ? {} : { withinKm: 30 };
}
