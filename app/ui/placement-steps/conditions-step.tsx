import { CONDITIONS } from "#app/domain/kompetenskort/vocabulary.ts";
import { conditionsForm } from "#app/domain/placement/step-forms/conditions-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup } from "../choices.tsx";
import { fieldProps, groupProps } from "../schema-form.tsx";
import { TextArea } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import { YesNo } from "./yes-no.tsx";

export function ConditionsStep(props: StepProps) {
  const { employer, vocabulary } = useMessages();
  const say = employer.steps.conditions;
  const values = conditionsForm.toForm(contentOf(props.view, "conditions"));
  const [form, fields] = useStepForm(props, conditionsForm.schema, values);
  const lacking = useMissingWords(props.view);
  const options = (side: "offer" | "cannot") =>
    CONDITIONS.map((id) => ({ value: id, label: vocabulary.conditions[id][side] }));
  return (
    <StepFrame view={props.view} form={form}>
      <CheckboxGroup
        {...groupProps(fields.conditionsOffered)}
        errors={lacking("conditionsOffered", fields.conditionsOffered.errors)}
        label={say.offered}
        hint={say.offeredHint}
        required={false}
        options={options("offer")}
      />
      <CheckboxGroup
        {...groupProps(fields.conditionsUnavoidable)}
        errors={lacking("conditionsUnavoidable", fields.conditionsUnavoidable.errors)}
        label={say.unavoidable}
        hint={say.unavoidableHint}
        required={false}
        options={options("cannot")}
      />
      <TextArea
        {...fieldProps(fields.adaptations)}
        label={say.adaptations}
        hint={say.adaptationsHint}
        required={false}
        rows={3}
      />
      <TextArea
        {...fieldProps(fields.equipment)}
        label={say.equipment}
        hint={say.equipmentHint}
        required={false}
        rows={2}
      />
      <YesNo
        field={fields.canLeadToEmployment}
        errors={lacking("canLeadToEmployment", fields.canLeadToEmployment.errors)}
        label={say.lead}
        yes={say.leadYes}
        no={say.leadNo}
      />
      <YesNo
        field={fields.collectiveAgreement}
        errors={lacking("collectiveAgreement", fields.collectiveAgreement.errors)}
        label={say.agreement}
      />
    </StepFrame>
  );
}
