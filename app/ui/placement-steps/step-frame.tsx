import type { FormMetadata, SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import type { Missing } from "#app/domain/placement/draft-completeness.ts";
import type { StepContent } from "#app/domain/placement/draft-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import { SchemaForm, useSchemaForm } from "../schema-form.tsx";
import type { StepView } from "./step-view.ts";
import { type AutosaveState, useAutosave } from "./use-autosave.ts";

/** What every step's page takes: what to show, and what the server answered to the last send. */
export interface StepProps {
  view: StepView;
  reply: SubmissionResult<string[]> | null | undefined;
}

/** The step's form on what is saved. `toForm` is the step's own. */
export function useStepForm<Schema extends z.ZodObject>(
  { view, reply }: StepProps,
  schema: Schema,
  defaultValue: z.input<Schema>,
) {
  return useSchemaForm({
    id: `steg-${view.step}`,
    schema,
    reply,
    defaultValue: defaultValue as Parameters<typeof useSchemaForm<Schema>>[0]["defaultValue"],
  });
}

/** The errors of a field, or else what the step lacks there. */
export function useMissingWords(view: StepView) {
  const { states } = useMessages();
  return (field: Missing["field"], errors: string[] | undefined): string[] | undefined => {
    if (errors?.length) return errors;
    const lacking = view.missing.filter((one) => one.field === field);
    return lacking.length > 0 ? lacking.map(({ key }) => states.draft.missing[key]) : undefined;
  };
}

/** The step's content, empty before it has been touched. */
export function contentOf<Step extends keyof StepView["content"]>(
  view: StepView,
  step: Step,
): StepContent<Step> {
  return (view.content[step] ?? {}) as StepContent<Step>;
}

/** The form of a step with its buttons: saved as one goes, and by the button always. */
export function StepFrame({
  view,
  form,
  children,
}: {
  view: StepView;
  form: FormMetadata;
  children: ReactNode;
}) {
  const { employer } = useMessages();
  const { state, version } = useAutosave(form.id, view.autosave, view.version);
  const last = view.steps.at(-1)?.step === view.step;
  return (
    <SchemaForm form={form} guarded="placement">
      <input type="hidden" name="version" value={version} readOnly />
      {/* What Enter in a field does: the first button of a form. */}
      <button type="submit" name="intent" value="next" className="sr-only" tabIndex={-1} aria-hidden="true" />
      {children}
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line pt-6">
        <Button name="intent" value="next" wide>
          {last ? employer.steps.toPreview : employer.steps.saveAndGoOn}
        </Button>
        {view.previous && (
          <ButtonLink kind="quiet" to={view.previous} icon="back">
            {employer.steps.previous}
          </ButtonLink>
        )}
        <AutosaveStatus state={state} />
      </div>
    </SchemaForm>
  );
}

const QUIET: readonly AutosaveState[] = ["idle", "saving", "saved"];

function AutosaveStatus({ state }: { state: AutosaveState }) {
  const { employer } = useMessages();
  const quiet = QUIET.includes(state);
  return (
    <p
      role="status"
      className={classNames(
        "flex min-h-6 items-center gap-2 text-sm",
        quiet ? "text-muted" : "font-semibold text-warn-ink",
      )}
    >
      {state === "saved" && <Icon name="check" />}
      {!quiet && <Icon name="warn" />}
      {employer.steps.autosave[state]}
    </p>
  );
}
