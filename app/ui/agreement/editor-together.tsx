import { FOLLOW_UP_ROWS } from "#app/domain/agreement/agreement-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Checkbox, RadioGroup } from "../choices.tsx";
import { Fieldset } from "../fieldset.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField, TextArea } from "../text-field.tsx";
import { cellProps, type EditorFields, type EditorPeople, peopleOptions } from "./editor-fields.ts";

/** Work environment, absence, secrecy and when to meet. */
export function EditorTogether({ fields, people }: { fields: EditorFields; people: EditorPeople }) {
  const { agreementDesk } = useMessages();
  const say = agreementDesk.edit;
  const given = fields.followUpDates.initialValue;
  const length = Math.max(FOLLOW_UP_ROWS, Array.isArray(given) ? given.length : 0);
  return (
    <>
      <Section id="arbetsmiljo" title={say.safety}>
        <div className="grid gap-6">
          <RadioGroup
            {...fieldProps(fields.workEnvironment)}
            label={say.workEnvironment}
            options={[
              { value: "host", label: say.host },
              { value: "divided", label: say.divided },
            ]}
          />
          <TextArea {...fieldProps(fields.division)} label={say.division} rows={3} required={false} />
          <SelectField
            {...fieldProps(fields.divisionSignedBy)}
            label={say.divisionSignedBy}
            required={false}
            options={peopleOptions(people.managers)}
          />
          <DateField {...fieldProps(fields.divisionSignedOn)} label={say.divisionSignedOn} required={false} />
          <Checkbox
            name={fields.registerExtractRequired.name}
            id={fields.registerExtractRequired.id}
            errors={fields.registerExtractRequired.errors}
            label={say.registerExtract}
            required={false}
            defaultChecked={fields.registerExtractRequired.initialValue === "on"}
          />
          <DateField
            {...fieldProps(fields.registerExtractShownOn)}
            label={say.registerExtractShownOn}
            hint={say.registerExtractHint}
            required={false}
          />
        </div>
      </Section>
      <Section id="tillsammans" title={say.together}>
        <div className="grid gap-6">
          <TextArea {...fieldProps(fields.absenceReporting)} label={say.absence} rows={2} required={false} />
          <TextArea {...fieldProps(fields.secrecy)} label={say.secrecy} rows={4} required={false} />
          <Fieldset legend={say.followUpDates} hint={say.followUpDatesHint} required={false}>
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              {Array.from({ length }, (_, row) => (
                <DateField
                  key={cellProps(fields.followUpDates, row, null).name}
                  {...cellProps(fields.followUpDates, row, null)}
                  label={say.followUpDate({ row: row + 1 })}
                />
              ))}
            </div>
          </Fieldset>
        </div>
      </Section>
    </>
  );
}
