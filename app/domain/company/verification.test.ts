import { describe, expect, it } from "vitest";
import {
  isChecklistComplete,
  missingChecks,
  VERIFICATION_CHECKS,
  type VerifiedCheck,
  verifiedCheckSchema,
} from "./verification.ts";

const by = { doneBy: "u1", on: "2026-11-20" };
const ALL: VerifiedCheck[] = [
  { check: "called-back", ...by, numberSource: "business-register" },
  { check: "authority-to-sign", ...by },
  { check: "place-visited-or-known", ...by },
  { check: "no-business-ban", ...by },
];

describe("the verification checklist", () => {
  it("needs every check", () => {
    expect(isChecklistComplete(ALL)).toBe(true);
    for (const check of VERIFICATION_CHECKS) {
      const without = ALL.filter((one) => one.check !== check);
      expect(isChecklistComplete(without)).toBe(false);
      expect(missingChecks(without)).toEqual([check]);
    }
  });

  it("does not take a call to a number whose source is not independent", () => {
    const called = { check: "called-back", ...by };
    expect(verifiedCheckSchema.safeParse({ ...called, numberSource: "given-by-caller" }).success).toBe(false);
    expect(verifiedCheckSchema.safeParse(called).success).toBe(false);
    expect(verifiedCheckSchema.safeParse({ ...called, numberSource: "directory" }).success).toBe(true);
  });

  it("says who made the check and on a real day", () => {
    expect(verifiedCheckSchema.safeParse({ check: "no-business-ban", doneBy: "", on: by.on }).success).toBe(
      false,
    );
    expect(
      verifiedCheckSchema.safeParse({ check: "no-business-ban", doneBy: "u1", on: "2026-02-31" }).success,
    ).toBe(false);
  });
});
