import type { SubmissionResult } from "@conform-to/react";
import { Link } from "react-router";
import { z } from "zod";
import { witnessedConsentForm } from "#app/domain/consent/consent-form.ts";
import { CHANNELS, type GivenHow, PARTIES, type Purpose } from "#app/domain/consent/purposes.ts";
import { LANGUAGES } from "#app/domain/kompetenskort/vocabulary.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Checkbox, RadioGroup } from "#app/ui/choices.tsx";
import { ConsentWords } from "#app/ui/consent-words.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";

interface Asking {
  purpose: Purpose;
  textVersion: string;
  lastDay: string;
  ways: readonly Exclude<GivenHow, "own_login">[];
}

/** One question at a time: choose it, read the words aloud, write down the yes. */
export function AskConsent({
  choices,
  asking,
  needsInterpreter,
  language,
  reply,
}: {
  choices: readonly Purpose[];
  asking: Asking | null;
  needsInterpreter: boolean;
  language: string;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { caseworker, participant } = useMessages();
  const { purposes } = participant.consentTexts;
  return (
    <Section id="fraga" title={caseworker.consents.askTitle}>
      <nav aria-label={caseworker.consents.ask} className="no-print">
        <ul className="grid gap-2">
          {choices.map((purpose) => (
            <li key={purpose}>
              <Link
                to={`?fraga=${purpose}`}
                preventScrollReset
                aria-current={asking?.purpose === purpose ? "true" : undefined}
                className="choice items-center no-underline aria-[current]:border-primary aria-[current]:bg-primary-soft"
              >
                <Icon name={asking?.purpose === purpose ? "check" : "chevron"} />
                <span className="font-medium">{purposes[purpose]}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {asking && (
        <ConsentForm asking={asking} reply={reply} needsInterpreter={needsInterpreter} language={language} />
      )}
    </Section>
  );
}

const giveForm = witnessedConsentForm.extend({ intent: z.literal("give") });

function ConsentForm({
  asking,
  reply,
  needsInterpreter,
  language,
}: {
  asking: Asking;
  reply: SubmissionResult<string[]> | null | undefined;
  needsInterpreter: boolean;
  language: string;
}) {
  const { caseworker, participant, vocabulary, common } = useMessages();
  const say = caseworker.consents;
  const [form, fields] = useSchemaForm({
    id: `samtycke-${asking.purpose}`,
    schema: giveForm,
    reply,
    defaultValue: { language },
  });
  const languages = [
    { value: "sv", label: common.language.names.sv },
    { value: "sv-latt", label: common.language.names["sv-latt"] },
    ...LANGUAGES.map((id) => ({ value: id, label: vocabulary.languages[id] })),
  ];
  return (
    <div className="mt-8 grid gap-6">
      <ReadAloud asking={asking} />
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="give" />
        <input type="hidden" name="purpose" value={asking.purpose} />
        <input type="hidden" name="textVersion" value={asking.textVersion} />
        {asking.purpose === "contact" && (
          <RadioGroup
            {...fieldProps(fields.channel)}
            label={say.channel}
            options={CHANNELS.map((id) => ({ value: id, label: say.channels[id] }))}
          />
        )}
        {asking.purpose === "information_exchange" && (
          <RadioGroup
            {...fieldProps(fields.party)}
            label={say.party}
            options={PARTIES.map((id) => ({ value: id, label: participant.consentTexts.parties[id] }))}
          />
        )}
        <RadioGroup
          {...fieldProps(fields.givenHow)}
          label={say.how}
          options={asking.ways.map((way) => ({ value: way, label: say.ways[way] }))}
        />
        <SelectField
          {...fieldProps(fields.language)}
          label={say.language}
          placeholder={null}
          options={languages}
        />
        <Checkbox
          name={fields.interpreter.name}
          id={fields.interpreter.id}
          errors={fields.interpreter.errors}
          defaultChecked={fields.interpreter.initialValue === "on"}
          label={say.interpreter}
          hint={needsInterpreter ? say.interpreterHint : undefined}
          required={false}
        />
        <Checkbox
          name={fields.saidYes.name}
          id={fields.saidYes.id}
          errors={fields.saidYes.errors}
          label={say.confirm}
        />
        <Button wide>{say.save}</Button>
      </SchemaForm>
    </div>
  );
}

/** The wording that the receipt will name, large enough to read together. */
function ReadAloud({ asking }: { asking: Asking }) {
  const { caseworker, participant } = useMessages();
  const format = useFormat();
  const texts = participant.consentTexts;
  return (
    <Card aria-labelledby="las-upp">
      <p className="text-sm font-semibold text-muted">{caseworker.consents.read}</p>
      <h3 id="las-upp" className="mt-1">
        {texts.purposes[asking.purpose]}
      </h3>
      <div className="text-lg">
        <ConsentWords version={asking.textVersion} />
        <p className="mt-3">{texts.until({ date: format.fullDay(asking.lastDay) })}</p>
      </div>
    </Card>
  );
}
