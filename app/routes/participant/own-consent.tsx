import { Form } from "react-router";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { ConsentReceipt } from "#app/services/consent/list-consents.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { type PillTone, StatusPill } from "#app/ui/status-pill.tsx";

const TONE: Record<ConsentReceipt["state"], PillTone> = {
  upcoming: "info",
  active: "success",
  withdrawn: "neutral",
  expired: "neutral",
};

/** One thing agreed to, the one button that takes it back, and its receipt folded in. */
export function OwnConsent({ receipt }: { receipt: ConsentReceipt }) {
  const { consents, consentTexts } = useMessages().participant;
  const format = useFormat();
  const recipient = useRecipient(receipt);
  const inForce = receipt.state === "active" || receipt.state === "upcoming";
  return (
    <Card as="li">
      <StatusPill tone={receipt.expiring ? "warn" : TONE[receipt.state]}>
        {receipt.expiring ? consents.expiring : consentTexts.states[receipt.state]}
      </StatusPill>
      <h3 className="mt-2 text-xl font-bold">{consentTexts.purposes[receipt.purpose]}</h3>
      {recipient && <p>{recipient}</p>}
      <p className="mt-1 text-muted">
        {receipt.withdrawnAt
          ? consents.withdrawnAt({ when: format.moment(receipt.withdrawnAt) })
          : consents.until({ date: format.shortDay(receipt.validTo) })}
      </p>
      {inForce && <Act act="withdraw" id={receipt.id} label={consents.withdraw} kind="danger" />}
      {receipt.undoUntil && (
        <>
          <p className="mt-2">{consents.undoUntil({ when: format.moment(receipt.undoUntil) })}</p>
          <Act act="undo" id={receipt.id} label={consents.undo} kind="secondary" />
        </>
      )}
      <details className="mt-4">
        <summary className="inline-flex min-h-9 cursor-pointer items-center font-semibold text-primary">
          {consents.receipt}
        </summary>
        <Receipt receipt={receipt} recipient={recipient} />
      </details>
    </Card>
  );
}

function Act({
  act,
  id,
  label,
  kind,
}: {
  act: "withdraw" | "undo";
  id: string;
  label: string;
  kind: "danger" | "secondary";
}) {
  return (
    <Form method="post" className="mt-4">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="consentId" value={id} />
      <Button kind={kind} wide>
        {label}
      </Button>
    </Form>
  );
}

function Receipt({ receipt, recipient }: { receipt: ConsentReceipt; recipient: string | null }) {
  const { participant, vocabulary, common } = useMessages();
  const format = useFormat();
  const { receipt: heads, purposes, ways, versions } = participant.consentTexts;
  const languages: Record<string, string> = { ...common.language.names, ...vocabulary.languages };
  const sentences = versions[receipt.textVersion as keyof typeof versions] ?? [];
  return (
    <div className="mt-2">
      <DefinitionList
        facts={[
          { term: heads.what, value: purposes[receipt.purpose] },
          ...(recipient ? [{ term: heads.to, value: recipient }] : []),
          { term: heads.given, value: format.moment(receipt.givenAt) },
          {
            term: heads.how,
            value: [ways[receipt.givenHow], receipt.witnessName].filter(Boolean).join(": "),
          },
          { term: heads.until, value: format.shortDay(receipt.validTo) },
          { term: heads.language, value: languages[receipt.language] ?? receipt.language },
          {
            term: heads.interpreter,
            value: receipt.interpreter === "professional" ? heads.interpreterUsed : heads.interpreterNone,
          },
          { term: heads.text, value: sentences.join(" ") || receipt.textVersion },
        ]}
      />
    </div>
  );
}

function useRecipient({ companyName, placementTitle, party, channel }: ConsentReceipt): string | null {
  const { consents, consentTexts } = useMessages().participant;
  if (companyName)
    return placementTitle ? consents.to({ company: companyName, placement: placementTitle }) : companyName;
  if (party) return consentTexts.parties[party];
  return channel && consents.channels[channel];
}
