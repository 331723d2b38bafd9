import { z } from "zod";
import type { IsoDate } from "../shared/dates.ts";
import { BLOCK_REASONS } from "./company-states.ts";
import { NUMBER_SOURCES, VERIFICATION_CHECKS, type VerifiedCheck } from "./verification.ts";

/**
 * The checklist as a form. Boxes may be left: the guard says what is missing, so that what was ticked stays. A call
 * needs the source of its number.
 */
export const verificationForm = z
  .object({
    version: z.number().int().positive(),
    checks: z.array(z.enum(VERIFICATION_CHECKS)).min(1),
    numberSource: z.enum(NUMBER_SOURCES).optional(),
  })
  .refine((form) => !form.checks.includes("called-back") || form.numberSource !== undefined, {
    path: ["numberSource"],
    error: "chooseOne",
  });

export const blockForm = z.object({
  version: z.number().int().positive(),
  reason: z.enum(BLOCK_REASONS),
});

/** The ticked boxes as checks made by `doneBy` on that day. */
export function checksMade(
  form: Pick<z.output<typeof verificationForm>, "checks" | "numberSource">,
  doneBy: string,
  on: IsoDate,
): VerifiedCheck[] {
  return VERIFICATION_CHECKS.flatMap((check): VerifiedCheck[] => {
    if (!form.checks.includes(check)) return [];
    if (check !== "called-back") return [{ check, doneBy, on }];
    return form.numberSource ? [{ check, doneBy, on, numberSource: form.numberSource }] : [];
  });
}
