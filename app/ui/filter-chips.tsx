import { Link } from "react-router";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

export interface Facet {
  value: string;
  label: string;
  /** Hits with this choice; `null` where the number may not be shown. */
  count: number | null;
  checked: boolean;
}

/** Choices with counts that read as chips and are checkboxes underneath: they post without JavaScript. */
export function FacetChips({
  legend,
  name,
  facets,
}: {
  legend: string;
  name: string;
  facets: readonly Facet[];
}) {
  const format = useFormat();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {facets.map((facet) => (
          <label
            key={facet.value}
            className="inline-flex min-h-10 cursor-pointer items-center gap-2 rounded-full border-[1.5px] border-line bg-surface px-3.5 py-1.5 text-sm hover:border-primary has-checked:border-primary has-checked:bg-primary-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="checkbox"
              name={name}
              value={facet.value}
              defaultChecked={facet.checked}
              className="size-4.5 focus-visible:outline-none"
            />
            {facet.label}
            {facet.count !== null && (
              <span className="tabular font-normal text-muted">{format.number(facet.count)}</span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** What is chosen now, each with a way to take it off: links, so the address always says what is shown. */
export function ActiveFilters({
  filters,
  clearTo,
}: {
  filters: readonly { label: string; to: string }[];
  clearTo: string;
}) {
  const { common, public: words } = useMessages();
  if (filters.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="text-sm text-muted">{words.search.filters.active}:</span>
      {filters.map((filter) => (
        <Link
          key={filter.to}
          to={filter.to}
          preventScrollReset
          aria-label={words.search.filters.remove({ name: filter.label })}
          className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-primary-soft px-3.5 text-sm font-medium text-primary-strong no-underline hover:underline"
        >
          {filter.label}
          <Icon name="cross" className="size-[1em]" />
        </Link>
      ))}
      <Link to={clearTo} preventScrollReset className="inline-flex min-h-9 items-center text-sm">
        {common.list.clearFilters}
      </Link>
    </div>
  );
}
