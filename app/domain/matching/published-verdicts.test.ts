import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Generalised } from "../anonymity/profile.ts";
import type { CertificateId, Licence } from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed } from "../placement/need.ts";
import type { HardDemandId } from "./hard-demands.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { match, matchTrue } from "./match.ts";
import { anyPublishedCard } from "./published.test-data.ts";
import type { Verdict } from "./three-valued.ts";
import { WEIGHTS_1 } from "./weights.ts";

function verdictOf(demand: HardDemandId, need: PlacementNeed, view = exampleView()): Verdict | undefined {
  return match(need, view, WEIGHTS_1, CONTEXT).hard.find(({ id }) => id === demand)?.verdict;
}

describe("a licence demand, by rung", () => {
  it.each<[Licence, Generalised, Verdict]>([
    ["B", shown(0, "B"), "meets"],
    ["B", shown(0, "CE"), "meets"],
    ["C", shown(0, "B"), "not"],
    ["B", shown(0), "not"],
    ["B", shown(1, "car", "moped"), "meets"],
    ["BE", shown(1, "car", "moped"), "unknown"],
    ["C", shown(1, "car", "moped"), "not"],
    ["C", shown(1, "car", "heavy", "moped"), "unknown"],
    ["B", shown(1, "car", "heavy", "moped"), "meets"],
    ["B", shown(1, "moped"), "not"],
    ["AM", shown(1, "moped"), "meets"],
    ["A", shown(1, "moped"), "unknown"],
    ["B", shown(1), "not"],
    ["B", shown(2, "has"), "unknown"],
    ["AM", shown(2, "has"), "meets"],
    ["B", shown(2), "not"],
    ["B", shown(3), "unknown"],
  ])("%s against %o: %s", (licence, licences, verdict) => {
    const need = exampleNeed({ licences: [{ licence, reasonTask: "Köra ut varor" }] });
    expect(verdictOf(`licence:${licence}`, need, exampleView({ licences }))).toBe(verdict);
  });
});

describe("a certificate demand, by rung", () => {
  it.each<[CertificateId, Generalised, Verdict]>([
    ["truck-a", shown(0, "truck-a"), "meets"],
    ["truck-a", shown(0, "truck-b"), "not"],
    ["truck-a", shown(0), "not"],
    ["truck-a", shown(1, "lager"), "unknown"],
    ["livsmedelshygien", shown(1, "livsmedel"), "meets"],
    ["truck-a", shown(1, "livsmedel"), "not"],
    ["truck-a", shown(1), "not"],
    ["truck-a", shown(2, "has"), "unknown"],
    ["truck-a", shown(2), "not"],
    ["truck-a", shown(3), "unknown"],
  ])("%s against %o: %s", (id, certificates, verdict) => {
    const need = exampleNeed({ certificates: [{ id, reasonTask: "Lasta" }] });
    expect(verdictOf(`certificate:${id}`, need, exampleView({ certificates }))).toBe(verdict);
  });
});

describe("a language demand, by rung", () => {
  it.each<["A2" | "B1" | "B2", Generalised, Verdict]>([
    ["B1", shown(0, "spoken:B1", "written:A2"), "meets"],
    ["B1", shown(0, "spoken:A2", "written:C1"), "not"],
    ["B1", shown(0, "spoken:none", "written:none"), "not"],
    ["B1", shown(1, "spoken:independent", "written:basic"), "meets"],
    ["B2", shown(1, "spoken:independent", "written:basic"), "unknown"],
    ["B1", shown(1, "spoken:basic", "written:basic"), "not"],
    ["A2", shown(1, "spoken:basic", "written:basic"), "unknown"],
    ["A2", shown(1, "spoken:none", "written:none"), "not"],
    ["B2", shown(1, "spoken:proficient", "written:basic"), "meets"],
    ["A2", shown(2), "unknown"],
  ])("spoken %s against %o: %s", (level, swedish, verdict) => {
    const need = exampleNeed({ swedishSpoken: { level, reasonTask: "Svara i telefon" } });
    expect(verdictOf("swedish-spoken", need, exampleView({ swedish }))).toBe(verdict);
  });

  it("reads the written level apart from the spoken", () => {
    const need = exampleNeed({ swedishWritten: { level: "B1", reasonTask: "Skriva rapporter" } });
    expect(verdictOf("swedish-written", need)).toBe("not");
  });
});

describe("hours, by rung", () => {
  it.each<[number, number | null, Generalised, Verdict]>([
    [20, null, shown(0, "now:20", "reach:40"), "meets"],
    [25, null, shown(0, "now:20", "reach:20"), "unknown"],
    [30, null, shown(0, "now:20", "reach:20"), "not"],
    // A step may have come by the first day: the dates are not published.
    [30, null, shown(0, "now:20", "reach:40"), "unknown"],
    [40, null, shown(0, "now:40", "reach:40"), "meets"],
    [20, null, shown(1, "now:half", "reach:half"), "meets"],
    [30, null, shown(1, "now:half", "reach:full"), "unknown"],
    [20, null, shown(1, "now:part", "reach:part"), "not"],
    [10, null, shown(1, "now:part", "reach:part"), "unknown"],
    [40, null, shown(1, "now:full", "reach:full"), "meets"],
    [20, null, shown(2), "unknown"],
    [1, null, shown(2), "meets"],
    [40, 20, shown(0, "now:10", "reach:10"), "not"],
  ])("%i a week, steps from %s, against %o: %s", (min, hoursStepsFrom, hours, verdict) => {
    const need = exampleNeed({ hoursPerWeek: { min, max: 40 }, hoursStepsFrom });
    expect(verdictOf("hours", need, exampleView({ hours }))).toBe(verdict);
  });

  it("meets by steps where the employer allows them and there is no end to reach them by", () => {
    const need = exampleNeed({ hoursPerWeek: { min: 40, max: 40 }, hoursStepsFrom: 20, endDate: null });
    const { hard, eligible } = match(need, exampleView(), WEIGHTS_1, CONTEXT);
    expect(hard.find(({ id }) => id === "hours")?.reason).toEqual({
      key: "hard.hours.meets-by-steps",
      params: { hours: 40, from: 20 },
    });
    expect(eligible).toBe("yes");
  });

  it("can't tell whether undated steps come before the end", () => {
    const need = exampleNeed({ hoursPerWeek: { min: 40, max: 40 }, hoursStepsFrom: 20 });
    expect(verdictOf("hours", need)).toBe("unknown");
  });
});

