import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { type FieldProps, useFieldIds } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

export interface Choice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
}

interface ChoicesProps extends FieldProps {
  options: readonly Choice[];
  /** Side by side where there is room; for short words only. */
  inline?: boolean;
}

/** One of a few, all in sight. The error summary leads to the first one, which carries the field's id. */
export function RadioGroup({ defaultValue, ...props }: ChoicesProps & { defaultValue?: string | undefined }) {
  return <Choices {...props} type="radio" chosen={(value) => value === defaultValue} />;
}

/** Any number of a few. Posted as repeated values of one name. */
export function CheckboxGroup({
  defaultValue,
  ...props
}: ChoicesProps & { defaultValue?: readonly string[] | undefined }) {
  return <Choices {...props} type="checkbox" chosen={(value) => defaultValue?.includes(value) ?? false} />;
}

function Choices({
  type,
  name,
  label,
  id: given,
  hint,
  errors,
  required = true,
  options,
  inline = false,
  chosen,
}: ChoicesProps & { type: "radio" | "checkbox"; chosen: (value: string) => boolean }) {
  const { id, invalid } = useFieldIds(given, hint, errors);
  return (
    <Fieldset legend={label} id={id} hint={hint} errors={errors} required={required}>
      <div className={inline ? "flex flex-wrap gap-2" : "grid gap-2"}>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.value}
            type={type}
            id={index === 0 ? id : `${id}-${option.value}`}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            // Checkboxes can't say "at least one" natively; the server and conform do.
            required={type === "radio" && required}
            invalid={invalid}
            defaultChecked={chosen(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** A single box to tick, such as a confirmation. Never ticked beforehand where it is a consent. */
export function Checkbox({
  name,
  label,
  id: given,
  hint,
  errors,
  required = true,
  value = "on",
  defaultChecked = false,
}: FieldProps & { value?: string; defaultChecked?: boolean }) {
  return (
    <Fieldset id={given} errors={errors} required>
      {({ id, invalid, describedBy }) => (
        <ChoiceRow
          type="checkbox"
          {...{ id, name, value, label, hint, required, invalid, defaultChecked, describedBy }}
        />
      )}
    </Fieldset>
  );
}

function ChoiceRow({
  type,
  id,
  name,
  value,
  label,
  hint,
  disabled,
  required,
  invalid,
  defaultChecked,
  describedBy,
}: Choice & {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  required: boolean;
  invalid: boolean;
  defaultChecked: boolean;
  describedBy?: string | undefined;
}) {
  const hintId = hint ? `${id}-about` : undefined;
  return (
    <label
      className={classNames("choice", disabled && "cursor-not-allowed bg-sunken text-muted")}
      htmlFor={id}
    >
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        required={required}
        disabled={disabled}
        defaultChecked={defaultChecked}
        aria-invalid={invalid || undefined}
        aria-describedby={[hintId, describedBy].filter(Boolean).join(" ") || undefined}
      />
      <span>
        <span className="block font-medium">{label}</span>
        {hint && (
          <span id={hintId} className="block text-sm text-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
