import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidate, pools, settings } from "./candidate.fixture.ts";
import { EQUAL_ATTRIBUTES, encode } from "./encode.ts";
import { valuesAt } from "./ladders.ts";

describe("a pool climbed at once", () => {
  it("says of everybody what their own ladders say, also of those whose values have been climbed before", () => {
    fc.assert(
      fc.property(pools(40), (pool) => {
        const { people } = encode(pool, settings);
        expect(people).toHaveLength(pool.length);
        for (const { candidate: one, climbs, occupations } of people) {
          const climbed = [...climbs, occupations].map(({ values }) => values);
          const own = [...EQUAL_ATTRIBUTES, "occupations" as const].map((attribute, at) =>
            climbed[at]!.map((_, rung) => valuesAt(attribute, rung, one, settings)),
          );
          expect(climbed).toEqual(own);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("takes equal values for equal, however the card has them in order", () => {
    const { people } = encode(
      [candidate("a", { languages: ["fi", "ar"] }), candidate("b", { languages: ["ar", "fi"] })],
      settings,
    );
    const at = EQUAL_ATTRIBUTES.indexOf("languages");
    expect(people[0]!.climbs[at]!.keys).toEqual(people[1]!.climbs[at]!.keys);
    expect(people[0]!.climbs[at]!.rank).toBe(people[1]!.climbs[at]!.rank);
  });
});
