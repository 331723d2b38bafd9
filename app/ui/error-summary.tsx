import { useEffect, useRef } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

export interface SummaryError {
  /** Id of the control to go to; none for an error of the whole form. */
  fieldId?: string | undefined;
  text: string;
}

/**
 * All that needs mending, at the top of the form, each a way to its field. Takes focus when errors arrive, so
 * that nobody has to look for what went wrong.
 */
export function ErrorSummary({ errors, title }: { errors: readonly SummaryError[]; title?: string }) {
  const { common } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const signature = errors.map((error) => `${error.fieldId}:${error.text}`).join("|");
  useEffect(() => {
    if (signature) box.current?.focus();
  }, [signature]);
  if (errors.length === 0) return null;
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border-2 border-danger bg-danger-soft p-5 text-danger-ink"
    >
      <h2 className="flex items-start gap-2.5 text-lg">
        <Icon name="danger" className="mt-[0.12em]" />
        {title ?? common.form.errorSummary({ count: errors.length })}
      </h2>
      <ul className="mt-3 grid gap-1.5 ps-8">
        {errors.map((error) => (
          <li key={`${error.fieldId}:${error.text}`}>
            {error.fieldId ? (
              <a href={`#${error.fieldId}`} className="text-inherit hover:text-inherit">
                {error.text}
              </a>
            ) : (
              error.text
            )}
          </li>
        ))}
      </ul>
      <p className="mt-3 ps-8">{common.form.nothingLost}</p>
    </div>
  );
}
