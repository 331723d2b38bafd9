import { z } from "zod";
import type { DraftStep, StepContent } from "../draft-steps.ts";

/**
 * One step's form: what is posted (`schema`: everything may be left out, what is there is checked), how it becomes
 * the step's content, and how content stands in the form again. Both ways keep all that was written.
 */
export interface StepForm<Step extends DraftStep, Schema extends z.ZodObject> {
  schema: Schema;
  toContent(values: z.output<Schema>): StepContent<Step>;
  toForm(content: StepContent<Step>): z.input<Schema>;
}

/** Ties a form to its step, so that the compiler sees both ways. */
export function stepForm<Step extends DraftStep, Schema extends z.ZodObject>(
  _step: Step,
  form: StepForm<Step, Schema>,
): StepForm<Step, Schema> {
  return form;
}

/** A question answered with two radio buttons; unanswered is undefined. */
export const yesNo = z.enum(["yes", "no"]).optional();
export type YesNo = z.infer<typeof yesNo>;

export function fromYesNo(value: YesNo): boolean | undefined {
  return value === undefined ? undefined : value === "yes";
}

export function toYesNo(value: boolean | undefined): YesNo {
  return value === undefined ? undefined : value ? "yes" : "no";
}

/** Leaves out what is undefined, so that an unanswered field is absent and not there as nothing. */
export function answered<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
