import type { ReactNode } from "react";
import { CHOSEN, HOURS_UP_TO, RADII_KM, SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { FacetChips } from "../filter-chips.tsx";
import { Icon } from "../icon.tsx";
import { SelectField } from "../select-field.tsx";
import { type Asked, type Choices, countOfChoices } from "./asked.ts";
import { PlaceField, type PlaceFound } from "./place-field.tsx";

/** Every choice beside the words. Folded on a phone, always open where there is room beside the list. */
export function FilterPanel({
  asked,
  found,
  nearby,
}: {
  asked: Asked;
  found: PlaceFound & { facets: Choices; total: number };
  /** Place names to help with. */
  nearby: readonly string[];
}) {
  const { public: words, vocabulary } = useMessages();
  const { search } = words;
  const say = search.filters;
  const { facets: choices, total } = found;
  const chosen = countOfChoices(asked);
  return (
    <details className="open-when-wide rounded-lg border border-line bg-surface lg:border-0 lg:bg-transparent">
      <summary className="flex min-h-12 items-center gap-2.5 rounded-lg px-4 font-semibold">
        <Icon name="filter" className="text-primary" />
        {say.open({ count: chosen })}
        <Icon name="down" className="ms-auto" />
      </summary>
      <div className="grid gap-7 border-t border-line p-4 lg:border-0 lg:p-0">
        <h2 className="sr-only">{say.title}</h2>
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">
          <PlaceField asked={asked} found={found} nearby={nearby} />
          <SelectField
            name={SEARCH_PARAM.withinKm}
            required={false}
            label={say.distance}
            placeholder={null}
            defaultValue={String(asked.withinKm)}
            data-asked={String(asked.withinKm)}
            options={RADII_KM.map((km) => ({ value: String(km), label: say.within({ km }) }))}
          />
        </div>
        {choices.areas.length > 0 && (
          <fieldset className="grid min-w-0">
            <legend className="mb-1 font-semibold">{say.area}</legend>
            {choices.areas.map(({ value, count, chosen: checked }) => (
              <Tick key={value} name={SEARCH_PARAM.areas} value={value} checked={checked} count={count}>
                {search.areas[value]}
              </Tick>
            ))}
          </fieldset>
        )}
        {choices.kommuner.length > 0 && (
          <FacetChips
            legend={say.kommun}
            name={SEARCH_PARAM.kommuner}
            facets={choices.kommuner.map(({ value, count, chosen: checked, name }) => ({
              value,
              count,
              checked,
              label: name,
            }))}
          />
        )}
        <fieldset className="grid min-w-0">
          <legend className="mb-1 font-semibold">{say.good}</legend>
          <Tick name={SEARCH_PARAM.canLead} checked={asked.canLead} count={choices.canLead}>
            {say.canLead}
          </Tick>
          <Tick name={SEARCH_PARAM.withoutCar} checked={asked.withoutCar} count={choices.withoutCar}>
            {say.withoutCar}
          </Tick>
          <Tick name={SEARCH_PARAM.noLicence} checked={asked.noLicence} count={null}>
            {say.noLicence}
          </Tick>
        </fieldset>
        <SelectField
          name={SEARCH_PARAM.hours}
          required={false}
          label={say.hours}
          placeholder={say.hoursAny}
          defaultValue={asked.hours ?? ""}
          data-asked={asked.hours ?? ""}
          options={HOURS_UP_TO.map((hours) => ({ value: String(hours), label: say.hoursUpTo({ hours }) }))}
        />
        {choices.kinds.length > 0 && (
          <FacetChips
            legend={say.kind}
            name={SEARCH_PARAM.kinds}
            facets={choices.kinds.map(({ value, count, chosen: checked }) => ({
              value,
              count,
              checked,
              label: vocabulary.placementKinds[value],
            }))}
          />
        )}
        {choices.conditions.length > 0 && (
          <details open={asked.conditions.length > 0}>
            <summary className="min-h-9 font-semibold">{say.conditions}</summary>
            <fieldset className="mt-2 grid min-w-0 gap-1">
              <legend className="sr-only">{say.conditions}</legend>
              {choices.conditions.map(({ value, count, chosen: checked }) => (
                <Tick
                  key={value}
                  name={SEARCH_PARAM.conditions}
                  value={value}
                  checked={checked}
                  count={count}
                >
                  {vocabulary.conditions[value].offer}
                </Tick>
              ))}
            </fieldset>
          </details>
        )}
        <Button kind="secondary" wide>
          {say.apply}
          {chosen > 0 && <span className="tabular">({total})</span>}
        </Button>
      </div>
    </details>
  );
}

function Tick({
  name,
  value = CHOSEN,
  checked,
  count,
  children,
}: {
  name: string;
  value?: string;
  checked: boolean;
  count: number | null;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-9 cursor-pointer items-center gap-3 rounded-sm py-1 hover:text-primary">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-5 flex-none"
      />
      <span className="min-w-0">
        {children}
        {count !== null && <span className="tabular ms-2 text-sm text-muted">{count}</span>}
      </span>
    </label>
  );
}
