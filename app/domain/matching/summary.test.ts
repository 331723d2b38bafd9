import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacementNeed } from "../placement/need.ts";
import type { CandidateView } from "./candidate.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { match } from "./match.ts";
import { anyView } from "./published.test-data.ts";
import { groundsOf, summaryOf } from "./summary.ts";
import { WEIGHTS_1 } from "./weights.ts";

const of = (need: PlacementNeed, view: CandidateView) => match(need, view, WEIGHTS_1, CONTEXT);
const truckDriver = exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra lastbil" }] });
const driver = exampleNeed({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] });
const otherWork = { occupations: shown(0, "2221") };

describe("a match in one line", () => {
  it.each([
    ["a wish for the very work first", exampleNeed(), exampleView(), "reason.occupation.wished", null],
    [
      "a licence that the work needs before how somebody works",
      driver,
      exampleView(otherWork),
      "hard.licence.meets",
      "gap.occupation.other",
    ],
    [
      "what shuts out before what costs points",
      truckDriver,
      exampleView(otherWork),
      "reason.trait.enough",
      "hard.licence.not",
    ],
    [
      "what can't be told before what costs points",
      truckDriver,
      exampleView({ ...otherWork, licences: shown(3) }),
      "reason.trait.enough",
      "hard.licence.unknown",
    ],
    [
      "a trait that falls short before an answer that the employer owes",
      exampleNeed(),
      exampleView({}, { traits: { punktlighet: 1 }, conditions: ["lugn-miljo"] }),
      "reason.occupation.wished",
      "gap.trait.short",
    ],
    [
      "an answer that the employer owes before a trait that nobody has assessed",
      exampleNeed(),
      exampleView({}, { traits: {}, conditions: ["lugn-miljo"] }),
      "reason.occupation.wished",
      "gap.condition.unanswered",
    ],
    [
      "nearness when nothing else speaks for somebody, and never that they need nothing",
      exampleNeed(),
      exampleView(otherWork, { traits: { punktlighet: 1, samarbete: 1 } }),
      "reason.distance.near",
      "gap.trait.short",
    ],
  ])("names %s", (_, need, view, strength, lack) => {
    const said = summaryOf(of(need, view));
    expect([said.strength?.key ?? null, said.lack?.key ?? null]).toEqual([strength, lack]);
  });

  it("leaves what is only good to have to the last", () => {
    const need = exampleNeed({
      traits: [
        { trait: "service", level: 4, weight: "good" },
        { trait: "punktlighet", level: 2, weight: "must" },
      ],
    });
    const said = summaryOf(of(need, exampleView(otherWork, { traits: { service: 1, punktlighet: 2 } })));
    expect(said).toMatchObject({
      strength: { params: { trait: "punktlighet" } },
      lack: { key: "gap.occupation.other" },
    });
  });
});

describe("a match at length", () => {
  it("tells every reason, gap and change once, and every demand that is not met", () => {
    fc.assert(
      fc.property(anyNeed, anyView, (need, view) => {
        const found = of(need, view);
        const { why, missing, changes } = groundsOf(found);
        for (const one of found.reasons) expect(why).toContain(one);
        for (const one of found.hard) if (one.verdict !== "meets") expect(missing).toContain(one.reason);
        const gaps = found.gaps.filter(({ key }) => key !== "gap.condition.not-met");
        for (const one of gaps) expect(missing).toContain(one);
        expect(new Set(changes)).toEqual(new Set(found.wouldChange));
        expect(new Set([...why, ...missing]).size).toBe(why.length + missing.length);
      }),
    );
  });

  it("says of a condition that the work can't give that it shuts out, and not once more that it costs points", () => {
    const need = exampleNeed({ conditionsUnavoidable: ["lugn-miljo"] });
    const { missing } = groundsOf(of(need, exampleView({}, { conditions: ["lugn-miljo"] })));
    expect(missing.map(({ key }) => key)).toEqual(["hard.condition.not"]);
  });

  it("puts first the change that would meet every demand, then the one that gives most", () => {
    const need = exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra lastbil" }] });
    const view = exampleView({}, { conditions: ["lugn-miljo"] });
    const { changes } = groundsOf(of(need, view));
    expect(changes.map(({ change }) => change.key)).toEqual(["change.licence", "change.offer-condition"]);
    expect(changes[0]?.makes).toBe("yes");
  });
});
