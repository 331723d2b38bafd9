import { kommunByCode } from "#app/domain/geography/kommun.ts";
import type { CardDraft } from "#app/domain/kompetenskort/card-parts.ts";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { useFormat, useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { ownWords } from "#app/i18n/own-words.ts";
import { DefinitionList, type Fact } from "#app/ui/definition-list.tsx";
import { LevelScale } from "#app/ui/level-scale.tsx";
import { Section } from "#app/ui/page-header.tsx";

/** Everything that stands on one's own card, in plain words; what is not filled in yet is left out. */
export function OwnCardContent({ content }: { content: CardDraft }) {
  const { card: words } = useMessages().participant;
  const facts = useCardFacts(content);
  return (
    <>
      {facts.length > 0 && (
        <Section id="kortet" title={words.content}>
          <DefinitionList facts={facts} />
        </Section>
      )}
      <OwnTraits content={content} />
    </>
  );
}

function OwnTraits({ content: { traits = {}, selfTraits = {} } }: { content: CardDraft }) {
  const { card: words } = useMessages().participant;
  const said = ownWords(useLocale()).traits;
  const named = TRAITS.filter((id) => traits[id] !== undefined || selfTraits[id] !== undefined);
  if (named.length === 0) return null;
  return (
    <Section id="formagor" title={words.traits}>
      <ul className="grid gap-8">
        {named.map((id) => {
          const [seen, self] = [traits[id] ?? null, selfTraits[id] ?? null];
          return (
            <li key={id}>
              <h3 className="text-xl font-bold">{said[id].name}</h3>
              <div className="mt-2 grid gap-4 sm:grid-cols-2">
                {seen !== null && (
                  <LevelScale trait={words.seen} level={seen} anchor={said[id].anchors[seen]} />
                )}
                <LevelScale
                  trait={words.self}
                  level={self}
                  anchor={self === null ? words.notAnswered : said[id].anchors[self]}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function useCardFacts(content: CardDraft): Fact[] {
  const { participant, vocabulary } = useMessages();
  const format = useFormat();
  const { card: words } = participant;
  const { parts } = words;
  const several = (term: string, texts: readonly string[] | undefined): Fact[] =>
    texts && texts.length > 0 ? [{ term, value: <Lines texts={texts} /> }] : [];
  const occupations = (codes: readonly string[] = []) =>
    codes.map((code) => occupationByCode(code)?.name ?? code);
  const { swedishSpoken, swedishWritten, hoursNow, hoursSteps = [], homeKommun, travelMaxKm } = content;
  const modes = (content.travelModes ?? []).map((mode) => vocabulary.travelModes[mode]);
  return [
    ...several(parts.wished, occupations(content.occupationsWished)),
    ...several(parts.tried, occupations(content.occupationsTried)),
    ...(swedishSpoken && swedishWritten
      ? [
          {
            term: parts.swedish,
            value: words.swedish({
              spoken: vocabulary.swedishLevels[swedishSpoken].name,
              written: vocabulary.swedishLevels[swedishWritten].name,
            }),
          },
        ]
      : []),
    ...several(
      parts.languages,
      content.languages?.length ? [format.list(content.languages.map((id) => vocabulary.languages[id]))] : [],
    ),
    ...several(
      parts.licences,
      content.licences?.map((id) => vocabulary.licences[id]),
    ),
    ...several(
      parts.certificates,
      content.certificates?.map((id) => vocabulary.certificates[id]),
    ),
    ...several(
      parts.hours,
      hoursNow === undefined
        ? []
        : [
            format.hoursPerWeek(hoursNow),
            ...hoursSteps.map(({ from, hoursPerWeek }) =>
              words.hoursFrom({ hours: format.hoursPerWeek(hoursPerWeek), date: format.shortDay(from) }),
            ),
          ],
    ),
    ...several(parts.start, content.earliestStart ? [format.day(content.earliestStart)] : []),
    ...several(parts.home, homeKommun ? [kommunByCode(homeKommun)?.name ?? homeKommun] : []),
    ...several(
      parts.travel,
      travelMaxKm === undefined ? [] : [words.travel({ km: travelMaxKm, modes: modes.join(", ") })],
    ),
    ...several(
      parts.conditions,
      content.conditions?.map((id) => vocabulary.conditions[id].need),
    ),
    ...several(
      parts.phrases,
      content.phrases?.map((id) => vocabulary.phrases[id]),
    ),
  ];
}

function Lines({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="grid gap-0.5">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
