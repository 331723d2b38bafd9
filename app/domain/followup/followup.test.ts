import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { addDays } from "../shared/dates.ts";
import { followUpSchema } from "./follow-up-record.ts";
import { REMINDERS, reminderKey } from "./reminder-key.ts";
import { followUpDates, nextFollowUp } from "./schedule.ts";

describe("the follow-up schedule", () => {
  it("is weeks 1, 5, 12 and 24, and the end", () => {
    expect(followUpDates("praktik", { from: "2027-01-11", to: "2027-07-10" })).toEqual([
      "2027-01-18",
      "2027-02-15",
      "2027-04-05",
      "2027-06-28",
      "2027-07-10",
    ]);
  });

  it("is the first week and then monthly for arbetsträning", () => {
    expect(followUpDates("arbetstraning", { from: "2027-01-31", to: "2027-04-15" })).toEqual([
      "2027-02-07",
      "2027-02-28",
      "2027-03-31",
      "2027-04-15",
    ]);
  });

  it("never goes past the last day, is in order, without doubles, and never empty", () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACEMENT_KINDS), fc.nat(400), (kind, length) => {
        const to = addDays("2027-01-11", length);
        const dates = followUpDates(kind, { from: "2027-01-11", to });
        expect(dates.at(-1)).toBe(to);
        expect(dates).toEqual([...new Set(dates)].sort());
      }),
    );
  });

  it("goes on to the next one not done", () => {
    const dates = ["2027-01-18", "2027-02-15"];
    expect(nextFollowUp(dates, [])).toBe("2027-01-18");
    expect(nextFollowUp(dates, ["2027-01-20"])).toBe("2027-02-15");
    expect(nextFollowUp(dates, ["2027-01-20", "2027-02-15"])).toBeNull();
  });
});

describe("a follow-up", () => {
  const record = {
    agreementId: "a1",
    on: "2027-01-18",
    how: "at-workplace",
    present: ["participant", "handledare"],
    interpreterLanguage: null,
    hoursPlanned: 20,
    hoursAttended: 18.5,
    worksWell: "Kommer i tid och hittar bland bänkarna.",
    toChange: "",
    steps: ["comes-on-time"],
    goals: [
      {
        develop: "Köra plockvagnen",
        support: "Öva med Olle",
        ownPart: "Säga till",
        by: null,
        status: "open",
      },
    ],
    nextOn: "2027-02-11",
  };
  const keys = (change: object) =>
    followUpSchema.safeParse({ ...record, ...change }).error?.issues.map((one) => one.message);

  it("is never held without the participant", () => {
    expect(followUpSchema.safeParse(record).success).toBe(true);
    expect(keys({ present: ["handledare", "caseworker"] })).toEqual(["participant_missing"]);
  });

  it("tells what is wrong by short keys", () => {
    expect(keys({ on: "2027-13-01" })).toEqual(["date"]);
    expect(keys({ worksWell: "x".repeat(1501) })).toEqual(["too_long"]);
    expect(keys({ hoursAttended: -1 })).toEqual(["too_low"]);
    expect(keys({ interpreterLanguage: "kusinen" })).toEqual(["format"]);
  });
});

describe("a reminder's key", () => {
  const subject = { type: "agreement", id: "a1" };

  it("is the same for the same subject, kind and date, and for nothing else", () => {
    const key = reminderKey(subject, "follow-up-due", "2027-01-18");
    expect(reminderKey({ ...subject }, "follow-up-due", "2027-01-18")).toBe(key);
    const others = [
      reminderKey({ ...subject, id: "a2" }, "follow-up-due", "2027-01-18"),
      reminderKey({ ...subject, type: "case" }, "follow-up-due", "2027-01-18"),
      reminderKey(subject, "agreement-ends", "2027-01-18"),
      reminderKey(subject, "follow-up-due", "2027-01-19"),
    ];
    expect(new Set([key, ...others]).size).toBe(5);
    expect(new Set(REMINDERS).size).toBe(REMINDERS.length);
  });

  it("can't be made ambiguous by what is in an id", () => {
    expect(() => reminderKey({ type: "agreement", id: "a1:x" }, "follow-up-due", "2027-01-18")).toThrow(
      RangeError,
    );
    expect(() => reminderKey(subject, "follow-up-due", "snart")).toThrow(RangeError);
  });
});
