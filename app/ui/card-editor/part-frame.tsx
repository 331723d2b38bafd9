import type { FormMetadata, SubmissionResult } from "@conform-to/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import { type AutosaveState, useAutosave } from "../placement-steps/use-autosave.ts";
import { SchemaForm } from "../schema-form.tsx";
import type { EditorView } from "./editor-view.ts";

export interface PartProps {
  cardId: string;
  view: EditorView;
  reply: SubmissionResult<string[]> | null | undefined;
}

const QUIET: readonly AutosaveState[] = ["idle", "saving", "saved"];

/** One part's form: saved as fields are left, and by its button always. */
export function PartFrame({
  cardId,
  view,
  form,
  next,
  children,
}: {
  cardId: string;
  view: EditorView;
  form: FormMetadata;
  /** What the button says; the next part otherwise. */
  next?: string;
  children: ReactNode;
}) {
  const { caseworker } = useMessages();
  const say = caseworker.card;
  const { state, version } = useAutosave(form.id, view.autosave, view.version);
  const quiet = QUIET.includes(state);
  return (
    <SchemaForm form={form} wide>
      <input type="hidden" name="version" value={version} readOnly />
      <input type="hidden" name="cardId" value={cardId} readOnly />
      <input type="hidden" name="part" value={view.part} readOnly />
      {/* What Enter in a field does: the first button of a form. */}
      <button type="submit" name="intent" value="next" className="sr-only" tabIndex={-1} aria-hidden="true" />
      {children}
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-line pt-6">
        <Button name="intent" value="next" wide>
          {next ?? (view.last ? say.toConfirm : say.saveAndGoOn)}
        </Button>
        {view.previous && (
          <ButtonLink kind="quiet" to={view.previous} icon="back">
            {say.previous}
          </ButtonLink>
        )}
        <p
          role="status"
          className={classNames(
            "flex min-h-6 items-center gap-2 text-sm",
            quiet ? "text-muted" : "font-semibold text-warn-ink",
          )}
        >
          {state === "saved" && <Icon name="check" />}
          {!quiet && <Icon name="warn" />}
          {say.autosave[state]}
        </p>
      </div>
    </SchemaForm>
  );
}
