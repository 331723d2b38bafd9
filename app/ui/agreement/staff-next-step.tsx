import { Form } from "react-router";
import type { AgreementAct } from "#app/domain/agreement/agreement-transitions.ts";
import type { MissingForSigning } from "#app/domain/agreement/missing-content.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { Checkbox } from "../choices.tsx";
import { Notice } from "../notice.tsx";
import { TextField } from "../text-field.tsx";
import type { TimelineRow } from "./agreement-timeline.tsx";

interface NextStep {
  version: number;
  contentHash: string | null;
  acts: readonly AgreementAct[];
  missing: MissingForSigning | null;
  maySign: boolean;
  mayWitness: boolean;
  timeline: readonly TimelineRow[];
}

/** What the unit does now: fill in, send out, sign, or let the participant sign here. */
export function StaffNextStep({ agreement, base }: { agreement: NextStep; base: string }) {
  const { agreementDesk } = useMessages();
  const { acts, contentHash } = agreement;
  return (
    <div className="no-print grid gap-6 empty:hidden">
      {agreement.missing && <DraftStep agreement={agreement} missing={agreement.missing} base={base} />}
      {contentHash && agreement.maySign && <SignForUnit seenHash={contentHash} />}
      {contentHash && agreement.mayWitness && <WitnessForm seenHash={contentHash} />}
      {acts.includes("revise") && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ButtonLink kind="secondary" icon="pen" to={`${base}/andra`}>
            {agreementDesk.page.edit}
          </ButtonLink>
          <span className="text-muted">{agreementDesk.page.editClears}</span>
        </p>
      )}
    </div>
  );
}

function DraftStep({
  agreement,
  missing,
  base,
}: {
  agreement: NextStep;
  missing: MissingForSigning;
  base: string;
}) {
  const { agreementDesk, states } = useMessages();
  const format = useFormat();
  const say = agreementDesk.page;
  const { fields, guards } = missing;
  const ready = fields.length === 0 && guards.length === 0;
  const last = agreement.timeline.find(({ act }) => act === "object" || act === "propose");
  const reasons: Record<string, string> = states.agreement.objectReasons;
  return (
    <Card move aria-labelledby="nasta-steg">
      <h2 id="nasta-steg" className="text-2xl">
        {ready ? say.nextStep : say.missingTitle}
      </h2>
      {last?.act === "object" && (
        <Notice
          tone="warn"
          className="mt-4"
          title={say.objected({
            reason: reasons[last.reason ?? ""] ?? states.agreement.objectReasons["something-else"],
          })}
        >
          {say.objectedText}
        </Notice>
      )}
      {ready ? (
        <p className="mt-2 max-w-prose">{say.ready}</p>
      ) : (
        <ul className="mt-3 grid max-w-prose list-disc gap-1.5 ps-5">
          {fields.length > 0 && (
            <li>
              {say.missingFields({
                fields: format.list(
                  fields.map((field) =>
                    field === "parties" ? say.partiesField : states.agreement.fields[field].toLowerCase(),
                  ),
                ),
              })}
            </li>
          )}
          {guards.map((guard) => (
            <li key={guard}>{states.agreement.guards[guard]}</li>
          ))}
        </ul>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {ready && (
          <Form method="post">
            <input type="hidden" name="intent" value="propose" />
            <input type="hidden" name="version" value={agreement.version} />
            <Button icon="mail">{say.propose}</Button>
          </Form>
        )}
        <ButtonLink kind={ready ? "secondary" : "primary"} icon="pen" to={`${base}/andra`}>
          {say.edit}
        </ButtonLink>
      </div>
    </Card>
  );
}

function SignForUnit({ seenHash }: { seenHash: string }) {
  const { agreementDesk } = useMessages();
  const say = agreementDesk.page;
  return (
    <Card move aria-labelledby="enhetens-underskrift">
      <h2 id="enhetens-underskrift" className="text-2xl">
        {say.sign}
      </h2>
      <p className="mt-2">{say.signText}</p>
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="sign" />
        <input type="hidden" name="seenHash" value={seenHash} />
        <Button icon="pen">{say.sign}</Button>
      </Form>
    </Card>
  );
}

function WitnessForm({ seenHash }: { seenHash: string }) {
  const { agreementDesk } = useMessages();
  const say = agreementDesk.witness;
  return (
    <Card aria-labelledby="vittne">
      <h2 id="vittne" className="text-2xl">
        {say.title}
      </h2>
      <p className="mt-2 max-w-prose">{say.text}</p>
      <Form method="post" className="mt-4 grid max-w-prose gap-5">
        <input type="hidden" name="intent" value="witness" />
        <input type="hidden" name="seenHash" value={seenHash} />
        <TextField
          name="interpreterLanguage"
          label={say.interpreter}
          hint={say.interpreterHint}
          required={false}
          maxLength={3}
          className="max-w-28"
        />
        <Checkbox name="read" id="vittne-last" label={say.box} />
        <p>
          <Button kind="secondary" icon="pen" wide>
            {say.action}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
