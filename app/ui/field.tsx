import { createContext, type ReactNode, useContext, useId } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

/** What every field takes. `id`, `name`, `errors` and `required` are those of conform's field metadata. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  id?: string;
  hint?: ReactNode;
  errors?: string[] | undefined;
  /** Fields are needed unless marked `required={false}`, which says so beside the label. */
  required?: boolean;
}

/** What the native element carries so that label, hint and error are read together. */
export interface ControlProps {
  id: string;
  name: string;
  required: boolean;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

/** Ids of a field's hint and error, and the description that joins those present. */
export function useFieldIds(given: string | undefined, hint: ReactNode, errors: string[] | undefined) {
  const generated = useId();
  const id = given ?? generated;
  const invalid = Boolean(errors?.length);
  const described = [hint ? `${id}-hint` : null, invalid ? `${id}-error` : null].filter(Boolean).join(" ");
  return { id, hintId: `${id}-hint`, errorId: `${id}-error`, invalid, describedBy: described || undefined };
}

export function Hint({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="text-sm text-muted">
      {children}
    </p>
  );
}

export function FieldError({ id, errors }: { id?: string; errors: string[] | undefined }) {
  const { common } = useMessages();
  if (!errors?.length) return null;
  return (
    <p id={id} className="flex gap-2 font-semibold text-danger-ink">
      <Icon name="danger" className="mt-[0.18em]" />
      <span>
        <span className="sr-only">{common.form.errorPrefix} </span>
        {errors.join(" ")}
      </span>
    </p>
  );
}

/**
 * False in a draft that may be saved with gaps: nothing is needed yet, and nothing is optional either. What is
 * missing is said elsewhere.
 */
export const MarksOptional = createContext(true);

export function OptionalMark() {
  const { common } = useMessages();
  if (!useContext(MarksOptional)) return null;
  return <span className="font-normal text-muted"> ({common.form.optional})</span>;
}

/** Label above, hint, control, error: the same order for eye and ear. */
export function Field({
  name,
  label,
  id: given,
  hint,
  errors,
  required = true,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { id, hintId, errorId, invalid, describedBy } = useFieldIds(given, hint, errors);
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
        {!required && <OptionalMark />}
      </label>
      {hint && <Hint id={hintId}>{hint}</Hint>}
      {children({
        id,
        name,
        required,
        "aria-describedby": describedBy,
        "aria-invalid": invalid || undefined,
      })}
      <FieldError id={errorId} errors={errors} />
    </div>
  );
}
