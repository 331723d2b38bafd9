import type { SubmissionResult } from "@conform-to/react";
import { Form, Link } from "react-router";
import { startForm } from "#app/domain/kompetenskort/start-form.ts";
import { CARD_KINDS } from "#app/domain/kompetenskort/vocabulary.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { CardInList } from "#app/services/kompetenskort/list-cards.server.ts";
import type { CardForCaseworker } from "#app/services/kompetenskort/read-card.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import type { CardNames } from "#app/ui/card-lines.ts";
import { CardSummary } from "#app/ui/card-summary.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import { DateField, TextField } from "#app/ui/text-field.tsx";
import { participantPath } from "./step-path.ts";

/** A card that is not being filled in: what stands on it, its versions, and the way to a new one. */
export function CardOverview({
  card,
  names,
  versions,
  open,
  participantId,
  today,
  reply,
}: {
  card: CardForCaseworker | null;
  names: CardNames | null;
  versions: readonly CardInList[];
  open: boolean;
  participantId: string;
  today: string;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { caseworker } = useMessages();
  const say = caseworker.card;
  const underWay = versions.some(({ state }) => state !== "confirmed");
  return (
    <>
      {card && names ? (
        <>
          <CardHead card={card} participantId={participantId} mayChange={open && !underWay} />
          <CardSummary content={card.content} names={names} />
        </>
      ) : (
        <EmptyState title={say.emptyTitle}>
          <p>{say.empty}</p>
        </EmptyState>
      )}
      {versions.length > 1 && <Versions versions={versions} />}
      {open && !underWay && <StartCard today={today} first={versions.length === 0} reply={reply} />}
    </>
  );
}

function CardHead({
  card,
  participantId,
  mayChange,
}: {
  card: CardForCaseworker;
  participantId: string;
  mayChange: boolean;
}) {
  const { caseworker, vocabulary } = useMessages();
  const format = useFormat();
  const say = caseworker.card;
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
      <div>
        <StatusPill tone={card.state === "confirmed" ? "success" : "move"}>
          {say.states[card.state]}
        </StatusPill>
        <h2 className="mt-2">{say.title}</h2>
        <p className="text-muted">
          {say.kindAndPeriod({
            kind: vocabulary.cardKinds[card.kind],
            from: format.shortDay(card.periodFrom),
          })}
          {card.workplace && `, ${card.workplace}`}
        </p>
      </div>
      <div className="no-print flex flex-wrap items-end gap-3">
        {card.state === "gone_through" && (
          <ButtonLink to={participantPath(participantId, "kompetenskort/bekrafta")} wide>
            {caseworker.nextSteps.confirm_card.act}
          </ButtonLink>
        )}
        {mayChange && (
          <Form method="post">
            <Button kind="secondary" icon="pen" name="act" value="next_version" title={say.newVersionLead}>
              {say.newVersion}
            </Button>
          </Form>
        )}
        <PrintButton>{caseworker.confirm.print}</PrintButton>
      </div>
    </div>
  );
}

function Versions({ versions }: { versions: readonly CardInList[] }) {
  const { caseworker, vocabulary } = useMessages();
  const format = useFormat();
  const say = caseworker.card;
  return (
    <Section id="versioner" title={say.versions}>
      <DataTable
        caption={say.versions}
        captionHidden
        rows={versions}
        rowKey={({ cardId }) => cardId}
        columns={[
          {
            key: "kind",
            head: say.versionHeads.kind,
            cell: ({ cardId, kind, periodFrom }) => (
              <Link to={`?version=${cardId}`} className="inline-flex min-h-8 items-center">
                {say.kindAndPeriod({ kind: vocabulary.cardKinds[kind], from: format.shortDay(periodFrom) })}
              </Link>
            ),
          },
          { key: "version", head: say.versionHeads.version, cell: ({ number }) => say.version({ number }) },
          { key: "state", head: say.versionHeads.state, cell: ({ state }) => say.states[state] },
          {
            key: "when",
            head: say.versionHeads.when,
            cell: ({ confirmedAt }) => (confirmedAt ? format.shortDay(swedishDate(confirmedAt)) : ""),
          },
        ]}
      />
    </Section>
  );
}

function StartCard({
  today,
  first,
  reply,
}: {
  today: string;
  first: boolean;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { caseworker, vocabulary } = useMessages();
  const say = caseworker.card;
  const [form, fields] = useSchemaForm({
    id: "nytt-kort",
    schema: startForm,
    reply,
    defaultValue: { periodFrom: today, ...(first && { kind: "start" as const }) },
  });
  return (
    <Section id="nytt" title={say.startTitle} lead={first ? undefined : say.startLead}>
      <SchemaForm form={form}>
        <input type="hidden" name="act" value="start" />
        <SelectField
          {...fieldProps(fields.kind)}
          label={say.kind}
          options={CARD_KINDS.map((id) => ({ value: id, label: vocabulary.cardKinds[id] }))}
        />
        <div className="grid gap-6 sm:grid-cols-2">
          <DateField {...fieldProps(fields.periodFrom)} label={say.periodFrom} />
          <DateField {...fieldProps(fields.periodTo)} label={say.periodTo} required={false} />
        </div>
        <TextField {...fieldProps(fields.workplace)} label={say.workplace} required={false} />
        <Button kind={first ? "primary" : "secondary"} wide>
          {say.start}
        </Button>
      </SchemaForm>
    </Section>
  );
}

/** Out of the way below the editor: throws the version under way away, after a second thought. */
export function DiscardDraft({ cardId, version }: { cardId: string; version: number }) {
  const { caseworker } = useMessages();
  return (
    <details className="mt-16 max-w-prose">
      <summary className="cursor-pointer text-sm text-muted">{caseworker.card.discard}</summary>
      <Form method="post" className="mt-3 grid gap-3">
        <p>{caseworker.card.discardText}</p>
        <input type="hidden" name="cardId" value={cardId} />
        <input type="hidden" name="version" value={version} />
        <div>
          <Button kind="danger" name="act" value="discard">
            {caseworker.card.discard}
          </Button>
        </div>
      </Form>
    </details>
  );
}
