import { type FormEvent, useRef, useState } from "react";
import { MAX_WISHED } from "#app/domain/kompetenskort/card-schema.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { FieldError } from "../field.tsx";
import { useSchemaForm } from "../schema-form.tsx";
import type { OccupationOption } from "./editor-view.ts";
import { PartFrame, type PartProps } from "./part-frame.tsx";
import { PART_SCHEMAS } from "./part-schemas.ts";

/** Occupations by everyday words: a search, and a row to tick for each that is found or chosen. */
export function OccupationsPart({ cardId, view, reply }: PartProps) {
  const { caseworker } = useMessages();
  const say = caseworker.card.occupations;
  const { content } = view;
  const [form, fields] = useSchemaForm({
    id: "yrken",
    schema: PART_SCHEMAS.occupations,
    reply,
    defaultValue: {
      occupationsWished: content.occupationsWished ?? [],
      occupationsTried: content.occupationsTried ?? [],
    },
  });
  const { rows, found, query, search } = useLiveRows(view.occupations);
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <div className="max-w-prose">
        <label htmlFor="yrke-sok" className="mb-1.5 block font-semibold">
          {say.search}
        </label>
        <div className="flex flex-col gap-2.5 sm:flex-row">
          <input
            id="yrke-sok"
            name="sok"
            type="search"
            autoComplete="off"
            defaultValue={view.occupations.query}
            placeholder={say.searchHint}
            onInput={search}
            className="control"
          />
          <Button kind="secondary" name="intent" value="search">
            {say.searchButton}
          </Button>
        </div>
        <p role="status" className="mt-2 min-h-6 text-sm text-muted">
          {query.length < 2 ? "" : found > 0 ? say.found({ count: found }) : say.none}
        </p>
      </div>
      {rows.length === 0 ? (
        <p className="text-muted">{say.nothing}</p>
      ) : (
        <ul className="grid gap-3">
          {rows.map((option) => (
            <OccupationRow key={option.code} option={option} content={content} />
          ))}
        </ul>
      )}
      <FieldError
        id={fields.occupationsWished.errorId}
        errors={[...(fields.occupationsWished.errors ?? []), ...(fields.occupationsTried.errors ?? [])]}
      />
      <p className="text-sm text-muted">
        {say.wished}: {say.wishedHint({ max: MAX_WISHED })}
      </p>
    </PartFrame>
  );
}

function OccupationRow({
  option: { code, name, word },
  content,
}: {
  option: OccupationOption;
  content: PartProps["view"]["content"];
}) {
  const { caseworker } = useMessages();
  const say = caseworker.card.occupations;
  const boxes = [
    { field: "occupationsWished", label: say.wished, chosen: content.occupationsWished },
    { field: "occupationsTried", label: say.tried, chosen: content.occupationsTried },
  ];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-md border border-line bg-surface p-3 ps-4">
      <span className="min-w-52 flex-1">
        <span className="block font-semibold">{name}</span>
        {word && <span className="block text-sm text-muted">{say.byWord({ word })}</span>}
      </span>
      <span className="flex flex-wrap gap-2">
        {boxes.map(({ field, label, chosen }) => (
          <label key={field} className="choice">
            <input
              type="checkbox"
              name={field}
              value={code}
              defaultChecked={chosen?.includes(code) ?? false}
              aria-label={say.add({ act: label, name })}
            />
            <span>{label}</span>
          </label>
        ))}
      </span>
    </li>
  );
}

/** The chosen and the found. What has been shown stays on the page while one searches on, so that no tick is lost. */
function useLiveRows(first: PartProps["view"]["occupations"]) {
  const [query, setQuery] = useState(first.query);
  const [found, setFound] = useState(first.found);
  const [seen, setSeen] = useState<OccupationOption[]>([]);
  const latest = useRef("");
  const search = async (event: FormEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value.trim();
    const form = event.currentTarget.form;
    latest.current = text;
    const suggestions = text.length < 2 ? [] : await suggestionsFor(text);
    // A slower answer to an earlier text is passed over, and so is a silence: the button still searches.
    if (!suggestions || latest.current !== text) return;
    const ticked = form ? tickedCodes(form) : new Set<string>();
    setSeen((before) => unique([...before, ...found]).filter(({ code }) => ticked.has(code)));
    setQuery(text);
    setFound(suggestions);
  };
  return { rows: unique([...found, ...seen, ...first.chosen]), found: found.length, query, search };
}

function tickedCodes(form: HTMLFormElement): Set<string> {
  const data = new FormData(form);
  return new Set([...data.getAll("occupationsWished"), ...data.getAll("occupationsTried")].map(String));
}

function unique(options: OccupationOption[]): OccupationOption[] {
  return [...new Map(options.map((option) => [option.code, option] as const)).values()];
}

async function suggestionsFor(text: string): Promise<OccupationOption[] | null> {
  try {
    const response = await fetch(`/yrken?sok=${encodeURIComponent(text)}`);
    return response.ok ? ((await response.json()) as OccupationOption[]) : null;
  } catch {
    // No contact: what is shown stays.
    return null;
  }
}
