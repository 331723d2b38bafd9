import { describe, expect, it } from "vitest";
import { caseworkerAt, findPatterns, isOddHour, type Reading, THRESHOLDS } from "./log-patterns.ts";

const reading = (changes: Partial<Reading> = {}): Reading => ({
  at: "2026-11-18T10:00:00.000Z",
  userId: "kerstin",
  role: "caseworker",
  participantId: "p1",
  caseworkerId: "kerstin",
  conflict: false,
  ...changes,
});
const people = (count: number, changes: Partial<Reading> = {}) =>
  Array.from({ length: count }, (_, at) => reading({ participantId: `p${at}`, ...changes }));
const patterns = (month: Reading[], before: Reading[] = []) =>
  findPatterns(month, before).map(({ pattern }) => pattern);

describe("what stands out among readings", () => {
  it("finds nothing in a day's work with one's own", () => {
    expect(patterns(people(THRESHOLDS.many_people.atLeast - 1))).toEqual([]);
  });

  it("finds many different people in a day, and not the same one read many times", () => {
    const { atLeast } = THRESHOLDS.many_people;
    expect(findPatterns(people(atLeast), [])).toEqual([
      expect.objectContaining({
        pattern: "many_people",
        userId: "kerstin",
        day: "2026-11-18",
        people: atLeast,
      }),
    ]);
    expect(patterns(Array.from({ length: 40 }, () => reading()))).toEqual([]);
  });

  it("holds many against what is usual for that reader", () => {
    const { atLeast, timesUsual } = THRESHOLDS.many_people;
    const usual = Math.ceil(atLeast / 2);
    const before = people(usual, { at: "2026-10-13T10:00:00.000Z" });
    expect(patterns(people(usual * timesUsual - 1), before)).toEqual([]);
    expect(findPatterns(people(usual * timesUsual), before)).toEqual([
      expect.objectContaining({ pattern: "many_people", usual }),
    ]);
    // Somebody else's days say nothing of this one's.
    expect(
      patterns(people(atLeast), people(20, { userId: "annan", at: "2026-10-13T10:00:00.000Z" })),
    ).toEqual(["many_people"]);
  });

  it.each([
    ["before six in winter time", "2026-11-18T04:59:00.000Z", true],
    ["at six in winter time", "2026-11-18T05:00:00.000Z", false],
    ["before six in summer time", "2026-07-15T03:59:00.000Z", true],
    ["at six in summer time", "2026-07-15T04:00:00.000Z", false],
    ["just before eight in the evening", "2026-11-18T18:59:59.000Z", false],
    ["at eight in the evening", "2026-11-18T19:00:00.000Z", true],
    ["on a Saturday at noon", "2026-11-21T11:00:00.000Z", true],
    ["on a Sunday evening that is Monday in no zone of ours", "2026-11-22T22:59:00.000Z", true],
    ["on a Monday morning", "2026-11-23T08:00:00.000Z", false],
  ])("knows the hour %s", (_, at, odd) => {
    expect(isOddHour(at)).toBe(odd);
    expect(patterns([reading({ at })])).toEqual(odd ? ["odd_hours"] : []);
  });

  it("finds the reading of somebody one has declared a conflict of interest with", () => {
    expect(findPatterns([reading({ conflict: true }), reading({ conflict: true })], [])).toEqual([
      expect.objectContaining({ pattern: "conflict", userId: "kerstin", participantId: "p1", readings: 2 }),
    ]);
  });

  it("finds who is not one's own, for those who have their own or must give a reason", () => {
    expect(patterns([reading({ caseworkerId: "annan" })])).toEqual(["not_own"]);
    expect(patterns([reading({ caseworkerId: "annan", role: "manager" })])).toEqual(["not_own"]);
    expect(patterns([reading({ caseworkerId: "annan", role: "broker" })])).toEqual([]);
  });

  it("finds one person read by many", () => {
    const { atLeast } = THRESHOLDS.many_readers;
    const by = (count: number) =>
      Array.from({ length: count }, (_, at) => reading({ userId: `u${at}`, role: "broker" }));
    expect(patterns(by(atLeast - 1))).toEqual([]);
    expect(findPatterns(by(atLeast), [])).toEqual([
      expect.objectContaining({
        pattern: "many_readers",
        participantId: "p1",
        people: atLeast,
        userId: null,
      }),
    ]);
  });

  it("remembers who was the caseworker before each change", () => {
    const changes = [
      { at: "2026-11-20T10:00:00.000Z", from: "second" },
      { at: "2026-11-10T10:00:00.000Z", from: "first" },
    ];
    expect(caseworkerAt("third", changes, "2026-11-09T10:00:00.000Z")).toBe("first");
    expect(caseworkerAt("third", changes, "2026-11-15T10:00:00.000Z")).toBe("second");
    expect(caseworkerAt("third", changes, "2026-11-21T10:00:00.000Z")).toBe("third");
  });
});
