import { DECIDERS } from "#app/domain/agreement/agreement-content.ts";
import { NO_COMMENT_REASONS } from "#app/domain/placement/union-comment.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { Fieldset } from "../fieldset.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField, TextField } from "../text-field.tsx";
import type { EditorFields } from "./editor-fields.ts";

const STANCES = ["for", "against", "none"] as const;
const STATUSES = ["requested", "received", "not_given_in_time", "not_required"] as const;

/** What it rests on: who decided, AF's decision, the insurance that follows from it, and the union's word. */
export function EditorGround({ fields }: { fields: EditorFields }) {
  const { agreementDesk, states } = useMessages();
  const say = agreementDesk.edit;
  const deciders = DECIDERS.map((value) => ({ value, label: states.agreement.deciders[value] }));
  return (
    <Section id="beslut" title={say.ground}>
      <div className="grid gap-6">
        <RadioGroup
          {...fieldProps(fields.decidedBy)}
          label={say.decidedBy}
          hint={say.decidedByHint}
          options={deciders}
          required={false}
        />
        <TextField {...fieldProps(fields.decidedByName)} label={say.decidedByName} required={false} />
        <Fieldset legend={say.decision} hint={say.decisionHint} required={false}>
          <div className="flex flex-wrap gap-x-6 gap-y-4">
            <DateField
              {...fieldProps(fields.decisionDecidedOn)}
              label={say.decisionDecidedOn}
              required={false}
            />
            <DateField {...fieldProps(fields.decisionFrom)} label={say.decisionFrom} required={false} />
            <DateField {...fieldProps(fields.decisionTo)} label={say.decisionTo} required={false} />
          </div>
        </Fieldset>
        <RadioGroup
          {...fieldProps(fields.insuranceThrough)}
          label={say.insurance}
          hint={say.insuranceHint}
          options={deciders}
          required={false}
        />
        <TextField {...fieldProps(fields.insuranceName)} label={say.insuranceName} required={false} />
        <Fieldset legend={say.union} required={false}>
          <div className="grid gap-5">
            <SelectField
              {...fieldProps(fields.unionStatus)}
              label={say.unionStatus}
              required={false}
              options={STATUSES.map((value) => ({ value, label: say.unionOptions[value] }))}
            />
            <DateField {...fieldProps(fields.unionOn)} label={say.unionOn} required={false} />
            <SelectField
              {...fieldProps(fields.unionStance)}
              label={say.unionStance}
              required={false}
              options={STANCES.map((value) => ({ value, label: states.placement.unionStances[value] }))}
            />
            <DateField
              {...fieldProps(fields.unionWaitedUntil)}
              label={say.unionWaitedUntil}
              required={false}
            />
            <SelectField
              {...fieldProps(fields.unionReason)}
              label={say.unionReason}
              required={false}
              options={NO_COMMENT_REASONS.map((value) => ({
                value,
                label: states.placement.noCommentReasons[value],
              }))}
            />
          </div>
        </Fieldset>
      </div>
    </Section>
  );
}
