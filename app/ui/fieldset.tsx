import type { ReactNode } from "react";
import { FieldError, Hint, OptionalMark, useFieldIds } from "./field.tsx";

interface Inside {
  id: string;
  invalid: boolean;
  describedBy: string | undefined;
}

/**
 * Fields that answer one question. `id` belongs to the first control inside (where an error leads);
 * without a legend it is only the frame that ties an error to a lone control.
 */
export function Fieldset({
  legend,
  id: given,
  hint,
  errors,
  required = true,
  large = false,
  children,
}: {
  legend?: ReactNode;
  id?: string;
  hint?: ReactNode;
  errors?: string[] | undefined;
  required?: boolean;
  /** The legend is the page's own question: set as a heading. */
  large?: boolean;
  children: ReactNode | ((inside: Inside) => ReactNode);
}) {
  const { id, hintId, errorId, invalid, describedBy } = useFieldIds(given, hint, errors);
  const body = typeof children === "function" ? children({ id, invalid, describedBy }) : children;
  if (!legend) {
    return (
      <div className="flex flex-col gap-1.5">
        {body}
        <FieldError id={errorId} errors={errors} />
      </div>
    );
  }
  return (
    <fieldset aria-describedby={describedBy} className="flex min-w-0 flex-col gap-2">
      <legend className={large ? "mb-1 text-2xl font-bold" : "mb-1.5 font-semibold"}>
        {legend}
        {!required && <OptionalMark />}
      </legend>
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {body}
      <FieldError id={errorId} errors={errors} />
    </fieldset>
  );
}
