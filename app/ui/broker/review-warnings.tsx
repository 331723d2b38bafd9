import type { FieldMetadata } from "@conform-to/react";
import type { DemandWarning } from "#app/domain/placement/demand-warnings.ts";
import type { MarkedText } from "#app/domain/placement/marked-texts.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup, type Choice } from "../choices.tsx";
import { groupProps } from "../schema-form.tsx";

/** Every warning with its reason, to be ticked when the broker has weighed it and it may stand. */
export function ReviewWarnings({
  field,
  texts,
  demands,
  errors,
}: {
  field: FieldMetadata;
  texts: readonly MarkedText[];
  demands: readonly DemandWarning[];
  errors?: string[] | undefined;
}) {
  const say = useMessages().broker.review.warnings;
  const options = useWarnings(texts, demands);
  if (options.length === 0) return null;
  return (
    <CheckboxGroup
      {...groupProps(field)}
      errors={errors ?? field.errors}
      label={say.title}
      hint={say.lead}
      options={options}
    />
  );
}

function useWarnings(texts: readonly MarkedText[], demands: readonly DemandWarning[]): Choice[] {
  const { broker, states } = useMessages();
  const say = broker.review.warnings;
  const nameOf = useDemandName();
  const wording = texts.flatMap(({ pieces }) =>
    pieces.flatMap(({ text, warning }): Choice[] =>
      warning
        ? [
            {
              value: warning.id,
              label: `”${text}”`,
              hint: `${states.draft.wording[warning.ruleId]} ${say.about({ ground: states.draft.grounds[warning.ground] })}.`,
            },
          ]
        : [],
    ),
  );
  const needs = demands.map(
    (demand): Choice => ({
      value: demand.id,
      label: demand.demand === "licence-in-text" ? say.licenceInText : say.demand({ demand: nameOf(demand) }),
      hint: say.demands[demand.demand],
    }),
  );
  const all = [...wording, ...needs];
  return all.filter((one, at) => all.findIndex(({ value }) => value === one.value) === at);
}

function useDemandName(): (demand: DemandWarning) => string {
  const { vocabulary, broker } = useMessages();
  const say = broker.review.warnings;
  const named = (words: Readonly<Record<string, string>>, id: string) => words[id] ?? id;
  const level = (id: string) =>
    Object.entries(vocabulary.swedishLevels).find(([known]) => known === id)?.[1].name ?? id;
  return ({ demand, value }) => {
    switch (demand) {
      case "licence":
        return named(vocabulary.licences, value);
      case "certificate":
        return named(vocabulary.certificates, value);
      case "swedish-spoken":
        return say.spoken({ level: level(value) });
      case "swedish-written":
        return say.written({ level: level(value) });
      case "licence-in-text":
        return say.licenceInText;
    }
  };
}
