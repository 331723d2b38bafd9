import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCard } from "../kompetenskort/card.test-data.ts";
import { anyCard, anyNeed, CONTEXT, exampleNeed, TODAY } from "./match.test-data.ts";
import { matchTrue } from "./match.ts";
import { nearlyOpen } from "./nearly-open.ts";
import { oneMoreStep } from "./one-more-step.ts";
import { stepsFrom, withStep } from "./steps.ts";
import { WEIGHTS_1 } from "./weights.ts";

const noLicence = exampleCard({ licences: [] });
const driving = exampleNeed({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] });
const lorry = exampleNeed({ licences: [{ licence: "C", reasonTask: "Köra lastbil" }] });
const hot = [{ id: "heta-arbeten" as const, reasonTask: "Svetsa" }];
const welding = exampleNeed({ certificates: hot });
const drivingAndWelding = { ...driving, certificates: hot };

describe("one more step", () => {
  it("tells how many more placements each would open, best first", () => {
    expect(oneMoreStep(noLicence, [driving, driving, welding, exampleNeed()], CONTEXT)).toEqual([
      { step: { kind: "licence", licence: "B" }, opens: 2 },
      { step: { kind: "certificate", certificate: "heta-arbeten" }, opens: 1 },
    ]);
  });

  it("counts a placement that takes two steps for neither", () => {
    expect(oneMoreStep(noLicence, [drivingAndWelding], CONTEXT)).toEqual([]);
  });

  it("never sends anybody for a lorry licence who has none for a car", () => {
    expect(oneMoreStep(noLicence, [lorry], CONTEXT)).toEqual([]);
    expect(oneMoreStep(exampleCard({ licences: ["B"] }), [lorry], CONTEXT)).toEqual([
      { step: { kind: "licence", licence: "C" }, opens: 1 },
    ]);
  });

  it("asks for no larger step than it takes", () => {
    const half = exampleNeed({ hoursPerWeek: { min: 30, max: 40 } });
    const full = exampleNeed({ hoursPerWeek: { min: 40, max: 40 } });
    const hours = (needs: Parameters<typeof oneMoreStep>[1]) => oneMoreStep(noLicence, needs, CONTEXT);
    expect(hours([half])).toEqual([{ step: { kind: "hours", hours: 30 }, opens: 1 }]);
    expect(hours([half, full])).toEqual([
      { step: { kind: "hours", hours: 40 }, opens: 2 },
      { step: { kind: "hours", hours: 30 }, opens: 1 },
    ]);
  });

  it.each([
    ["a level of Swedish", exampleNeed({ swedishWritten: { level: "B1", reasonTask: "Läsa" } }), "swedish"],
    ["an earlier start", exampleNeed({ startDate: "2026-12-01" }), "start"],
    ["a longer way", exampleNeed({ workplace: { ...exampleNeed().workplace, kommun: "1256" } }), "travel"],
  ])("can be %s", (_, need, kind) => {
    const far = { ...CONTEXT, geography: { distance: () => ({ min: 40, max: 40 }) } };
    const context = kind === "travel" ? far : CONTEXT;
    expect(oneMoreStep(exampleCard(), [need], context)).toMatchObject([{ step: { kind }, opens: 1 }]);
  });

  it("is never that somebody should need less of a workplace", () => {
    const loud = exampleNeed({ conditionsUnavoidable: ["lugn-miljo"] });
    expect(oneMoreStep(exampleCard(), [loud], CONTEXT)).toEqual([]);
  });

  it("counts what real matching would open, each step at least one, at most five", () => {
    const open = (card: typeof noLicence, need: typeof driving) =>
      matchTrue(need, card, null, WEIGHTS_1, CONTEXT).eligible !== "no";
    fc.assert(
      fc.property(anyCard, fc.array(anyNeed, { maxLength: 12 }), (card, needs) => {
        const steps = oneMoreStep(card, needs, CONTEXT);
        expect(steps.length).toBeLessThanOrEqual(5);
        for (const { step, opens } of steps) {
          const then = withStep(card, step);
          expect(opens).toBe(needs.filter((need) => !open(card, need) && open(then, need)).length);
          expect(opens).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("closes nothing that was open", () => {
    const open = (card: typeof noLicence, need: typeof driving) =>
      matchTrue(need, card, null, WEIGHTS_1, CONTEXT).eligible !== "no";
    fc.assert(
      fc.property(anyCard, anyNeed, (card, need) => {
        fc.pre(open(card, need));
        for (const step of stepsFrom(card, [need], TODAY))
          expect(open(withStep(card, step), need)).toBe(true);
      }),
    );
  });
});

describe("nearly open", () => {
  const openings = [
    { ref: "open", need: exampleNeed(), lot: "a" },
    { ref: "one", need: driving, lot: "b" },
    { ref: "two", need: drivingAndWelding, lot: "c" },
  ];

  it("is where one thing is in the way, with that thing and what would change it", () => {
    expect(nearlyOpen(noLicence, null, openings, WEIGHTS_1, CONTEXT)).toMatchObject([
      {
        ref: "one",
        obstacle: { key: "hard.licence.not", params: { licence: "B" } },
        change: { change: { key: "change.licence" }, makes: "yes" },
      },
    ]);
  });

  it("comes in one order, whatever order the placements came in", () => {
    const many = [...openings, { ref: "other", need: { ...driving, occupation: "2221" }, lot: "d" }];
    const refs = (given: typeof many) =>
      nearlyOpen(noLicence, null, given, WEIGHTS_1, CONTEXT).map(({ ref }) => ref);
    expect(refs(many)).toEqual(["one", "other"]);
    expect(refs([...many].reverse())).toEqual(["one", "other"]);
  });
});
