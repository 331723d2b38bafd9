import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";
import { Field, type FieldProps } from "./field.tsx";

type Native<Attributes> = Omit<Attributes, "name" | "id" | "required" | "children">;

/** One line of text. Say `autoComplete`, `inputMode` and `type` so that a phone helps. */
export function TextField({
  name,
  label,
  id,
  hint,
  errors,
  required,
  className,
  ...native
}: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>>) {
  return (
    <Field {...{ name, label, id, hint, errors, required }}>
      {(control) => (
        <input type="text" {...native} {...control} className={classNames("control", className)} />
      )}
    </Field>
  );
}

/** Several lines; grows with what is written where the browser can. */
export function TextArea({
  name,
  label,
  id,
  hint,
  errors,
  required,
  className,
  ...native
}: FieldProps & Native<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  return (
    <Field {...{ name, label, id, hint, errors, required }}>
      {(control) => <textarea {...native} {...control} className={classNames("control", className)} />}
    </Field>
  );
}

/** A calendar day as `yyyy-mm-dd`; the browser's own picker, in the reader's own language. */
export function DateField({
  className,
  ...props
}: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>> & { min?: string; max?: string }) {
  return <TextField {...props} type="date" className={classNames("max-w-56 tabular", className)} />;
}

/**
 * A number with its unit beside. A text input with a number keyboard: `type="number"` throws away what it
 * can't read, and nothing typed may be lost.
 */
export function NumberField({
  name,
  label,
  id,
  hint,
  errors,
  required,
  unit,
  decimals = false,
  className,
  ...native
}: FieldProps & Native<InputHTMLAttributes<HTMLInputElement>> & { unit?: string; decimals?: boolean }) {
  return (
    <Field {...{ name, label, id, hint, errors, required }}>
      {(control) => (
        <span className="flex items-center gap-3">
          <input
            type="text"
            inputMode={decimals ? "decimal" : "numeric"}
            autoComplete="off"
            {...native}
            {...control}
            className={classNames("control max-w-28 tabular", className)}
          />
          {unit && <span className="text-muted">{unit}</span>}
        </span>
      )}
    </Field>
  );
}
