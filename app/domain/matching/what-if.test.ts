import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { match } from "./match.ts";
import { anyView } from "./published.test-data.ts";
import { WEIGHTS_1 } from "./weights.ts";
import { whatIf } from "./what-if.ts";

const need = exampleNeed({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] });
const withoutLicence = exampleView({ licences: shown(0) });

describe("whatIf", () => {
  it("counts those whom one demand alone shuts out", () => {
    const twiceShut = exampleView({ licences: shown(0), hours: shown(0, "now:10", "reach:10") });
    const pool = [...Array.from({ length: 7 }, () => withoutLicence), twiceShut, exampleView()];
    const answer = whatIf(need, pool, CONTEXT, 5);
    expect(answer.find(({ demand }) => demand === "licence:B")?.more).toBe(7);
    expect(answer.find(({ demand }) => demand === "hours")?.more).toBeNull();
  });

  it("hides a count below k, and nought as well", () => {
    expect(whatIf(need, Array(4).fill(withoutLicence), CONTEXT, 5).map(({ more }) => more)).toEqual(
      Array(4).fill(null),
    );
    expect(whatIf(need, [], CONTEXT, 5).every(({ more }) => more === null)).toBe(true);
  });

  it("agrees with dropping the demand and matching again", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { maxLength: 10 }), (some, pool) => {
        const dropped = { ...some, licences: [], certificates: [], swedishSpoken: null };
        for (const demanded of some.licences.slice(0, 1)) {
          const strict = { ...dropped, licences: [demanded] };
          const open = (each: typeof strict) =>
            pool.filter((view) => match(each, view, WEIGHTS_1, CONTEXT).eligible !== "no").length;
          const answer = whatIf(strict, pool, CONTEXT, 0).find(
            ({ demand }) => demand === `licence:${demanded.licence}`,
          );
          expect(answer?.more).toBe(open({ ...strict, licences: [] }) - open(strict));
        }
      }),
    );
  });
});
