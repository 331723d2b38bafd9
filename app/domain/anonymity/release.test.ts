import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alike, candidate, pools, settings } from "./candidate.fixture.ts";
import { type Candidate, classKey } from "./candidate.ts";
import { areaText, evaluatePool } from "./generalise.ts";
import { closeAfterRemoval, reachOfRemoval, type StandingProfile } from "./maintain.ts";
import { planRelease } from "./release.ts";

/** The pool after a release was carried out. */
function published(pool: readonly Candidate[], k = settings.k): Candidate[] {
  const forms = new Map(
    evaluatePool(pool, { ...settings, k }).map((one) => [one.candidateId, one.shown ? one.form : null]),
  );
  return pool.map((one) => ({ ...one, published: forms.get(one.candidateId) ?? null }));
}

function standing(pool: readonly Candidate[]): StandingProfile[] {
  return pool.flatMap(({ candidateId, published: form }) =>
    form
      ? [{ ...form, id: candidateId, area: areaText(form.attributes), classKey: classKey(form.attributes) }]
      : [],
  );
}

const ids = (list: readonly { candidateId: string }[]) => list.map((one) => one.candidateId);

describe("release", () => {
  it("lets the first approved wait, and releases all of them when they are k", () => {
    const early = planRelease(alike("a", 4), settings);
    expect(early.released).toEqual([]);
    expect(early.waiting[0]).toEqual({ candidateId: "a0", reason: "waiting_for", missing: 1 });
    expect(ids(planRelease(alike("a", 5), settings).released)).toEqual(["a0", "a1", "a2", "a3", "a4"]);
  });
  it("takes one into a standing class that is true of them, and leaves the others as they are", () => {
    const release = planRelease([...published(alike("a", 5)), candidate("new")], settings);
    expect(ids(release.released)).toEqual(["new"]);
    expect(release.unchanged).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    expect(release.rewritten).toEqual([]);
  });
  it("widens a class for one who almost fits, and rewrites its members", () => {
    const release = planRelease(
      [...published(alike("a", 5)), candidate("new", { homeKommun: "1293" })],
      settings,
    );
    expect(ids(release.released)).toEqual(["new"]);
    expect(ids(release.rewritten)).toEqual(["a0", "a1", "a2", "a3", "a4"]);
    expect(release.released[0]!.form.attributes.area).toEqual({ rung: 1, values: ["area:goinge"] });
    expect(new Set([...release.released, ...release.rewritten].map((one) => one.classKey)).size).toBe(1);
  });
  it("plans the pool anew when that shows clearly more of everybody", () => {
    const mixed = [...alike("a", 3), ...alike("b", 3, { homeKommun: "0765", hoursNow: 40, licences: ["B"] })];
    const coarse = published(mixed);
    expect(coarse[0]!.published!.attributes.area.rung).toBe(3);
    const grown = [
      ...coarse,
      ...alike("c", 2),
      ...alike("d", 2, { homeKommun: "0765", hoursNow: 40, licences: ["B"] }),
    ];
    const release = planRelease(grown, settings);
    expect(release.rewritten).toHaveLength(6);
    expect(release.rewritten.every((one) => one.form.attributes.area.rung === 0)).toBe(true);
  });
  it("withdraws those published in a class that has fallen under k and finds no new company", () => {
    const release = planRelease(published(alike("a", 5)).slice(0, 4), settings);
    expect(ids(release.withdrawn)).toEqual(["a0", "a1", "a2", "a3"]);
    expect(release.withdrawn[0]).toMatchObject({ reason: "waiting_for", missing: 1 });
  });
  it("changes nothing when it is run again, as long as nobody was refused", () => {
    fc.assert(
      fc.property(pools(70), (pool) => {
        // One refused in the company they had may be let in when those around them have been arranged without them.
        const outcomes = evaluatePool(pool, settings);
        fc.pre(outcomes.every((one) => one.shown || one.reason !== "unique_combination"));
        const again = planRelease(published(pool), settings);
        expect([again.released, again.rewritten, again.withdrawn]).toEqual([[], [], []]);
      }),
      { numRuns: 30 },
    );
  });
  it("keeps every class at k or more when people come and go, whatever the order of the pool", () => {
    fc.assert(
      fc.property(
        pools(90),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 7 }),
        (pool, first, step) => {
          const old = published(pool.slice(0, first));
          const present = [...old, ...pool.slice(first)].filter((_, i) => i % step !== 0);
          const release = planRelease(present, settings);
          expect(planRelease([...present].reverse(), settings)).toEqual(release);
          const forms = new Map(present.map((one) => [one.candidateId, one.published]));
          const counts = new Map<string, number>();
          const keys = [...release.released, ...release.rewritten].map((one) => one.classKey);
          keys.push(...release.unchanged.map((id) => classKey(forms.get(id)!.attributes)));
          for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
          for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(settings.k);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("removal", () => {
  it("closes a class that falls under k, and no other", () => {
    const pool = standing(
      published([...alike("a", 5), ...alike("b", 6, { homeKommun: "0765", hoursNow: 40 })]),
    );
    expect(closeAfterRemoval(pool, "whole_pool", ["a0"], 5).profileIds).toEqual(["a1", "a2", "a3", "a4"]);
    expect(closeAfterRemoval(pool, "whole_pool", ["b0"], 5)).toEqual({ classKeys: [], profileIds: [] });
  });
  it("closes the class of somebody whom three traits would point out afterwards", () => {
    const traits = { initiativ: 3, samarbete: 3, punktlighet: 2 } as const;
    const pool = standing(published([...alike("a", 5), ...alike("t", 2, { traits })]));
    expect(closeAfterRemoval(pool, "whole_pool", ["t0"], 5).profileIds).toEqual([
      "a0",
      "a1",
      "a2",
      "a3",
      "a4",
      "t1",
    ]);
  });
  it("decides the same from the classes that are left as from the whole pool, where those are enough", () => {
    fc.assert(
      fc.property(pools(160), fc.nat(), fc.integer({ min: 1, max: 3 }), (pool, pick, several) => {
        const before = standing(published(pool));
        fc.pre(before.length > 0);
        const removed = Array.from({ length: several }, (_, i) => before[(pick + i * 31) % before.length]!);
        const own = before.filter((one) => removed.some(({ classKey: key }) => key === one.classKey));
        const reach = reachOfRemoval(before.length, own.length);
        const within = reach === "whole_pool" ? before : own;
        const ids = removed.map(({ id }) => id);
        expect(closeAfterRemoval(within, reach, ids, settings.k)).toEqual(
          closeAfterRemoval(before, "whole_pool", ids, settings.k),
        );
      }),
      { numRuns: 40 },
    );
  });
  it("leaves only classes of k or more readable, whatever is removed", () => {
    fc.assert(
      fc.property(pools(90), fc.integer({ min: 2, max: 9 }), (pool, step) => {
        const before = standing(published(pool));
        const removed = before.filter((_, i) => i % step === 0).map((one) => one.id);
        const hidden = new Set([
          ...removed,
          ...closeAfterRemoval(before, "whole_pool", removed, settings.k).profileIds,
        ]);
        const left = before.filter((one) => !hidden.has(one.id));
        for (const one of left) {
          expect(left.filter((other) => other.classKey === one.classKey).length).toBeGreaterThanOrEqual(
            settings.k,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
