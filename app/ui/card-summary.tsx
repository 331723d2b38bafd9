import type { ReactNode } from "react";
import type { CardDraft, CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import { CARD_PARTS } from "#app/domain/kompetenskort/card-parts.ts";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { type CardNames, useCardLines } from "./card-lines.ts";
import { Section } from "./page-header.tsx";
import { SpiderChart } from "./spider-chart.tsx";

/**
 * A whole kompetenskort to read aloud: the chart of what was seen beside the own view, then each part in
 * sentences. `edit` gives a way to mend a part, while it is a draft.
 */
export function CardSummary({
  content,
  names,
  edit,
}: {
  content: CardDraft;
  names: CardNames;
  edit?: (part: CardPart) => ReactNode;
}) {
  const { caseworker, traits } = useMessages();
  const parts = useCardLines(content, names);
  const assessed = TRAITS.filter((id) => content.traits?.[id] || content.selfTraits?.[id]);
  return (
    <div className="grid gap-x-12 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <div>
        {assessed.length > 2 && (
          <SpiderChart
            title={caseworker.confirm.chart}
            axes={assessed.map((id) => traits[id].name)}
            series={[
              {
                id: "observed",
                label: caseworker.confirm.observed,
                values: assessed.map((id) => content.traits?.[id] ?? null),
              },
              {
                id: "self",
                label: caseworker.confirm.self,
                values: assessed.map((id) => content.selfTraits?.[id] ?? null),
              },
            ]}
          />
        )}
        <Part part="traits" edit={edit}>
          <TraitSentences content={content} />
        </Part>
      </div>
      <div>
        {CARD_PARTS.filter((part) => part !== "traits").map((part) => (
          <Part key={part} part={part} edit={edit}>
            <Lines lines={parts[part]} />
          </Part>
        ))}
      </div>
    </div>
  );
}

function Part({
  part,
  edit,
  children,
}: {
  part: CardPart;
  edit: ((part: CardPart) => ReactNode) | undefined;
  children: ReactNode;
}) {
  const { caseworker } = useMessages();
  return (
    <Section id={`del-${part}`} title={caseworker.card.parts[part].name} level={3} actions={edit?.(part)}>
      {children}
    </Section>
  );
}

function TraitSentences({ content }: { content: CardDraft }) {
  const { traits, caseworker } = useMessages();
  const seen = TRAITS.flatMap((id) => {
    const level = content.traits?.[id];
    return level ? [{ id, name: traits[id].name, anchor: traits[id].anchors[level] }] : [];
  });
  if (seen.length === 0) return <p className="text-muted">{caseworker.confirm.nothing}</p>;
  return (
    <dl className="grid gap-3">
      {seen.map(({ id, name, anchor }) => (
        <div key={id}>
          <dt className="font-semibold">{name}</dt>
          <dd>{anchor}</dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const { caseworker } = useMessages();
  if (lines.length === 0) return <p className="text-muted">{caseworker.confirm.nothing}</p>;
  return (
    <ul className="grid gap-1.5">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
