import type { IsoDate } from "../shared/dates.ts";
import { fail, ok, type Result } from "../shared/result.ts";

/** A signatory may bind the company and signs agreements; a member does everything else for it. */
export const MEMBERSHIPS = ["signatory", "member"] as const;
export type MembershipKind = (typeof MEMBERSHIPS)[number];

/** `to` is the last day, null while it lasts. */
export interface Membership {
  userId: string;
  companyId: string;
  kind: MembershipKind;
  from: IsoDate;
  to: IsoDate | null;
}

function isCurrent(membership: Membership, on: IsoDate): boolean {
  return membership.from <= on && (membership.to === null || on <= membership.to);
}

export function isMemberOf(
  memberships: readonly Membership[],
  userId: string,
  companyId: string,
  on: IsoDate,
): boolean {
  return memberships.some(
    (one) => one.userId === userId && one.companyId === companyId && isCurrent(one, on),
  );
}

export function maySignFor(
  memberships: readonly Membership[],
  userId: string,
  companyId: string,
  on: IsoDate,
): boolean {
  return memberships.some(
    (one) =>
      one.kind === "signatory" && one.userId === userId && one.companyId === companyId && isCurrent(one, on),
  );
}

/**
 * A member of staff who belongs to the company, or has declared an interest in it, does not decide about it
 * (2-domain §9). A membership that has ended no longer counts.
 */
export function hasConflictOfInterest(
  staff: { userId: string; declaredCompanyIds: readonly string[] },
  companyId: string,
  memberships: readonly Membership[],
  on: IsoDate,
): boolean {
  return staff.declaredCompanyIds.includes(companyId) || isMemberOf(memberships, staff.userId, companyId, on);
}

/** Ends a membership; the company's last signatory stays until another is there. */
export function endMembership(
  memberships: readonly Membership[],
  membership: Membership,
  on: IsoDate,
): Result<Membership, "last_signatory"> {
  const others = memberships.some(
    (one) =>
      one.companyId === membership.companyId &&
      one.userId !== membership.userId &&
      one.kind === "signatory" &&
      isCurrent(one, on),
  );
  if (membership.kind === "signatory" && !others) return fail("last_signatory");
  return ok({ ...membership, to: on });
}
