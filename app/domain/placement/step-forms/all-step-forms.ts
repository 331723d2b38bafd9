import type { z } from "zod";
import type { DraftStep } from "../draft-steps.ts";
import { conditionsForm } from "./conditions-form.ts";
import { demandsForm } from "./demands-form.ts";
import { hoursForm } from "./hours-form.ts";
import { placeForm } from "./place-form.ts";
import { contactForm, occupationForm, workForm } from "./plain-steps.ts";
import { traitsForm } from "./traits-form.ts";

/** A step's form when the step is known only at run time; the content is checked again where it is stored. */
export interface AnyStepForm {
  schema: z.ZodObject;
  toContent(values: Record<string, unknown>): unknown;
}

const FORMS = {
  "kind-and-tasks": workForm,
  occupation: occupationForm,
  traits: traitsForm,
  "hours-and-dates": hoursForm,
  place: placeForm,
  conditions: conditionsForm,
  demands: demandsForm,
  contact: contactForm,
} as const satisfies Record<DraftStep, unknown>;

/** The form of a step. Its values come from its own schema, so its own `toContent` takes them. */
export function stepFormOf(step: DraftStep): AnyStepForm {
  return FORMS[step] as unknown as AnyStepForm;
}
