import { draftStepSchemas } from "../draft-steps.ts";
import { stepForm } from "./step-form.ts";

/** Steps whose form is the content itself. */
export const workForm = stepForm("kind-and-tasks", {
  schema: draftStepSchemas["kind-and-tasks"],
  toContent: (values) => values,
  toForm: (content) => content,
});

export const occupationForm = stepForm("occupation", {
  schema: draftStepSchemas.occupation,
  // Further occupations are boxes: none ticked means none, once the step has been sent.
  toContent: (values) => ({ furtherOccupations: [], ...values }),
  toForm: (content) => content,
});

export const contactForm = stepForm("contact", {
  schema: draftStepSchemas.contact,
  toContent: (values) => values,
  toForm: (content) => content,
});
