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
  const hindrances = groupProps(fields.conditionsUnavoidable).defaultValue;
  const clash = lacking("conditionsUnavoidable", fields.conditionsUnavoidable.errors);
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
        inline
        options={options("offer")}
      />
      <details open={hindrances.length > 0 || Boolean(clash)} className="rounded-md border border-line p-4">
        <summary className="min-h-8 cursor-pointer font-semibold">
          {say.unavoidable}{" "}
          <span className="font-normal text-muted">
            ({say.unavoidableCount({ count: hindrances.length })})
          </span>
        </summary>
        <div className="mt-4">
          <CheckboxGroup
            {...groupProps(fields.conditionsUnavoidable)}
            errors={clash}
            label={say.unavoidable}
            hint={say.unavoidableHint}
            required={false}
            inline
            options={options("cannot")}
          />
        </div>
      </details>
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
