import { Form, Link } from "react-router";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { recipientText } from "#app/i18n/receipt-text.ts";
import type { ConsentReceipt } from "#app/services/consent/list-consents.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { type PillTone, StatusPill } from "#app/ui/status-pill.tsx";
import { OWN } from "./own-paths.ts";

const TONE: Record<ConsentReceipt["state"], PillTone> = {
  upcoming: "info",
  active: "success",
  withdrawn: "neutral",
  expired: "neutral",
};

/** One thing agreed to, the one button that takes it back, and the way to its receipt. */
export function OwnConsent({ receipt }: { receipt: ConsentReceipt }) {
  const { participant } = useMessages();
  const { consents, consentTexts } = participant;
  const format = useFormat();
  const recipient = recipientText(participant, receipt);
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
      <p className="mt-4">
        <Link to={OWN.receipts(receipt.id)}>{consents.receipt}</Link>
      </p>
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
