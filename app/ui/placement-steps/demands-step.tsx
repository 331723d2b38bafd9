import type { FieldMetadata } from "@conform-to/react";
import { CERTIFICATES, LICENCES, SWEDISH_LEVELS } from "#app/domain/kompetenskort/vocabulary.ts";
import { demandsForm, MOST_DEMANDS } from "#app/domain/placement/step-forms/demands-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { FieldError } from "../field.tsx";
import { fieldProps } from "../schema-form.tsx";
import { type Option, SelectField } from "../select-field.tsx";
import { TextField } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import { YesNo } from "./yes-no.tsx";

/** The task is asked for once a level is chosen. */
const HIDDEN_WITHOUT_DEMAND =
  "group-has-[option[value='']:checked]:hidden group-has-[option[value=none]:checked]:hidden";

/** Every demand with the task that needs it beside it. "Nej" hides the rows, by CSS. */
export function DemandsStep(props: StepProps) {
  const { employer, vocabulary } = useMessages();
  const say = employer.steps.demands;
  const content = contentOf(props.view, "demands");
  const [form, fields] = useStepForm(props, demandsForm.schema, demandsForm.toForm(content));
  const lacking = useMissingWords(props.view);
  const levels = SWEDISH_LEVELS.map((level) => {
    const { name, meaning } = vocabulary.swedishLevels[level];
    return { value: level, label: level === "none" ? say.noDemand : `${name} – ${meaning}` };
  });
  return (
    <StepFrame view={props.view} form={form}>
      <div className="group grid gap-4">
        <SelectField
          {...fieldProps(fields.swedishSpoken)}
          errors={lacking("swedishSpoken", fields.swedishSpoken.errors)}
          label={say.spoken}
          options={levels}
        />
        <div className={HIDDEN_WITHOUT_DEMAND}>
          <TextField
            {...fieldProps(fields.swedishSpokenReason)}
            label={say.reason}
            hint={say.reasonSpokenHint}
          />
        </div>
      </div>
      <div className="group grid gap-4">
        <SelectField
          {...fieldProps(fields.swedishWritten)}
          errors={lacking("swedishWritten", fields.swedishWritten.errors)}
          label={say.written}
          options={levels}
        />
        <div className={HIDDEN_WITHOUT_DEMAND}>
          <TextField
            {...fieldProps(fields.swedishWrittenReason)}
            label={say.reason}
            hint={say.reasonWrittenHint}
          />
        </div>
      </div>
      <DemandRows
        needed={fields.needsLicence}
        errors={lacking("licences", fields.needsLicence.errors)}
        rows={fields.licences}
        filled={content.licences?.length ?? 0}
        question={say.licence}
        what={say.whichLicence}
        hint={say.reasonLicenceHint}
        options={LICENCES.map((licence) => ({ value: licence, label: vocabulary.licences[licence] }))}
      />
      <DemandRows
        needed={fields.needsCertificate}
        errors={lacking("certificates", fields.needsCertificate.errors)}
        rows={fields.certificates}
        filled={content.certificates?.length ?? 0}
        question={say.certificate}
        what={say.whichCertificate}
        hint={say.reasonCertificateHint}
        options={CERTIFICATES.map((id) => ({ value: id, label: vocabulary.certificates[id] }))}
      />
      <YesNo
        field={fields.registerExtract}
        errors={lacking("registerExtract", fields.registerExtract.errors)}
        label={say.register}
        hint={say.registerHint}
      />
    </StepFrame>
  );
}

/** The rows that are filled and one more, up to the most that may be demanded. */
function DemandRows({
  needed,
  errors,
  rows,
  filled,
  question,
  what,
  hint,
  options,
}: {
  needed: FieldMetadata;
  errors: string[] | undefined;
  rows: FieldMetadata;
  filled: number;
  question: string;
  what: string;
  hint: string;
  options: Option[];
}) {
  const { employer } = useMessages();
  const typed = Array.isArray(rows.initialValue) ? rows.initialValue : [];
  const shown = Math.min(MOST_DEMANDS, Math.max(filled + 1, typed.length));
  return (
    <div className="group grid gap-4">
      <YesNo field={needed} errors={errors} label={question} />
      <FieldError id={`${rows.id}-error`} errors={rows.errors} />
      <div className="grid gap-4 group-has-[[value=no]:checked]:hidden">
        {Array.from({ length: shown }, (_, index) => {
          const row = typed[index] as { what?: string; reasonTask?: string } | undefined;
          const name = `${rows.name}[${index}]`;
          const id = `${rows.formId}-${name}`;
          return (
            <div key={name} className="grid gap-4 border-s-4 border-line ps-4 sm:grid-cols-2 sm:items-end">
              <SelectField
                name={`${name}.what`}
                id={`${id}.what`}
                errors={errorsAt(rows, `${name}.what`)}
                label={`${what} ${index + 1}`}
                defaultValue={row?.what}
                options={options}
                required={index < Math.max(1, filled)}
              />
              <TextField
                name={`${name}.reasonTask`}
                id={`${id}.reasonTask`}
                errors={errorsAt(rows, `${name}.reasonTask`)}
                label={employer.steps.demands.reason}
                hint={index === 0 ? hint : undefined}
                defaultValue={row?.reasonTask}
                required={index < Math.max(1, filled)}
              />
            </div>
          );
        })}
        {shown < MOST_DEMANDS && (
          <p>
            <Button kind="quiet" name="intent" value="stay" icon="plus">
              {employer.steps.demands.addRow}
            </Button>
          </p>
        )}
      </div>
    </div>
  );
}

function errorsAt(field: FieldMetadata, name: string): string[] | undefined {
  return field.allErrors[name] as string[] | undefined;
}
