import { contactForm } from "#app/domain/placement/step-forms/plain-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { fieldProps } from "../schema-form.tsx";
import { TextField } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";

export function ContactStep(props: StepProps) {
  const { employer } = useMessages();
  const say = employer.steps.contact;
  const [form, fields] = useStepForm(props, contactForm.schema, contentOf(props.view, "contact"));
  const lacking = useMissingWords(props.view);
  return (
    <StepFrame view={props.view} form={form}>
      <TextField
        {...fieldProps(fields.contactName)}
        errors={lacking("contactName", fields.contactName.errors)}
        label={say.name}
        autoComplete="name"
      />
      <TextField
        {...fieldProps(fields.contactPhone)}
        errors={lacking("contactPhone", fields.contactPhone.errors)}
        label={say.phone}
        type="tel"
        autoComplete="tel"
        className="tabular max-w-72"
      />
      <TextField
        {...fieldProps(fields.handledareName)}
        errors={lacking("handledareName", fields.handledareName.errors)}
        label={say.handledare}
        hint={say.handledareHint}
        autoComplete="off"
      />
      <TextField
        {...fieldProps(fields.handledarePhone)}
        label={say.handledarePhone}
        type="tel"
        required={false}
        autoComplete="off"
        className="tabular max-w-72"
      />
    </StepFrame>
  );
}
