import { hoursForm } from "#app/domain/placement/step-forms/hours-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Checkbox } from "../choices.tsx";
import { fieldProps } from "../schema-form.tsx";
import { DateField, NumberField, TextArea } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import { YesNo } from "./yes-no.tsx";

export function HoursStep(props: StepProps) {
  const { employer, common } = useMessages();
  const say = employer.steps.hours;
  const values = hoursForm.toForm(contentOf(props.view, "hours-and-dates"));
  const [form, fields] = useStepForm(props, hoursForm.schema, values);
  const lacking = useMissingWords(props.view);
  return (
    <StepFrame view={props.view} form={form}>
      <fieldset className="flex flex-wrap gap-x-8 gap-y-4">
        <legend className="mb-1.5 font-semibold">{say.hours}</legend>
        <NumberField
          {...fieldProps(fields.hoursMin)}
          errors={lacking("hoursMin", fields.hoursMin.errors)}
          label={say.min}
          unit={common.form.hoursUnit}
        />
        <NumberField
          {...fieldProps(fields.hoursMax)}
          errors={lacking("hoursMax", fields.hoursMax.errors)}
          label={say.max}
          unit={common.form.hoursUnit}
        />
      </fieldset>
      <div className="group grid gap-4">
        <YesNo field={fields.startsLower} label={say.startsLower} required={false} />
        <div className="group-has-[[value=no]:checked]:hidden">
          <NumberField
            {...fieldProps(fields.hoursStepsFrom)}
            errors={lacking("hoursStepsFrom", fields.hoursStepsFrom.errors)}
            label={say.stepsFrom}
            unit={common.form.hoursUnit}
            required={false}
          />
        </div>
      </div>
      <TextArea
        {...fieldProps(fields.workingTimes)}
        label={say.times}
        hint={say.timesHint}
        required={false}
        rows={3}
      />
      <DateField
        {...fieldProps(fields.startDate)}
        errors={lacking("startDate", fields.startDate.errors)}
        label={say.start}
      />
      <div className="group grid gap-3">
        <div className="group-has-[[name=openEnded]:checked]:hidden">
          <DateField
            {...fieldProps(fields.endDate)}
            errors={lacking("endDate", fields.endDate.errors)}
            label={say.end}
          />
        </div>
        <Checkbox
          name={fields.openEnded.name}
          id={fields.openEnded.id}
          errors={fields.openEnded.errors}
          label={say.openEnded}
          required={false}
          defaultChecked={fields.openEnded.initialValue === "on"}
        />
      </div>
      <NumberField
        {...fieldProps(fields.seats)}
        errors={lacking("seats", fields.seats.errors)}
        label={say.seats}
        unit={say.seatsUnit}
      />
    </StepFrame>
  );
}
