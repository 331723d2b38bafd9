import { MAX_STEPS } from "#app/domain/kompetenskort/card-schema.ts";
import { hoursForm } from "#app/domain/kompetenskort/hours-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Fieldset } from "../fieldset.tsx";
import { fieldProps, useSchemaForm } from "../schema-form.tsx";
import { DateField, NumberField } from "../text-field.tsx";
import { PartFrame, type PartProps } from "./part-frame.tsx";

/** Rows to plan in: those filled in and two more. */
const FREE_ROWS = 2;

export function HoursPart({ cardId, view, reply }: PartProps) {
  const { caseworker } = useMessages();
  const say = caseworker.card.hours;
  const { hoursNow, hoursSteps = [], earliestStart } = view.content;
  const rows = Array.from(
    { length: Math.min(hoursSteps.length + FREE_ROWS, MAX_STEPS) },
    (_, index) => hoursSteps[index] ?? { from: "", hoursPerWeek: undefined },
  );
  const [form, fields] = useSchemaForm({
    id: "tider",
    schema: hoursForm,
    reply,
    defaultValue: { hoursNow, earliestStart, hoursSteps: rows },
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <NumberField {...fieldProps(fields.hoursNow)} label={say.now} unit={say.unit} />
      <Fieldset legend={say.steps} hint={say.stepsHint} required={false} errors={fields.hoursSteps.errors}>
        <div className="grid gap-4">
          {fields.hoursSteps.getFieldList().map((row, index) => {
            const step = row.getFieldset();
            return (
              <div key={row.key} className="grid max-w-prose gap-4 sm:grid-cols-2">
                <DateField
                  {...fieldProps(step.from)}
                  label={say.stepFrom({ index: index + 1 })}
                  required={false}
                  errors={[...(step.from.errors ?? []), ...(row.errors ?? [])]}
                />
                <NumberField
                  {...fieldProps(step.hoursPerWeek)}
                  label={say.stepHours({ index: index + 1 })}
                  required={false}
                />
              </div>
            );
          })}
        </div>
      </Fieldset>
      <DateField {...fieldProps(fields.earliestStart)} label={say.earliestStart} />
    </PartFrame>
  );
}
