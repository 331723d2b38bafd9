import {
  CERTIFICATES,
  CONDITIONS,
  LANGUAGES,
  LICENCES,
  PHRASES,
  SWEDISH_LEVELS,
  TRAVEL_MODES,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup, RadioGroup } from "../choices.tsx";
import { KommunField } from "../kommun-field.tsx";
import { fieldProps, groupProps, useSchemaForm } from "../schema-form.tsx";
import { NumberField } from "../text-field.tsx";
import { PartFrame, type PartProps } from "./part-frame.tsx";
import { PART_SCHEMAS } from "./part-schemas.ts";

export function PapersPart({ cardId, view, reply }: PartProps) {
  const { caseworker, vocabulary } = useMessages();
  const [form, fields] = useSchemaForm({
    id: "intyg",
    schema: PART_SCHEMAS.papers,
    reply,
    defaultValue: {
      licences: view.content.licences ?? [],
      certificates: view.content.certificates ?? [],
    },
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <CheckboxGroup
          {...groupProps(fields.licences)}
          label={caseworker.card.papers.licences}
          required={false}
          options={LICENCES.map((id) => ({ value: id, label: vocabulary.licences[id] }))}
        />
        <CheckboxGroup
          {...groupProps(fields.certificates)}
          label={caseworker.card.papers.certificates}
          required={false}
          options={CERTIFICATES.map((id) => ({ value: id, label: vocabulary.certificates[id] }))}
        />
      </div>
    </PartFrame>
  );
}

export function LanguagesPart({ cardId, view, reply }: PartProps) {
  const { caseworker, vocabulary } = useMessages();
  const say = caseworker.card.languages;
  const [form, fields] = useSchemaForm({
    id: "sprak",
    schema: PART_SCHEMAS.languages,
    reply,
    defaultValue: {
      swedishSpoken: view.content.swedishSpoken,
      swedishWritten: view.content.swedishWritten,
      languages: view.content.languages ?? [],
    },
  });
  const levels = SWEDISH_LEVELS.map((id) => {
    const { name, meaning, sfi } = vocabulary.swedishLevels[id];
    return { value: id, label: id === "none" ? name : `${name}: ${meaning}`, hint: sfi };
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <RadioGroup {...fieldProps(fields.swedishSpoken)} label={say.spoken} options={levels} />
        <RadioGroup {...fieldProps(fields.swedishWritten)} label={say.written} options={levels} />
      </div>
      <CheckboxGroup
        {...groupProps(fields.languages)}
        label={say.others}
        required={false}
        inline
        options={LANGUAGES.map((id) => ({ value: id, label: vocabulary.languages[id] }))}
      />
    </PartFrame>
  );
}

export function TravelPart({ cardId, view, reply }: PartProps) {
  const { caseworker, vocabulary } = useMessages();
  const say = caseworker.card.travel;
  const { homeKommun, travelMaxKm, travelModes } = view.content;
  const [form, fields] = useSchemaForm({
    id: "resor",
    schema: PART_SCHEMAS.travel,
    reply,
    defaultValue: { homeKommun, travelMaxKm, travelModes: travelModes ?? [] },
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <KommunField
        {...fieldProps(fields.homeKommun)}
        label={say.homeKommun}
        kommuner={view.kommuner}
        nearLabel={say.near}
      />
      <NumberField {...fieldProps(fields.travelMaxKm)} label={say.maxKm} unit={say.km} />
      <CheckboxGroup
        {...groupProps(fields.travelModes)}
        label={say.modes}
        inline
        options={TRAVEL_MODES.map((id) => ({ value: id, label: vocabulary.travelModes[id] }))}
      />
    </PartFrame>
  );
}

export function ConditionsPart({ cardId, view, reply }: PartProps) {
  const { caseworker, vocabulary } = useMessages();
  const [form, fields] = useSchemaForm({
    id: "stod",
    schema: PART_SCHEMAS.conditions,
    reply,
    defaultValue: { conditions: view.content.conditions ?? [] },
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <CheckboxGroup
        {...groupProps(fields.conditions)}
        label={caseworker.card.conditions}
        required={false}
        options={CONDITIONS.map((id) => ({ value: id, label: vocabulary.conditions[id].need }))}
      />
    </PartFrame>
  );
}

export function StrengthsPart({ cardId, view, reply }: PartProps) {
  const { caseworker, vocabulary } = useMessages();
  const [form, fields] = useSchemaForm({
    id: "styrkor",
    schema: PART_SCHEMAS.strengths,
    reply,
    defaultValue: { phrases: view.content.phrases ?? [] },
  });
  return (
    <PartFrame cardId={cardId} view={view} form={form}>
      <CheckboxGroup
        {...groupProps(fields.phrases)}
        label={caseworker.card.phrases}
        required={false}
        options={PHRASES.map((id) => ({ value: id, label: vocabulary.phrases[id] }))}
      />
    </PartFrame>
  );
}
