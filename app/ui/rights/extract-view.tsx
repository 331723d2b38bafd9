import type { Part } from "#app/domain/rights/requests.ts";
import { type ExtractFact, extractFacts } from "#app/i18n/extract-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Section } from "../page-header.tsx";

export interface ExtractPart {
  part: Part;
  tables: { table: string; rows: Record<string, unknown>[] }[];
}

/** The register extract, part by part, each row as facts in words. */
export function ExtractView({ parts }: { parts: readonly ExtractPart[] }) {
  const messages = useMessages();
  const format = useFormat();
  const { rights } = messages.participant;
  return parts.map(({ part, tables }) => {
    const filled = tables
      .map(({ table, rows }) => ({
        table,
        rows: rows
          .map((row, index) => ({
            key: String(row.id ?? index),
            facts: extractFacts(row, table, messages, format),
          }))
          .filter(({ facts }) => facts.length > 0),
      }))
      .filter(({ rows }) => rows.length > 0);
    return (
      <Section key={part} id={part} title={rights.parts[part]}>
        {filled.length === 0 && <p className="text-muted">{rights.nothing}</p>}
        {filled.map(({ table, rows }) => (
          <Rows key={table} table={table} rows={rows} />
        ))}
      </Section>
    );
  });
}

function Rows({ table, rows }: { table: string; rows: readonly { key: string; facts: ExtractFact[] }[] }) {
  const { rights } = useMessages().participant;
  const title = (rights.tables as Readonly<Record<string, string>>)[table] ?? "";
  return (
    <div className="mt-6 first:mt-0">
      <h3>{title}</h3>
      <ul className="grid gap-4">
        {rows.map(({ key, facts }, index) => (
          <li key={key} aria-label={rights.row({ title, number: index + 1 })}>
            <DefinitionList facts={facts.map(({ label, value }) => ({ term: label, value }))} />
          </li>
        ))}
      </ul>
    </div>
  );
}
