import { Form, Link } from "react-router";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { recipientText } from "#app/i18n/receipt-text.ts";
import type { ConsentReceipt } from "#app/services/consent/list-consents.server.ts";
import type { Shared } from "#app/services/consent/list-shared.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { type PillTone, StatusPill } from "#app/ui/status-pill.tsx";
import { participantPath } from "./step-path.ts";

const TONE: Record<ConsentReceipt["state"], PillTone> = {
  upcoming: "info",
  active: "success",
  withdrawn: "neutral",
  expired: "neutral",
};

/** Each consent with the way to its receipt, and the way to take it back on the participant's word. */
export function ConsentReceipts({ receipts }: { receipts: readonly ConsentReceipt[] }) {
  const { caseworker, participant } = useMessages();
  const format = useFormat();
  const say = caseworker.consents;
  const texts = participant.consentTexts;
  return (
    <ul className="grid gap-4">
      {receipts.map((receipt) => (
        <Card as="li" key={receipt.id} className="keep-together">
          <StatusPill tone={receipt.expiring ? "warn" : TONE[receipt.state]}>
            {receipt.expiring ? say.expiring : texts.states[receipt.state]}
          </StatusPill>
          <h3 className="mt-2">{texts.purposes[receipt.purpose]}</h3>
          <p className="mt-1 text-muted">
            {[recipientText(participant, receipt), texts.until({ date: format.shortDay(receipt.validTo) })]
              .filter(Boolean)
              .join(". ")}
          </p>
          <p className="mt-3">
            <Link to={participantPath(receipt.participantId, `samtycken/kvitton/${receipt.id}`)}>
              {say.receipt}
            </Link>
          </p>
          {(receipt.state === "active" || receipt.state === "upcoming") && (
            <details className="no-print mt-3">
              <summary className="cursor-pointer font-semibold text-danger-ink">{say.withdraw}</summary>
              <Form method="post" className="mt-3 grid gap-3">
                <p className="max-w-prose text-sm text-muted">{say.withdrawConfirm}</p>
                <input type="hidden" name="consentId" value={receipt.id} />
                <div>
                  <Button kind="danger" name="intent" value="withdraw">
                    {say.withdraw}
                  </Button>
                </div>
              </Form>
            </details>
          )}
        </Card>
      ))}
    </ul>
  );
}

/** What has been shown before, so that nobody promises to take it back. */
export function SharedBefore({ shared }: { shared: readonly Shared[] }) {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.consents;
  return (
    <Section id="redan-visat" title={say.shared} lead={say.sharedLead}>
      <DataTable
        caption={say.shared}
        captionHidden
        rows={shared}
        rowKey={({ at, companyName, what }) => `${at}${companyName}${what}`}
        columns={[
          { key: "company", head: say.sharedHeads.company, cell: ({ companyName }) => companyName },
          { key: "what", head: say.sharedHeads.what, cell: ({ what }) => say.sharedWhat[what] },
          { key: "placement", head: say.sharedHeads.placement, cell: ({ placementTitle }) => placementTitle },
          { key: "at", head: say.sharedHeads.at, cell: ({ at }) => format.shortDay(swedishDate(at)) },
        ]}
      />
    </Section>
  );
}
