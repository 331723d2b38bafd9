import { BY_EMAIL } from "#app/domain/agreement/form-content.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { TextField } from "../text-field.tsx";
import { type EditorFields, type EditorPeople, peopleOptions } from "./editor-fields.ts";

/** Who: two are given by the proposal, the others are chosen. */
export function EditorParties({
  fields,
  people,
  participantName,
  companyName,
}: {
  fields: EditorFields;
  people: EditorPeople;
  participantName: string;
  companyName: string;
}) {
  const { agreementDesk } = useMessages();
  const say = agreementDesk.edit;
  return (
    <Section id="parter" title={say.who}>
      <div className="grid gap-6">
        <DefinitionList
          facts={[
            { term: say.participant, value: participantName },
            { term: say.employer, value: companyName },
          ]}
        />
        <RadioGroup
          {...fieldProps(fields.signatory)}
          label={say.signatory}
          options={[
            ...peopleOptions(people.employerAccounts),
            { value: BY_EMAIL, label: say.signatoryByEmail },
          ]}
        />
        <TextField {...fieldProps(fields.signatoryName)} label={say.signatoryName} required={false} />
        <TextField
          {...fieldProps(fields.signatoryEmail)}
          label={say.signatoryEmail}
          type="email"
          required={false}
        />
        <RadioGroup
          {...fieldProps(fields.handledareIs)}
          label={say.handledareIs}
          options={[
            { value: "signatory", label: say.handledareSignatory },
            { value: "other", label: say.handledareOther },
          ]}
        />
        <TextField {...fieldProps(fields.handledareName)} label={say.handledareName} required={false} />
        <TextField
          {...fieldProps(fields.handledareEmail)}
          label={say.handledareEmail}
          hint={say.handledareEmailHint}
          type="email"
          required={false}
        />
        <TextField {...fieldProps(fields.deputyName)} label={say.deputyName} required={false} />
        <TextField
          {...fieldProps(fields.deputyPhone)}
          label={say.deputyPhone}
          type="tel"
          required={false}
          className="max-w-64"
        />
        <SelectField
          {...fieldProps(fields.unitSignatory)}
          label={say.unitSignatory}
          options={peopleOptions(people.unitAccounts)}
        />
      </div>
    </Section>
  );
}
