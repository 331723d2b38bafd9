import type { finalForm } from "#app/domain/followup/final-record.ts";
import { SUPERVISION } from "#app/domain/followup/final-record.ts";
import { STEPS } from "#app/domain/followup/follow-up-record.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup, RadioGroup } from "../choices.tsx";
import { fieldProps, groupProps, type useSchemaForm } from "../schema-form.tsx";
import { NumberField, TextArea } from "../text-field.tsx";

type Fields = ReturnType<typeof useSchemaForm<typeof finalForm>>[1];

/** Slutdokumentation, gone through together. */
export function FinalFields({ fields }: { fields: Fields }) {
  const { agreementDesk, states } = useMessages();
  const say = agreementDesk.final;
  return (
    <>
      <TextArea {...fieldProps(fields.tasks)} label={say.tasks} rows={3} />
      <TextArea {...fieldProps(fields.adaptations)} label={say.adaptations} rows={3} required={false} />
      <NumberField {...fieldProps(fields.hoursPlanned)} label={say.hoursPlanned} decimals />
      <NumberField {...fieldProps(fields.hoursAttended)} label={say.hoursAttended} decimals />
      <RadioGroup
        {...fieldProps(fields.supervision)}
        label={say.supervision}
        options={SUPERVISION.map((value) => ({ value, label: say.supervisionOptions[value] }))}
      />
      <TextArea {...fieldProps(fields.cooperation)} label={say.cooperation} rows={2} required={false} />
      <TextArea {...fieldProps(fields.strengths)} label={say.strengths} rows={3} />
      <TextArea {...fieldProps(fields.development)} label={say.development} rows={3} required={false} />
      <CheckboxGroup
        {...groupProps(fields.steps)}
        label={say.steps}
        required={false}
        options={STEPS.map((value) => ({ value, label: states.followUp.steps[value] }))}
      />
      <TextArea
        {...fieldProps(fields.handledareWords)}
        label={say.handledareWords}
        rows={2}
        required={false}
      />
      <TextArea {...fieldProps(fields.participantWords)} label={say.participantWords} rows={2} />
      <TextArea {...fieldProps(fields.summary)} label={say.summary} rows={3} />
    </>
  );
}
