import { describe, expect, it } from "vitest";
import { drawSample, endedMonths, isMonth, judgementOf, momentsOf, nextControl } from "./log-control.ts";

const ids = Array.from({ length: 200 }, (_, at) => `reading-${at}`);

describe("the monthly log control", () => {
  it("draws the same sample from the same seed, in whatever order the readings come", () => {
    expect(drawSample(ids.toReversed(), "seed", 20)).toEqual(drawSample(ids, "seed", 20));
    expect(new Set(drawSample(ids, "seed", 20)).size).toBe(20);
  });

  it("draws another from another seed, and all when there are few", () => {
    expect(drawSample(ids, "other", 20)).not.toEqual(drawSample(ids, "seed", 20));
    expect(drawSample(ids.slice(0, 3), "seed", 20).toSorted()).toEqual(ids.slice(0, 3));
  });

  it("lets every reading be drawn as easily as another", () => {
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 400; seed += 1)
      for (const id of drawSample(ids, `seed-${seed}`, 20)) times.set(id, times.get(id)! + 1);
    // 40 expected of each; six standard deviations to either side.
    for (const [id, count] of times) expect(Math.abs(count - 40), id).toBeLessThan(36);
  });

  it("counts a month from midnight to midnight in Sweden, also over the change to winter time", () => {
    expect(momentsOf("2026-10")).toEqual({
      from: "2026-09-30T22:00:00.000Z",
      to: "2026-10-31T23:00:00.000Z",
    });
  });

  it("takes months that are over, and no others", () => {
    expect(endedMonths("2026-11-30T23:30:00.000Z")[0]).toBe("2026-11");
    expect(endedMonths("2026-11-30T22:30:00.000Z")[0]).toBe("2026-10");
    expect([isMonth("2026-10"), isMonth("2026-13"), isMonth("2026-1"), isMonth("../2026-10")]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it.each([
    ["2026-11-02T10:00:00.000Z", [], { month: "2026-10", by: "2026-11-15", state: "open" }],
    ["2026-11-15T10:00:00.000Z", [], { month: "2026-10", state: "open" }],
    ["2026-11-16T10:00:00.000Z", [], { month: "2026-10", state: "late" }],
    ["2026-11-16T10:00:00.000Z", ["2026-10"], { month: "2026-11", from: "2026-12-01", state: "coming" }],
  ])("says at %s what is next", (now, signed, next) => {
    expect(nextControl(now, signed)).toMatchObject(next);
  });

  it("takes only reasons that belong to the verdict", () => {
    expect(judgementOf("ok", "own-work")).toEqual({ verdict: "ok", reason: "own-work" });
    expect(judgementOf("ok", "no-known-reason")).toBeNull();
    expect(judgementOf("toString", "own-work")).toBeNull();
  });
});
