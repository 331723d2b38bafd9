import { PLACEMENT_KINDS } from "#app/domain/kompetenskort/vocabulary.ts";
import { workForm } from "#app/domain/placement/step-forms/plain-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea, TextField } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";

export function WorkStep(props: StepProps) {
  const { employer, vocabulary } = useMessages();
  const say = employer.steps.work;
  const [form, fields] = useStepForm(props, workForm.schema, contentOf(props.view, "kind-and-tasks"));
  const lacking = useMissingWords(props.view);
  return (
    <StepFrame view={props.view} form={form}>
      <SelectField
        {...fieldProps(fields.kind)}
        errors={lacking("kind", fields.kind.errors)}
        label={say.kind}
        hint={say.kindHint}
        options={PLACEMENT_KINDS.map((kind) => ({
          value: kind,
          label: `${vocabulary.placementKinds[kind]} – ${say.kindHints[kind]}`,
        }))}
      />
      <TextField
        {...fieldProps(fields.title)}
        errors={lacking("title", fields.title.errors)}
        label={say.title}
        hint={say.titleHint}
        maxLength={80}
        autoComplete="off"
      />
      <TextArea
        {...fieldProps(fields.tasks)}
        errors={lacking("tasks", fields.tasks.errors)}
        label={say.tasks}
        hint={say.tasksHint}
        rows={6}
      />
    </StepFrame>
  );
}
