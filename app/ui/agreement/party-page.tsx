import type { ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import type { HoursStep } from "#app/domain/kompetenskort/card.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { DefinitionList } from "../definition-list.tsx";
import { Notice } from "../notice.tsx";
import { Section } from "../page-header.tsx";
import { AgreementArc, useMove } from "./agreement-arc.tsx";
import { AgreementPaper } from "./agreement-paper.tsx";
import { ObjectForm } from "./object-form.tsx";
import { SignForm } from "./sign-form.tsx";
import { SigningList, type SigningRow } from "./signing-list.tsx";

export interface PartyAgreement {
  id: string;
  state: AgreementState;
  shown: {
    document: ReadableAgreement;
    contentHash: string;
    summary: {
      workplace: string;
      address: string;
      from: IsoDate;
      to: IsoDate;
      hoursPerWeek: number;
      hoursSteps: readonly HoursStep[];
      handledare: string;
      absence: string;
    };
    signing: readonly SigningRow[];
    waitsFor: readonly Party[];
    mine: readonly Party[];
    own: readonly Party[];
  } | null;
  planned: readonly { id: string; dueDate: IsoDate; kind: "follow-up" | "final"; done: boolean }[];
  hasFile: boolean;
}

export type PartyFailure = "changed" | "not_due" | "not_open" | "box" | "reason";

/** What every party but the unit sees: where it stands, the main points, the whole text, and the pen. */
export function PartyPage({
  agreement,
  failed,
  withSummary = false,
}: {
  agreement: PartyAgreement;
  failed?: PartyFailure | undefined;
  /** The participant gets the main points first, in their own language. */
  withSummary?: boolean;
}) {
  const { agreement: say } = useMessages();
  const { state, shown, hasFile } = agreement;
  const move = useMove(shown?.mine.length ? say.yourMove.sign : null, shown?.waitsFor ?? []);
  return (
    <div className="grid gap-10">
      {failed && <Notice tone="warn" title={say.failures[failed]} />}
      <AgreementArc state={state} move={move} />
      {shown && withSummary && <Summary {...shown.summary} />}
      {shown && shown.mine.length === 0 && shown.own.length > 0 && shown.waitsFor.length > 0 && (
        <SignedNotice waitsFor={shown.waitsFor} />
      )}
      {shown && (
        <>
          <Section
            id="text"
            title={say.read.title}
            lead={say.read.lead}
            actions={
              hasFile && (
                <ButtonLink
                  kind="secondary"
                  icon="document"
                  to={`/avtal/${agreement.id}/pdf`}
                  reloadDocument
                  className="no-print"
                >
                  {say.file.action}
                </ButtonLink>
              )
            }
          >
            <AgreementPaper paper={shown.document} />
          </Section>
          {shown.mine.map((party) => (
            <SignForm
              key={party}
              party={party}
              seenHash={shown.contentHash}
              sayParty={shown.own.length > 1}
            />
          ))}
          {shown.waitsFor.length > 0 && shown.own.length > 0 && <ObjectForm seenHash={shown.contentHash} />}
          <Section id="underskrifter" title={say.signatures.title}>
            <SigningList rows={shown.signing} own={shown.own} />
          </Section>
        </>
      )}
      {agreement.planned.length > 0 && <Planned rows={agreement.planned} />}
    </div>
  );
}

function SignedNotice({ waitsFor }: { waitsFor: readonly Party[] }) {
  const { agreement } = useMessages();
  const format = useFormat();
  const who = format.list(waitsFor.map((party) => agreement.waitsFor[party]));
  return <Notice tone="success" title={agreement.sign.doneWaits({ who })} />;
}

function Summary(summary: NonNullable<PartyAgreement["shown"]>["summary"]) {
  const { agreement } = useMessages();
  const format = useFormat();
  const say = agreement.summary;
  const hours = [
    format.hoursPerWeek(summary.hoursPerWeek),
    ...summary.hoursSteps.map(
      (step) => `${format.hoursPerWeek(step.hoursPerWeek)}, ${format.shortDay(step.from)}`,
    ),
  ];
  return (
    <Section id="viktigast" title={say.title}>
      <DefinitionList
        look="tiles"
        facts={[
          { term: say.where, icon: "place", value: <Lines lines={[summary.workplace, summary.address]} /> },
          { term: say.when, icon: "calendar", value: format.period(summary.from, summary.to) },
          { term: say.hours, icon: "clock", value: <Lines lines={hours} /> },
          { term: say.handledare, icon: "person", value: summary.handledare },
          { term: say.absence, icon: "phone", value: <span lang="sv">{summary.absence}</span> },
        ]}
      />
    </Section>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="block">
      {line}
    </span>
  ));
}

function Planned({ rows }: { rows: PartyAgreement["planned"] }) {
  const { agreement } = useMessages();
  const format = useFormat();
  const say = agreement.followUps;
  return (
    <Section id="uppfoljningar" title={say.title} lead={say.lead}>
      <ul className="divide-y divide-line">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap justify-between gap-x-6 py-2.5">
            <span>
              <time dateTime={row.dueDate}>{format.day(row.dueDate)}</time>
            </span>
            <span className="text-muted">
              {row.kind === "final" ? say.final : say.planned}
              {row.done && ` · ${say.done}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
