import { Form } from "react-router";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { ConsentReceipt } from "#app/services/consent/list-consents.server.ts";
import type { Shared } from "#app/services/consent/list-shared.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { type PillTone, StatusPill } from "#app/ui/status-pill.tsx";

const TONE: Record<ConsentReceipt["state"], PillTone> = {
  upcoming: "info",
  active: "success",
  withdrawn: "neutral",
  expired: "neutral",
};

/** Each consent with its receipt folded in, and the way to take it back on the participant's word. */
export function ConsentReceipts({ receipts, giver }: { receipts: readonly ConsentReceipt[]; giver: string }) {
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
            {[
              recipientOf(receipt, texts.parties, say.channels),
              texts.until({ date: format.shortDay(receipt.validTo) }),
            ]
              .filter(Boolean)
              .join(". ")}
          </p>
          <details className="mt-3">
            <summary className="cursor-pointer font-semibold text-primary">{say.receipt}</summary>
            <Receipt receipt={receipt} giver={giver} />
          </details>
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

function Receipt({ receipt, giver }: { receipt: ConsentReceipt; giver: string }) {
  const { caseworker, participant, vocabulary, common } = useMessages();
  const format = useFormat();
  const texts = participant.consentTexts;
  const { receipt: heads } = texts;
  const languages: Record<string, string> = { ...common.language.names, ...vocabulary.languages };
  const recipient = recipientOf(receipt, texts.parties, caseworker.consents.channels);
  const how = [texts.ways[receipt.givenHow], receipt.witnessName].filter(Boolean).join(": ");
  return (
    <div className="mt-2">
      <DefinitionList
        facts={[
          { term: heads.who, value: giver },
          { term: heads.what, value: texts.purposes[receipt.purpose] },
          ...(recipient ? [{ term: heads.to, value: recipient }] : []),
          { term: heads.given, value: format.moment(receipt.givenAt) },
          { term: heads.how, value: how },
          { term: heads.until, value: format.shortDay(receipt.validTo) },
          { term: heads.language, value: languages[receipt.language] ?? receipt.language },
          {
            term: heads.interpreter,
            value: receipt.interpreter === "professional" ? heads.interpreterUsed : heads.interpreterNone,
          },
          { term: heads.text, value: receipt.textVersion },
          ...(receipt.withdrawnAt
            ? [{ term: heads.withdrawn, value: format.moment(receipt.withdrawnAt) }]
            : []),
        ]}
      />
      <PrintButton>{caseworker.consents.printReceipt}</PrintButton>
    </div>
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

function recipientOf(
  { companyName, placementTitle, party, channel }: ConsentReceipt,
  parties: Readonly<Record<NonNullable<ConsentReceipt["party"]>, string>>,
  channels: Readonly<Record<NonNullable<ConsentReceipt["channel"]>, string>>,
): string | null {
  if (companyName) return [companyName, placementTitle].filter(Boolean).join(", ");
  if (party) return parties[party];
  return channel && channels[channel];
}
