import type { FieldProps } from "./field.tsx";
import { type Option, type OptionGroup, SelectField } from "./select-field.tsx";

/** A kommun out of all 290, those hereabouts first. The rows come with the page: the table is too large to ship. */
export function KommunField({
  kommuner,
  nearLabel,
  ...field
}: FieldProps & {
  kommuner: { near: Option[]; lan: OptionGroup[] };
  nearLabel: string;
  defaultValue?: string | undefined;
}) {
  const near = kommuner.near.length > 0 ? [{ label: nearLabel, options: kommuner.near }] : [];
  return <SelectField {...field} options={[...near, ...kommuner.lan]} />;
}
