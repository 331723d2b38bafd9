import { describe, expect, it } from "vitest";
import {
  endMembership,
  hasConflictOfInterest,
  isMemberOf,
  type Membership,
  maySignFor,
} from "./membership.ts";

const owner: Membership = {
  userId: "anna",
  companyId: "c1",
  kind: "signatory",
  from: "2026-01-01",
  to: null,
};
const helper: Membership = {
  userId: "bo",
  companyId: "c1",
  kind: "member",
  from: "2026-01-01",
  to: "2026-06-30",
};
const all = [owner, helper];

describe("membership of a company", () => {
  it("lets only a signatory sign for the company", () => {
    expect(maySignFor(all, "anna", "c1", "2026-03-01")).toBe(true);
    expect(maySignFor(all, "bo", "c1", "2026-03-01")).toBe(false);
    expect(maySignFor(all, "anna", "c2", "2026-03-01")).toBe(false);
  });

  it("counts from its first day to its last", () => {
    expect(isMemberOf(all, "bo", "c1", "2025-12-31")).toBe(false);
    expect(isMemberOf(all, "bo", "c1", "2026-06-30")).toBe(true);
    expect(isMemberOf(all, "bo", "c1", "2026-07-01")).toBe(false);
  });

  it("makes a conflict of interest for staff who are members, or who have said so themselves", () => {
    const broker = { userId: "bo", declaredCompanyIds: [] };
    expect(hasConflictOfInterest(broker, "c1", all, "2026-03-01")).toBe(true);
    expect(hasConflictOfInterest(broker, "c1", all, "2026-08-01")).toBe(false);
    expect(
      hasConflictOfInterest({ userId: "eva", declaredCompanyIds: ["c1"] }, "c1", all, "2026-03-01"),
    ).toBe(true);
  });

  it("never leaves a company without a signatory", () => {
    expect(endMembership(all, owner, "2026-03-01")).toMatchObject({ ok: false, failure: "last_signatory" });
    const second: Membership = { ...owner, userId: "cia" };
    expect(endMembership([...all, second], owner, "2026-03-01")).toEqual({
      ok: true,
      value: { ...owner, to: "2026-03-01" },
    });
    expect(endMembership(all, helper, "2026-03-01").ok).toBe(true);
  });
});
