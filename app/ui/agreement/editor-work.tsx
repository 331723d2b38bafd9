import { STEP_ROWS } from "#app/domain/agreement/agreement-form.ts";
import { PLACEMENT_KINDS } from "#app/domain/kompetenskort/vocabulary.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Fieldset } from "../fieldset.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField, NumberField, TextArea, TextField } from "../text-field.tsx";
import { cellProps, type EditorFields } from "./editor-fields.ts";

/** What, when, how much and where. */
export function EditorWork({ fields }: { fields: EditorFields }) {
  const { agreementDesk, common, vocabulary } = useMessages();
  const say = agreementDesk.edit;
  const rows = Array.from({ length: STEP_ROWS }, (_, row) => row);
  return (
    <Section id="arbetet" title={say.work}>
      <div className="grid gap-6">
        <SelectField
          {...fieldProps(fields.kind)}
          label={say.kind}
          required={false}
          options={PLACEMENT_KINDS.map((value) => ({ value, label: vocabulary.placementKinds[value] }))}
        />
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <DateField {...fieldProps(fields.from)} label={say.from} required={false} />
          <DateField {...fieldProps(fields.to)} label={say.to} required={false} />
        </div>
        <NumberField
          {...fieldProps(fields.hoursPerWeek)}
          label={say.hoursPerWeek}
          unit={common.form.hoursUnit}
          decimals
          required={false}
        />
        <Fieldset legend={say.hoursSteps} hint={say.hoursStepsHint} required={false}>
          <div className="grid gap-4">
            {rows.map((row) => (
              <div key={row} className="flex flex-wrap gap-x-6 gap-y-3">
                <DateField
                  {...cellProps(fields.hoursSteps, row, "from")}
                  label={say.stepFrom({ row: row + 1 })}
                />
                <NumberField
                  {...cellProps(fields.hoursSteps, row, "hoursPerWeek")}
                  label={say.stepHours({ row: row + 1 })}
                  decimals
                />
              </div>
            ))}
          </div>
        </Fieldset>
        <TextArea {...fieldProps(fields.tasks)} label={say.tasks} rows={5} required={false} />
        <TextField {...fieldProps(fields.workplaceName)} label={say.workplaceName} required={false} />
        <TextField {...fieldProps(fields.street)} label={say.street} required={false} />
        <div className="flex flex-wrap gap-x-6 gap-y-4">
          <TextField
            {...fieldProps(fields.postalCode)}
            label={say.postalCode}
            inputMode="numeric"
            required={false}
            className="max-w-32"
          />
          <TextField {...fieldProps(fields.locality)} label={say.locality} required={false} />
        </div>
        <TextArea
          {...fieldProps(fields.introduction)}
          label={say.introduction}
          hint={say.introductionHint}
          rows={3}
          required={false}
        />
        <TextArea
          {...fieldProps(fields.adaptations)}
          label={say.adaptations}
          hint={say.adaptationsHint}
          rows={3}
          required={false}
        />
        <TextArea
          {...fieldProps(fields.protectiveEquipment)}
          label={say.equipment}
          rows={2}
          required={false}
        />
      </div>
    </Section>
  );
}
