import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyNeed, CONTEXT, exampleNeed, exampleView } from "./match.test-data.ts";
import { match } from "./match.ts";
import { anyView } from "./published.test-data.ts";
import { needAsTried, triedNeedSchema, triedOf, triedParts } from "./tried-need.ts";
import { WEIGHTS_1 } from "./weights.ts";

const need = exampleNeed({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] });
const schema = triedNeedSchema(need);
const form = { hoursMin: 20, hoursMax: 30, startDate: need.startDate };

describe("a tried need", () => {
  it("that is the placement's own changes no match and no part", () => {
    fc.assert(
      fc.property(anyNeed, anyView, (some, view) => {
        const tried = triedOf(some);
        expect(triedParts(some, tried)).toEqual([]);
        expect(match(needAsTried(some, tried), view, WEIGHTS_1, CONTEXT)).toEqual(
          match(some, view, WEIGHTS_1, CONTEXT),
        );
      }),
    );
  });

  it("changes what is tried and nothing else, and keeps the task that a demand stands for", () => {
    const tried = { ...triedOf(need), licences: ["AM", "B"] as ("AM" | "B")[], hoursMin: 10 };
    expect(triedParts(need, tried)).toEqual(["licences", "hoursMin"]);
    expect(needAsTried(need, tried)).toEqual({
      ...need,
      licences: [
        { licence: "B", reasonTask: "Köra ut varor" },
        { licence: "AM", reasonTask: "" },
      ],
      hoursPerWeek: { ...need.hoursPerWeek, min: 10 },
    });
  });

  it("judges the same card anew", () => {
    const without = { ...triedOf(need), licences: [] };
    const eligible = (asked: typeof need) =>
      match(asked, exampleView({ licences: { rung: 0, values: [] } }), WEIGHTS_1, CONTEXT).eligible;
    expect([eligible(need), eligible(needAsTried(need, without))]).toEqual(["no", "yes"]);
  });

  it("takes a trait without a level as not asked for, and a weight without a trait as nothing", () => {
    const read = schema.parse({ ...form, level: { noggrannhet: "3" }, weight: { ansvar: "must" } });
    expect(read.traits).toEqual([{ trait: "noggrannhet", level: 3, weight: "important" }]);
  });

  it.each([
    ["hours the wrong way round", { hoursMin: 30, hoursMax: 20 }, "hoursMax"],
    ["steps from above the least", { hoursStepsFrom: 25 }, "hoursStepsFrom"],
    ["a start after the end", { startDate: "2099-01-01" }, "startDate"],
    ["a day that does not exist", { startDate: "2027-02-30" }, "startDate"],
    ["a licence there is none of", { licences: ["Z"] }, "licences"],
    ["a level there is none of", { level: { noggrannhet: "9" } }, "level"],
    [
      "more traits than a placement may ask for",
      {
        level: Object.fromEntries(
          ["initiativ", "samarbete", "punktlighet", "noggrannhet", "ansvar", "service", "larande"].map(
            (trait) => [trait, "2"],
          ),
        ),
      },
      "level",
    ],
  ])("says what is wrong with %s", (_, wrong, field) => {
    const ends = triedNeedSchema({ endDate: "2027-12-31" }).safeParse({ ...form, ...wrong });
    expect(ends.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
