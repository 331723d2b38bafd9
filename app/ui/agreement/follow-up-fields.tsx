import type { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import { PRESENT, STEPS } from "#app/domain/followup/follow-up-record.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup, RadioGroup } from "../choices.tsx";
import { Fieldset } from "../fieldset.tsx";
import { fieldProps, groupProps, type useSchemaForm } from "../schema-form.tsx";
import { DateField, NumberField, TextArea, TextField } from "../text-field.tsx";

type Fields = ReturnType<typeof useSchemaForm<typeof followUpForm>>[1];
const HOW = ["at-workplace", "at-unit", "phone", "video"] as const;

/** What is written down when people have met. */
export function FollowUpFields({ fields, today }: { fields: Fields; today: string }) {
  const { agreementDesk, common, states } = useMessages();
  const say = agreementDesk.followUp;
  const words = states.followUp;
  return (
    <>
      <DateField {...fieldProps(fields.on)} label={say.on} max={today} />
      <RadioGroup
        {...fieldProps(fields.how)}
        label={say.how}
        inline
        options={HOW.map((value) => ({ value, label: words.how[value] }))}
      />
      <CheckboxGroup
        {...groupProps(fields.present)}
        label={say.present}
        options={PRESENT.map((value) => ({ value, label: words.present[value] }))}
      />
      <TextField
        {...fieldProps(fields.interpreterLanguage)}
        label={say.interpreter}
        hint={say.interpreterHint}
        required={false}
        maxLength={3}
        className="max-w-28"
      />
      <NumberField {...fieldProps(fields.hoursPlanned)} label={say.hoursPlanned} decimals />
      <NumberField {...fieldProps(fields.hoursAttended)} label={say.hoursAttended} decimals />
      <TextArea {...fieldProps(fields.worksWell)} label={say.worksWell} rows={3} required={false} />
      <TextArea {...fieldProps(fields.toChange)} label={say.toChange} rows={3} required={false} />
      <CheckboxGroup
        {...groupProps(fields.steps)}
        label={say.steps}
        hint={say.stepsHint}
        required={false}
        options={STEPS.map((value) => ({ value, label: words.steps[value] }))}
      />
      <Fieldset legend={say.goal} required={false}>
        <div className="grid gap-4">
          <TextField {...fieldProps(fields.develop)} label={words.plan.develop} required={false} />
          <TextField {...fieldProps(fields.support)} label={words.plan.support} required={false} />
          <TextField {...fieldProps(fields.ownPart)} label={words.plan.ownPart} required={false} />
          <DateField {...fieldProps(fields.goalBy)} label={say.goalBy} required={false} />
        </div>
      </Fieldset>
      <DateField
        {...fieldProps(fields.nextOn)}
        label={say.nextOn}
        hint={common.form.dateExample}
        required={false}
        min={today}
      />
    </>
  );
}
