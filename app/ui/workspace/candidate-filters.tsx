import { Form } from "react-router";
import type { QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { valueText } from "#app/i18n/profile-text.ts";
import { Button } from "../button.tsx";
import { FacetChips } from "../filter-chips.tsx";
import { Fold } from "../proposal/fold.tsx";
import { SearchField } from "../search-field.tsx";
import { Carried } from "./carried.tsx";

export type FilterField = Extract<
  QuasiIdentifier,
  "area" | "hours" | "swedish" | "licences" | "certificates" | "start"
>;

/** Search and filters over the published cards: a GET form, so that the address says what is shown. */
export function CandidateFilters({
  text,
  facets,
  chosen,
  commutingArea,
  carried,
}: {
  text: string;
  facets: Record<FilterField, { value: string; count: number | null }[]>;
  chosen: Partial<Record<FilterField, readonly string[]>>;
  commutingArea: string;
  /** What is tried of the need, which holds meanwhile. */
  carried: readonly (readonly [string, string])[];
}) {
  const messages = useMessages();
  const say = messages.broker.workspace;
  const fields = (Object.keys(facets) as FilterField[]).filter((field) => facets[field].length > 0);
  const any = Object.values(chosen).some((values) => (values?.length ?? 0) > 0);
  return (
    <Form method="get" className="grid gap-4" role="search">
      <Carried entries={carried} />
      <SearchField
        id="q"
        name="q"
        label={say.search}
        button={say.searchButton}
        placeholder={say.searchHint}
        defaultValue={text}
      />
      <Fold title={say.filters} open={any}>
        <div className="grid gap-5">
          {fields.map((field) => (
            <FacetChips
              key={field}
              legend={messages.profile.attributes[field]}
              name={field}
              facets={facets[field].map(({ value, count }) => ({
                value,
                count,
                label: valueText(field, value, { messages, commutingArea }),
                checked: chosen[field]?.includes(value) ?? false,
              }))}
            />
          ))}
          <p>
            <Button kind="secondary">{say.filter}</Button>
          </p>
        </div>
      </Fold>
    </Form>
  );
}
