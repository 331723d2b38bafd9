import type { FieldMetadata } from "@conform-to/react";
import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { fieldProps } from "../schema-form.tsx";

/** A question with the answers yes and no, neither chosen beforehand. */
export function YesNo({
  field,
  label,
  hint,
  errors,
  yes,
  no,
  required,
}: {
  field: FieldMetadata;
  label: ReactNode;
  hint?: ReactNode;
  errors?: string[] | undefined;
  yes?: string;
  no?: string;
  required?: boolean;
}) {
  const { common } = useMessages();
  return (
    <RadioGroup
      {...fieldProps(field)}
      errors={errors ?? field.errors}
      label={label}
      hint={hint}
      required={required}
      inline
      options={[
        { value: "yes", label: yes ?? common.actions.yes },
        { value: "no", label: no ?? common.actions.no },
      ]}
    />
  );
}
