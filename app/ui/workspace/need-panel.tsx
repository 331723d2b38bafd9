import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";

/** What the placement needs, said as matching reads it. */
export function NeedPanel({
  need,
  occupationName,
  kommunName,
  seatsLeft,
}: {
  need: PlacementNeed;
  occupationName: string;
  kommunName: string;
  seatsLeft: number;
}) {
  const { broker, traits, vocabulary } = useMessages();
  const format = useFormat();
  const say = broker.workspace;
  const list = (items: readonly string[]) => (
    <ul className="grid gap-0.5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
  const demands = [
    ...need.licences.map(({ licence }) => vocabulary.licences[licence]),
    ...need.certificates.map(({ id }) => vocabulary.certificates[id]),
    ...(need.swedishSpoken ? [`${broker.workspace.demand.swedish}: ${need.swedishSpoken.level}`] : []),
    ...(need.swedishWritten ? [`${broker.workspace.demand.swedish}: ${need.swedishWritten.level}`] : []),
    ...need.conditionsUnavoidable.map((id) => vocabulary.conditions[id].cannot),
  ];
  return (
    <dl className="divide-y divide-line">
      {[
        { term: say.occupation, value: occupationName },
        {
          term: say.where,
          value: list([kommunName, need.workplace.withoutCar.possible ? say.withoutCar : say.carNeeded]),
        },
        { term: say.when, value: format.begins(need) },
        {
          term: say.hours,
          value: list([
            say.hoursSpan(need.hoursPerWeek),
            ...(need.hoursStepsFrom ? [say.hoursFrom({ from: need.hoursStepsFrom })] : []),
          ]),
        },
        { term: say.seats, value: format.number(seatsLeft) },
        {
          term: say.traits,
          value: list(
            need.traits.map(
              ({ trait, level, weight }) =>
                `${traits[trait].name}: ${say.traitNeed({ level, weight: vocabulary.needWeights[weight] })}`,
            ),
          ),
        },
        { term: say.demands, value: demands.length > 0 ? list(demands) : say.noDemands },
        ...(need.conditionsOffered.length > 0
          ? [
              {
                term: say.offered,
                value: list(need.conditionsOffered.map((id) => vocabulary.conditions[id].offer)),
              },
            ]
          : []),
      ].map(({ term, value }) => (
        <div key={term} className="py-2.5">
          <dt className="text-sm text-muted">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
