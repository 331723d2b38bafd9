import type { SelectHTMLAttributes } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Field, type FieldProps } from "./field.tsx";

export interface Option {
  value: string;
  label: string;
}

export interface OptionGroup {
  label: string;
  options: readonly Option[];
}

/** A list to choose one from. Without a default it starts on "Välj i listan", which has no value. */
export function SelectField({
  name,
  label,
  id,
  hint,
  errors,
  required,
  options,
  placeholder,
  className,
  ...native
}: FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "id" | "required" | "children"> & {
    options: readonly (Option | OptionGroup)[];
    /** `null` leaves the empty choice out, where one is always chosen. */
    placeholder?: string | null;
  }) {
  const { common } = useMessages();
  return (
    <Field {...{ name, label, id, hint, errors, required }}>
      {(control) => (
        <select {...native} {...control} className={classNames("control", className)}>
          {placeholder !== null && <option value="">{placeholder ?? common.form.choosePlaceholder}</option>}
          {options.map((entry) =>
            "options" in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </optgroup>
            ) : (
              <option key={entry.value} value={entry.value}>
                {entry.label}
              </option>
            ),
          )}
        </select>
      )}
    </Field>
  );
}
