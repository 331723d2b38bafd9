import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";

/** What a broker has seen to before the first publication (2-domain §4); every one is needed. */
export const VERIFICATION_CHECKS = [
  "called-back",
  "authority-to-sign",
  "place-visited-or-known",
  "no-business-ban",
] as const;
export type VerificationCheck = (typeof VERIFICATION_CHECKS)[number];

/**
 * Where the number that was called came from. A number given by whoever claims the company proves nothing,
 * so it is not in the list.
 */
export const NUMBER_SOURCES = [
  "business-register",
  "own-website",
  "directory",
  "known-since-before",
  "visit",
] as const;
export type NumberSource = (typeof NUMBER_SOURCES)[number];

const done = { doneBy: z.string().min(1), on: z.string().refine(isIsoDate, { error: "date" }) };

export const verifiedCheckSchema = z.discriminatedUnion(
  "check",
  [
    z.object({
      check: z.literal("called-back"),
      ...done,
      numberSource: z.enum(NUMBER_SOURCES, { error: "choose" }),
    }),
    z.object({ check: z.literal("authority-to-sign"), ...done }),
    z.object({ check: z.literal("place-visited-or-known"), ...done }),
    z.object({ check: z.literal("no-business-ban"), ...done }),
  ],
  { error: "choose" },
);
export type VerifiedCheck = z.infer<typeof verifiedCheckSchema>;

/** The checks not yet made, in checklist order. */
export function missingChecks(made: readonly VerifiedCheck[]): VerificationCheck[] {
  return VERIFICATION_CHECKS.filter((check) => !made.some((one) => one.check === check));
}

export function isChecklistComplete(made: readonly VerifiedCheck[]): boolean {
  return missingChecks(made).length === 0;
}
