import { describe, expect, it } from "vitest";
import { startOfDay } from "../shared/dates.ts";
import { endsSoon, isDue, keptUntil, letterWindow, SAVED_SEARCH_RULE } from "./saved-search.ts";

describe("when a letter is due", () => {
  it.each([
    ["daily", "2026-11-23", "2026-11-23", false],
    ["daily", "2026-11-23", "2026-11-24", true],
    ["daily", "2026-11-23", "2026-12-24", true],
    ["weekly", "2026-11-23", "2026-11-29", false],
    ["weekly", "2026-11-23", "2026-11-30", true],
    ["none", "2020-01-01", "2026-11-30", false],
  ] as const)("%s, last on %s: on %s %s", (rhythm, letterOn, today, due) => {
    expect(isDue({ rhythm, letterOn }, today)).toBe(due);
  });
});

describe("what a letter tells of", () => {
  it("ends where the Swedish day begins, in winter and in summer", () => {
    expect(letterWindow("2026-11-20T09:00:00.000Z", "2026-11-24")).toEqual({
      after: "2026-11-20T09:00:00.000Z",
      before: "2026-11-23T23:00:00.000Z",
    });
    expect(startOfDay("2027-06-01")).toBe("2027-05-31T22:00:00.000Z");
  });
});

describe("how long a search is kept", () => {
  const usedAt = "2026-11-23T08:00:00.000Z";
  it("is counted from the last deed, and said in its last days", () => {
    const last = keptUntil(usedAt);
    expect(last).toBe("2027-05-22");
    expect(endsSoon(usedAt, "2027-05-07")).toBe(false);
    expect(endsSoon(usedAt, "2027-05-08")).toBe(true);
    expect(SAVED_SEARCH_RULE.noticeDays).toBeLessThan(SAVED_SEARCH_RULE.keptDays);
  });
});
