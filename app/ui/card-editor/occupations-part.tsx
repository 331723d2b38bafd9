import { useState } from "react";
import { MAX_WISHED } from "#app/domain/kompetenskort/card-schema.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { FieldError } from "../field.tsx";
import { OccupationCombobox } from "../occupation-combobox.tsx";
import { useSchemaForm } from "../schema-form.tsx";
import type { OccupationOption } from "./editor-view.ts";
import { PartFrame, type PartProps } from "./part-frame.tsx";
import { PART_SCHEMAS } from "./part-schemas.ts";

const FEWEST_LETTERS = 2;

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
  const { chosen, found, query } = view.occupations;
  const [picked, setPicked] = useState<OccupationOption[]>([]);
  const rows = unique([...picked, ...found, ...chosen]);
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <div className="max-w-prose">
        <OccupationCombobox
          id="yrke-sok"
          name="sok"
          label={say.search}
          placeholder={say.searchHint}
          defaultValue={query}
          button={
            <Button kind="secondary" name="intent" value="search">
              {say.searchButton}
            </Button>
          }
          say={say}
          onChoose={(option) => setPicked((before) => [option, ...before])}
        />
        {query.length >= FEWEST_LETTERS && found.length === 0 && (
          <p className="text-sm text-muted">{say.none}</p>
        )}
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

function unique(options: OccupationOption[]): OccupationOption[] {
  return [...new Map(options.map((option) => [option.code, option] as const)).values()];
}
