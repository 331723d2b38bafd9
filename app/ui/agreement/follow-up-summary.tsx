import type { FinalRecord } from "#app/domain/followup/final-record.ts";
import type { FollowUp } from "#app/domain/followup/follow-up-record.ts";
import { languageName } from "#app/i18n/language-name.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList, type Fact } from "../definition-list.tsx";

/** A follow-up as it was written down; what was left empty is left out. */
export function FollowUpSummary({ record }: { record: FollowUp }) {
  const messages = useMessages();
  const { agreementDesk, states } = messages;
  const format = useFormat();
  const say = agreementDesk.followUp;
  const words = states.followUp;
  const [goal] = record.goals;
  return (
    <DefinitionList
      facts={filled([
        { term: say.on, value: format.fullDay(record.on) },
        { term: say.how, value: words.how[record.how] },
        {
          term: say.present,
          value: format.list(inSentence(record.present.map((who) => words.present[who]))),
        },
        {
          term: say.interpreter,
          value: record.interpreterLanguage && languageName(messages, record.interpreterLanguage),
        },
        { term: say.hoursPlanned, value: format.hours(record.hoursPlanned) },
        { term: say.hoursAttended, value: format.hours(record.hoursAttended) },
        { term: say.worksWell, value: record.worksWell },
        { term: say.toChange, value: record.toChange },
        { term: say.steps, value: format.list(inSentence(record.steps.map((step) => words.steps[step]))) },
        { term: words.plan.develop, value: goal?.develop },
        { term: words.plan.support, value: goal?.support },
        { term: words.plan.ownPart, value: goal?.ownPart },
        { term: say.goalBy, value: goal?.by ? format.day(goal.by) : null },
      ])}
    />
  );
}

export function FinalSummary({ record }: { record: FinalRecord }) {
  const { agreementDesk, states } = useMessages();
  const format = useFormat();
  const say = agreementDesk.final;
  return (
    <DefinitionList
      facts={filled([
        { term: say.tasks, value: record.tasks },
        { term: say.adaptations, value: record.adaptations },
        { term: say.hoursPlanned, value: format.hours(record.hoursPlanned) },
        { term: say.hoursAttended, value: format.hours(record.hoursAttended) },
        { term: say.supervision, value: say.supervisionOptions[record.supervision] },
        { term: say.cooperation, value: record.cooperation },
        { term: say.strengths, value: record.strengths },
        { term: say.development, value: record.development },
        {
          term: say.steps,
          value: format.list(inSentence(record.steps.map((step) => states.followUp.steps[step]))),
        },
        { term: say.handledareWords, value: record.handledareWords },
        { term: say.participantWords, value: record.participantWords },
        { term: say.summary, value: record.summary },
      ])}
    />
  );
}

/** Choices that each begin with a capital, as one sentence. */
function inSentence(words: readonly string[]): string[] {
  return words.map((word, at) => (at === 0 ? word : word.charAt(0).toLowerCase() + word.slice(1)));
}

function filled(facts: readonly { term: string; value: string | null | undefined }[]): Fact[] {
  return facts
    .filter(({ value }) => value)
    .map(({ term, value }) => ({ term, value: <span className="whitespace-pre-line">{value}</span> }));
}
