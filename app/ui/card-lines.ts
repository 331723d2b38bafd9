import type { CardDraft, CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";

/** Words for a card's codes, which are looked up on the server. */
export interface CardNames {
  wished: string[];
  tried: string[];
  homeKommun: string | null;
}

/** What a card says, in lines to read aloud, by its parts. */
export function useCardLines(
  content: CardDraft,
  names: CardNames,
): Record<Exclude<CardPart, "traits">, string[]> {
  const { caseworker, vocabulary } = useMessages();
  const format = useFormat();
  const say = caseworker.card;
  const said = (term: string, value: string | null | undefined) => (value ? [`${term}: ${value}`] : []);
  const level = (id: CardDraft["swedishSpoken"]) => {
    if (!id) return null;
    const { name, meaning } = vocabulary.swedishLevels[id];
    return id === "none" ? name : `${name}. ${meaning}`;
  };
  const { hoursNow, hoursSteps = [], earliestStart, travelMaxKm } = content;
  return {
    occupations: [
      ...said(say.occupations.wished, format.list(names.wished)),
      ...said(say.occupations.tried, format.list(names.tried)),
    ],
    papers: [
      ...(content.licences ?? []).map((id) => vocabulary.licences[id]),
      ...(content.certificates ?? []).map((id) => vocabulary.certificates[id]),
    ],
    languages: [
      ...said(say.languages.spoken, level(content.swedishSpoken)),
      ...said(say.languages.written, level(content.swedishWritten)),
      ...said(
        say.languages.others,
        format.list((content.languages ?? []).map((id) => vocabulary.languages[id])),
      ),
    ],
    hours: [
      ...said(say.hours.now, hoursNow === undefined ? null : format.hours(hoursNow)),
      ...hoursSteps.map(({ from, hoursPerWeek }) =>
        caseworker.confirm.from({ hours: format.hoursPerWeek(hoursPerWeek), date: format.shortDay(from) }),
      ),
      ...said(say.hours.earliestStart, earliestStart && format.shortDay(earliestStart)),
    ],
    travel: [
      ...said(say.travel.homeKommun, names.homeKommun),
      ...(travelMaxKm === undefined ? [] : [caseworker.confirm.km({ km: travelMaxKm })]),
      ...(content.travelModes ?? []).map((id) => vocabulary.travelModes[id]),
    ],
    conditions: (content.conditions ?? []).map((id) => vocabulary.conditions[id].need),
    strengths: (content.phrases ?? []).map((id) => vocabulary.phrases[id]),
  };
}
