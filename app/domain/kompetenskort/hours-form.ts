import { z } from "zod";
import type { HoursStep } from "./card.ts";
import { cardFields, refineSteps } from "./card-schema.ts";

const fields = cardFields({ isOccupation: () => true, isKommun: () => true });
const row = z.object({
  from: z.string().optional(),
  hoursPerWeek: z.number({ error: "card.hours.range" }).optional(),
});

type Row = z.output<typeof row>;

/** The hours part as it is typed: rows of steps may be left empty, and empty ones are no steps. */
export const hoursForm = z
  .object({
    hoursNow: fields.hoursNow,
    hoursSteps: z.array(row),
    earliestStart: fields.earliestStart,
  })
  .superRefine((typed, context) => {
    const steps = fields.hoursSteps.safeParse(touched(typed.hoursSteps));
    if (steps.success) refineSteps({ hoursNow: typed.hoursNow, hoursSteps: steps.data }, context);
    else
      for (const issue of steps.error.issues)
        context.addIssue({ code: "custom", path: ["hoursSteps", ...issue.path], message: issue.message });
  });

/** The steps of a form that has been accepted, without its empty rows. */
export function stepsOf(rows: readonly Row[]): HoursStep[] {
  return rows.flatMap(({ from, hoursPerWeek }) =>
    from !== undefined && hoursPerWeek !== undefined ? [{ from, hoursPerWeek }] : [],
  );
}

/** A half-filled row stays, so that the card's own rule refuses it. */
function touched(rows: readonly Row[]): Row[] {
  return rows.filter(({ from, hoursPerWeek }) => from !== undefined || hoursPerWeek !== undefined);
}
