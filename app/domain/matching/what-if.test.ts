import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { match } from "./match.ts";
import { anyView } from "./published.test-data.ts";
import { WEIGHTS_1 } from "./weights.ts";
import { shutOut } from "./what-if.ts";

const need = exampleNeed({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] });
const withoutLicence = exampleView({ licences: shown(0) });

describe("shutOut", () => {
  it("counts those whom one demand alone shuts out", () => {
    const twiceShut = exampleView({ licences: shown(0), hours: shown(0, "now:10", "reach:10") });
    const pool = [...Array.from({ length: 7 }, () => withoutLicence), twiceShut, exampleView()];
    const answer = shutOut(need, pool, CONTEXT, 5).whatIf;
    expect(answer.find(({ demand }) => demand === "licence:B")?.more).toBe(7);
    expect(answer.find(({ demand }) => demand === "hours")?.more).toBeNull();
  });

  it("never tells of few where the cards are in classes of k, whoever of a class has which condition", () => {
    const classes = fc.array(
      fc
        .tuple(anyView, fc.array(anyView, { minLength: 5, maxLength: 8 }))
        .map(([{ attributes }, members]) => members.map((member) => ({ ...member, attributes }))),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(anyNeed, classes, (some, pool) => {
        const { excluded, whatIf } = shutOut(some, pool.flat(), CONTEXT, 0);
        for (const number of [excluded, ...whatIf.map(({ more }) => more ?? 0)])
          expect(number === 0 || number >= 5).toBe(true);
      }),
    );
  });

  it("hides a count below k, and nought as well", () => {
    expect(shutOut(need, Array(4).fill(withoutLicence), CONTEXT, 5).whatIf.map(({ more }) => more)).toEqual(
      Array(4).fill(null),
    );
    expect(shutOut(need, [], CONTEXT, 5).whatIf.every(({ more }) => more === null)).toBe(true);
  });

  it("agrees with dropping the demand and matching again", () => {
    fc.assert(
      fc.property(anyNeed, fc.array(anyView, { maxLength: 10 }), (some, pool) => {
        const dropped = {
          ...some,
          licences: [],
          certificates: [],
          swedishSpoken: null,
          conditionsUnavoidable: [],
        };
        for (const demanded of some.licences.slice(0, 1)) {
          const strict = { ...dropped, licences: [demanded] };
          const open = (each: typeof strict) =>
            pool.filter((view) => match(each, view, WEIGHTS_1, CONTEXT).eligible !== "no").length;
          const answer = shutOut(strict, pool, CONTEXT, 0).whatIf.find(
            ({ demand }) => demand === `licence:${demanded.licence}`,
          );
          expect(answer?.more).toBe(open({ ...strict, licences: [] }) - open(strict));
        }
      }),
    );
  });
});
