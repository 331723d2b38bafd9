import { z } from "zod";
import { draftStepSchemas } from "../draft-steps.ts";
import { answered, fromYesNo, stepForm, toYesNo, yesNo } from "./step-form.ts";

const { conditionsOffered, conditionsUnavoidable, adaptations, equipment } =
  draftStepSchemas.conditions.shape;

/** Boxes: none ticked is an answer, once the step has been sent. */
export const conditionsForm = stepForm("conditions", {
  schema: z.object({
    conditionsOffered,
    conditionsUnavoidable,
    adaptations,
    equipment,
    collectiveAgreement: yesNo,
    canLeadToEmployment: yesNo,
  }),
  toContent: ({ collectiveAgreement, canLeadToEmployment, ...rest }) => ({
    conditionsOffered: [],
    conditionsUnavoidable: [],
    ...rest,
    ...answered({
      collectiveAgreement: fromYesNo(collectiveAgreement),
      canLeadToEmployment: fromYesNo(canLeadToEmployment),
    }),
  }),
  toForm: ({ collectiveAgreement, canLeadToEmployment, ...rest }) => ({
    ...rest,
    ...answered({
      collectiveAgreement: toYesNo(collectiveAgreement),
      canLeadToEmployment: toYesNo(canLeadToEmployment),
    }),
  }),
});
