import type { FieldMetadata } from "@conform-to/react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { KommunField } from "./kommun-field.tsx";
import { YesNo } from "./placement-steps/yes-no.tsx";
import { fieldProps } from "./schema-form.tsx";
import type { Option, OptionGroup } from "./select-field.tsx";
import { NumberField, TextArea, TextField } from "./text-field.tsx";

type Name =
  | "name"
  | "about"
  | "street"
  | "postalCode"
  | "place"
  | "kommun"
  | "phone"
  | "employees"
  | "collectiveAgreement";

/** The fields about a company that its employer writes: the same when it is registered and when it is changed. */
export function CompanyFields({
  fields,
  kommuner,
}: {
  fields: Record<Name, FieldMetadata>;
  kommuner: { near: Option[]; lan: OptionGroup[] };
}) {
  const { employer } = useMessages();
  const say = employer.companyForm;
  return (
    <>
      <TextField {...fieldProps(fields.name)} label={say.name} autoComplete="organization" />
      <TextArea
        {...fieldProps(fields.about)}
        label={say.description}
        hint={say.descriptionHint}
        required={false}
        rows={4}
      />
      <TextField {...fieldProps(fields.street)} label={say.street} autoComplete="street-address" />
      <div className="grid gap-6 sm:grid-cols-[9rem_1fr]">
        <TextField
          {...fieldProps(fields.postalCode)}
          label={say.postalCode}
          inputMode="numeric"
          autoComplete="postal-code"
          className="tabular"
        />
        <TextField {...fieldProps(fields.place)} label={say.place} autoComplete="address-level2" />
      </div>
      <KommunField
        {...fieldProps(fields.kommun)}
        label={say.kommun}
        nearLabel={say.near}
        kommuner={kommuner}
      />
      <TextField
        {...fieldProps(fields.phone)}
        label={say.phone}
        type="tel"
        autoComplete="tel"
        className="tabular max-w-72"
      />
      <NumberField
        {...fieldProps(fields.employees)}
        label={say.employees}
        unit={say.employeesUnit}
        required={false}
      />
      <YesNo field={fields.collectiveAgreement} label={say.collectiveAgreement} required={false} />
    </>
  );
}
