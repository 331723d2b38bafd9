import type { SwedishNeed } from "#app/domain/placement/need.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** What is demanded and which task needs it; says in words when nothing is. */
export function PlacementDemands({ placement, level: at }: { placement: PlacementPreview; level: 2 | 3 }) {
  const Heading = at === 2 ? "h2" : "h3";
  const { public: words, vocabulary } = useMessages();
  const say = words.placement;
  const { demands, registerExtract } = placement;
  if (!demands) return null;
  const level = (need: SwedishNeed) =>
    `${vocabulary.swedishLevels[need.level].name}: ${vocabulary.swedishLevels[need.level].meaning}`;
  const rows = [
    ...(demands.swedishSpoken
      ? [
          {
            head: say.swedishSpoken,
            what: level(demands.swedishSpoken),
            why: demands.swedishSpoken.reasonTask,
          },
        ]
      : []),
    ...(demands.swedishWritten
      ? [
          {
            head: say.swedishWritten,
            what: level(demands.swedishWritten),
            why: demands.swedishWritten.reasonTask,
          },
        ]
      : []),
    ...demands.licences.map((need) => ({
      head: say.licences,
      what: vocabulary.licences[need.licence],
      why: need.reasonTask,
    })),
    ...demands.certificates.map((need) => ({
      head: say.certificates,
      what: vocabulary.certificates[need.id],
      why: need.reasonTask,
    })),
    ...(registerExtract ? [{ head: say.registerExtract, what: say.registerExtractText, why: "" }] : []),
  ];
  return (
    <section aria-labelledby="platsen-krav">
      <Heading id="platsen-krav">{say.demands}</Heading>
      {rows.length === 0 && <p className="mt-3">{say.noDemands}</p>}
      {rows.length > 0 && (
        <dl className="mt-4 grid gap-4">
          {rows.map((row) => (
            <div key={`${row.head}${row.what}`} className="border-s-4 border-line ps-4">
              <dt className="text-sm text-muted">{row.head}</dt>
              <dd className="font-medium">{row.what}</dd>
              {row.why && <dd className="text-muted">{say.forTask({ task: row.why })}</dd>}
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