describe("start, by rung", () => {
  it.each<[string, Generalised, Verdict]>([
    ["2027-01-31", shown(0, "month:2027-01"), "meets"],
    ["2027-01-18", shown(0, "month:2027-01"), "unknown"],
    ["2027-01-18", shown(0, "month:2027-02"), "not"],
    ["2027-03-31", shown(1, "quarter:2027-1"), "meets"],
    ["2027-01-18", shown(1, "quarter:2027-1"), "unknown"],
    ["2027-01-18", shown(1, "quarter:2027-2"), "not"],
    ["2026-12-01", shown(2, "now"), "meets"],
    ["2026-11-25", shown(2, "now"), "unknown"],
    ["2027-01-18", shown(2, "later"), "unknown"],
    ["2027-01-18", shown(3), "unknown"],
    // Begun already: it can be joined from today, so only what lies after today matters.
    ["2026-09-01", shown(0, "month:2026-10"), "meets"],
    ["2026-09-01", shown(0, "month:2026-12"), "not"],
  ])("on %s against %o: %s", (startDate, start, verdict) => {
    const need = exampleNeed({ startDate, endDate: "2027-03-31" });
    expect(verdictOf("start", need, exampleView({ start }))).toBe(verdict);
  });

  it.each<[string, string | null, Verdict]>([
    ["month:2027-02", null, "unknown"],
    ["month:2027-02", "2027-06-30", "unknown"],
    ["month:2027-02", "2027-03-31", "not"],
    ["month:2027-03", "2027-06-30", "not"],
  ])("from 18 January, a first day in %s on a placement until %s: %s", (start, endDate, verdict) => {
    const need = exampleNeed({ startDate: "2027-01-18", endDate });
    expect(verdictOf("start", need, exampleView({ start: shown(0, start) }))).toBe(verdict);
  });
});

describe("travel, by rung", () => {
  it.each<[Generalised, Verdict, string]>([
    [shown(0, "kommun:1273"), "meets", "hard.travel.presumed"],
    [shown(0, "kommun:1280"), "unknown", "hard.travel.unknown"],
    [shown(1, "area:nordost"), "meets", "hard.travel.presumed"],
    [shown(2, "lan:12"), "unknown", "hard.travel.unknown"],
    [shown(3), "unknown", "hard.travel.area-unknown"],
  ])("from %o: %s", (area, verdict, key) => {
    const { hard } = match(exampleNeed(), exampleView({ area }), WEIGHTS_1, CONTEXT);
    expect(hard.find(({ id }) => id === "travel")).toMatchObject({ verdict, reason: { key } });
  });

  it("presumes nothing where the unit has no everyday distance", () => {
    const { eligible } = match(exampleNeed(), exampleView(), WEIGHTS_1, {
      ...CONTEXT,
      everydayReachKm: null,
    });
    expect(eligible).toBe("ask");
  });

  it("asks about a workplace that no bus goes to", () => {
    const workplace = { ...exampleNeed().workplace, withoutCar: { possible: false, busMinutes: null } };
    expect(verdictOf("travel", exampleNeed({ workplace }))).toBe("unknown");
  });
});

describe("work conditions that the workplace can't give", () => {
  const need = exampleNeed({ conditionsUnavoidable: ["inga-tunga-lyft"] });

  it("shut out those who need them, and nobody else", () => {
    const view = exampleView({}, { conditions: ["inga-tunga-lyft"] });
    expect(verdictOf("condition:inga-tunga-lyft", need, view)).toBe("not");
    expect(verdictOf("condition:inga-tunga-lyft", need)).toBe("meets");
  });

  it("have to be asked about when the gate withheld a condition", () => {
    const view = exampleView({}, { conditionsIncomplete: true });
    expect(verdictOf("condition:inga-tunga-lyft", need, view)).toBe("unknown");
  });
});

it("never says met or not met of a published value that is false of the true one, whatever the rungs", () => {
  const context = { ...CONTEXT, everydayReachKm: null };
  fc.assert(
    fc.property(anyPublishedCard, anyNeed, ({ card, view }, need) => {
      const published = match(need, view, WEIGHTS_1, context).hard;
      const truth = matchTrue(need, card, null, WEIGHTS_1, context).hard;
      for (const [index, { id, verdict }] of published.entries()) {
        if (verdict !== "unknown") expect([id, verdict]).toEqual([id, truth[index]?.verdict]);
      }
    }),
    { numRuns: 400 },
  );
});
