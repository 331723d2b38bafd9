import type { AttributeExplanation } from "#app/domain/anonymity/explain.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { valueText } from "#app/i18n/profile-text.ts";
import type { Publication } from "#app/services/profile/read-publication.server.ts";
import { Section } from "#app/ui/page-header.tsx";

/** What the gate generalised and withheld, attribute by attribute, and why; what it left alone in one sentence. */
export function ProfileChanges({ publication }: { publication: Publication }) {
  const messages = useMessages();
  const format = useFormat();
  const { changes, withheld: held } = messages.caseworker.profile;
  const { explanation, commutingArea, k } = publication;
  if (!explanation?.shown) return null;
  // "m.fl." at the end of a name would double the full stop of the sentence.
  const own = ({ attribute, trueValues }: AttributeExplanation) =>
    format
      .list(trueValues.map((value) => valueText(attribute, value, { messages, commutingArea })))
      .replace(/\.$/, "");
  const sentence = (one: AttributeExplanation) => {
    switch (one.fate) {
      case "exact":
        return null;
      case "nothing_to_show":
        return changes.nothing;
      case "hidden":
        return one.trueValues.length > 0 ? changes.hidden({ own: own(one) }) : changes.hiddenNone;
      case "partly":
        return changes.partly({ own: own(one) });
      case "generalised":
        return changes.generalised({ own: own(one) });
    }
  };
  const asOnCard = explanation.attributes.filter(({ fate }) => fate === "exact");
  const others = explanation.attributes.filter(({ fate }) => fate !== "exact");
  const names = asOnCard.map(({ attribute }) =>
    messages.profile.attributes[attribute].toLocaleLowerCase("sv"),
  );
  return (
    <>
      <Section level={3} id="andrat" title={changes.title} lead={changes.lead({ k })}>
        <dl className="divide-y divide-line">
          {others.map((one) => (
            <div key={one.attribute} className="py-2.5">
              <dt className="font-semibold">{messages.profile.attributes[one.attribute]}</dt>
              <dd>{sentence(one)}</dd>
            </div>
          ))}
        </dl>
        {names.length > 0 && <p className="mt-3">{changes.exact({ names: format.list(names) })}</p>}
      </Section>
      {explanation.withheld.length > 0 && (
        <Section level={3} id="inne" title={held.title} lead={`${held.text}:`}>
          <ul className="list-disc ps-5">
            {explanation.withheld.map((one) => (
              <li key={one.id}>{withheldWords(one, messages)}</li>
            ))}
          </ul>
          {explanation.withheld.some(({ kind }) => kind === "condition") && (
            <p className="mt-2 text-muted">{held.conditions}</p>
          )}
        </Section>
      )}
    </>
  );
}

type Withheld = Extract<NonNullable<Publication["explanation"]>, { shown: true }>["withheld"][number];

function withheldWords(
  { kind, id }: Withheld,
  { traits, vocabulary }: ReturnType<typeof useMessages>,
): string {
  if (kind === "trait") return traits[id as keyof typeof traits].name;
  return kind === "condition"
    ? vocabulary.conditions[id as keyof typeof vocabulary.conditions].need
    : vocabulary.phrases[id as keyof typeof vocabulary.phrases];
}
