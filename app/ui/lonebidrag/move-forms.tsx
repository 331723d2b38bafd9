import type { SubmissionResult } from "@conform-to/dom";
import type { Role } from "#app/domain/access/roles.ts";
import {
  changeForm,
  contractForm,
  endForm,
  plainActForm,
  withdrawForm,
} from "#app/domain/lonebidrag/case-forms.ts";
import { CASE_CHANGES, CASE_WITHDRAW_REASONS, END_OUTCOMES } from "#app/domain/lonebidrag/case-states.ts";
import type { OpenAct } from "#app/domain/lonebidrag/case-view.ts";
import { EMPLOYER_WAYS } from "#app/domain/proposal/answer-ways.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Button } from "../button.tsx";
import { replyTo } from "../reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField } from "../text-field.tsx";

interface FormOf {
  version: number;
  reply: SubmissionResult<string[]> | undefined;
}

/** A move that needs nothing but the press; an employer's word that staff write down also says how it came. */
export function PlainActForm({ act, viewer, version, reply }: FormOf & { act: OpenAct; viewer: Role }) {
  const { lonebidrag, states } = useMessages();
  const [form, fields] = useSchemaForm({
    id: `steg-${act.act}`,
    schema: plainActForm,
    reply: replyTo(reply, { intent: "act", act: act.act }),
  });
  const text = lonebidrag.forms.actTexts[act.act];
  return (
    <SchemaForm form={form}>
      {text && <p className="text-muted">{text}</p>}
      <input type="hidden" name="intent" value="act" />
      <input type="hidden" name="act" value={act.act} />
      <input type="hidden" name="version" value={version} />
      {act.onBehalfOf === "employer" && <ViaField field={fields.via} />}
      <Button wide className="justify-self-start">
        {forSide(states.lonebidrag.acts[act.act], viewer)}
      </Button>
    </SchemaForm>
  );
}

export function ContractForm({
  act,
  earliest,
  planned,
  version,
  reply,
}: FormOf & { act: OpenAct; earliest: string | null; planned: string | null }) {
  const { contract: words } = useMessages().lonebidrag.forms;
  const format = useFormat();
  const [form, fields] = useSchemaForm({
    id: "avtal",
    schema: contractForm,
    reply: replyTo(reply, { intent: "contract" }),
    defaultValue: { startOn: planned && earliest && planned >= earliest ? planned : "" },
  });
  return (
    <div>
      <h3>{words.title}</h3>
      <p className="mt-1 mb-5 text-muted">{words.text}</p>
      <SchemaForm form={form}>
        <input type="hidden" name="intent" value="contract" />
        <input type="hidden" name="version" value={version} />
        <DateField
          {...fieldProps(fields.startOn)}
          label={words.startOn}
          hint={earliest ? words.startOnHint({ earliest: format.shortDay(earliest) }) : undefined}
          {...(earliest && { min: earliest })}
        />
        {act.onBehalfOf === "employer" && <ViaField field={fields.via} />}
        <Button wide className="justify-self-start">
          {words.submit}
        </Button>
      </SchemaForm>
    </div>
  );
}

export function ChangeForm({ act, version, reply }: FormOf & { act: OpenAct }) {
  const { forms, changes } = useMessages().lonebidrag;
  const [form, fields] = useSchemaForm({
    id: "andring",
    schema: changeForm,
    reply: replyTo(reply, { intent: "change" }),
  });
  return (
    <SchemaForm form={form}>
      <p className="text-muted">{forms.change.text}</p>
      <input type="hidden" name="intent" value="change" />
      <input type="hidden" name="version" value={version} />
      <SelectField
        {...fieldProps(fields.change)}
        label={forms.change.change}
        options={CASE_CHANGES.map((value) => ({ value, label: changes[value] }))}
      />
      {act.onBehalfOf === "employer" && <ViaField field={fields.via} />}
      <Button kind="secondary" wide className="justify-self-start">
        {forms.change.submit}
      </Button>
    </SchemaForm>
  );
}

export function EndForm({ today, version, reply }: FormOf & { today: string }) {
  const { lonebidrag, states } = useMessages();
  const words = lonebidrag.forms.end;
  const [form, fields] = useSchemaForm({
    id: "avsluta",
    schema: endForm,
    reply: replyTo(reply, { intent: "end" }),
  });
  return (
    <SchemaForm form={form}>
      <p className="text-muted">{words.text}</p>
      <input type="hidden" name="intent" value="end" />
      <input type="hidden" name="version" value={version} />
      <SelectField
        {...fieldProps(fields.outcome)}
        label={words.outcome}
        options={END_OUTCOMES.map((value) => ({ value, label: states.lonebidrag.outcomes[value] }))}
      />
      <DateField {...fieldProps(fields.endedOn)} label={words.endedOn} max={today} />
      <Button kind="danger" wide className="justify-self-start">
        {words.submit}
      </Button>
    </SchemaForm>
  );
}

export function WithdrawForm({ version, reply }: FormOf) {
  const { lonebidrag, states } = useMessages();
  const words = lonebidrag.forms.withdraw;
  const [form, fields] = useSchemaForm({
    id: "avbryt",
    schema: withdrawForm,
    reply: replyTo(reply, { intent: "withdraw" }),
  });
  return (
    <SchemaForm form={form}>
      <p className="text-muted">{words.text}</p>
      <input type="hidden" name="intent" value="withdraw" />
      <input type="hidden" name="version" value={version} />
      <SelectField
        {...fieldProps(fields.reason)}
        label={words.reason}
        options={CASE_WITHDRAW_REASONS.filter((reason) => reason !== "consent-withdrawn").map((value) => ({
          value,
          label: states.lonebidrag.withdrawReasons[value],
        }))}
      />
      <Button kind="danger" wide className="justify-self-start">
        {words.submit}
      </Button>
    </SchemaForm>
  );
}

/** How the employer's word came to the one who writes it down. */
function ViaField({ field }: { field: Parameters<typeof fieldProps>[0] }) {
  const { forms } = useMessages().lonebidrag;
  return (
    <SelectField
      {...fieldProps(field)}
      label={forms.via}
      hint={forms.viaTold}
      required={false}
      options={EMPLOYER_WAYS.map((value) => ({ value, label: forms.vias[value] }))}
    />
  );
}
