import type { Role } from "#app/domain/access/roles.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { SelectField } from "./select-field.tsx";

/** What is wrong, by field; "" for what is wrong with the whole. */
export type FormErrors = Record<string, string[] | null> | null | undefined;

/** A broker writes down the employer's word, and how it came. */
export function ViaField({ role, errors }: { role: Role; errors: FormErrors }) {
  const { employer } = useMessages();
  if (role !== "broker") return null;
  return (
    <SelectField
      name="via"
      label={employer.preview.via}
      errors={errors?.via ?? undefined}
      options={Object.entries(employer.via).map(([value, label]) => ({ value, label }))}
    />
  );
}
