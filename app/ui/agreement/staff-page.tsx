import type { ReadableAgreement } from "#app/domain/agreement/agreement-document.ts";
import type {
  AgreementAct,
  AgreementGuard,
  AgreementState,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { MissingForSigning } from "#app/domain/agreement/missing-content.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Section } from "../page-header.tsx";
import { AgreementArc, useMove } from "./agreement-arc.tsx";
import { AgreementPaper } from "./agreement-paper.tsx";
import { AgreementTimeline, type TimelineRow } from "./agreement-timeline.tsx";
import { DueFollowUp, FollowUpTable, type PlannedRow } from "./follow-up-table.tsx";
import { SigningList, type SigningRow } from "./signing-list.tsx";
import { type LinkRow, StaffLinks } from "./staff-links.tsx";
import { StaffMoves } from "./staff-moves.tsx";
import { StaffNextStep } from "./staff-next-step.tsx";

export interface StaffAgreement {
  id: string;
  state: AgreementState;
  version: number;
  document: ReadableAgreement;
  contentHash: string | null;
  acts: readonly AgreementAct[];
  missing: MissingForSigning | null;
  cannotStart: readonly AgreementGuard[];
  signing: readonly SigningRow[];
  waitsFor: readonly Party[];
  maySign: boolean;
  mayWitness: boolean;
  links: readonly LinkRow[];
  linkable: readonly ("employer" | "handledare")[];
  timeline: readonly TimelineRow[];
  planned: readonly PlannedRow[];
  hasFile: boolean;
}

/** One agreement as broker and caseworker see it: the arc, the next step, the document, and all around it. */
export function StaffAgreementPage({
  agreement,
  base,
  failure,
}: {
  agreement: StaffAgreement;
  /** The page's own path, which its parts stand under. */
  base: string;
  failure: string | undefined;
}) {
  const { agreement: say, agreementDesk, states } = useMessages();
  const { state, signing } = agreement;
  const due = agreement.planned.find((row) => row.due) ?? null;
  const move = useMove(useOwnMove(agreement, due !== null), agreement.waitsFor);
  const failures: Record<string, string> = agreementDesk.failures;
  return (
    <div className="grid gap-10">
      {failure && failures[failure] && <Notice tone="warn" title={failures[failure]} />}
      <AgreementArc state={state} move={move} />
      {agreement.cannotStart.length > 0 && (
        <Notice tone="warn" title={agreementDesk.page.cannotStart}>
          <ul>
            {agreement.cannotStart.map((guard) => (
              <li key={guard}>{states.agreement.guards[guard]}</li>
            ))}
          </ul>
        </Notice>
      )}
      <StaffNextStep agreement={agreement} base={base} />
      {due && <DueFollowUp row={due} base={base} />}
      <div className="grid items-start gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <Section
          id="dokumentet"
          title={agreementDesk.page.document}
          actions={
            agreement.hasFile && (
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
          <AgreementPaper paper={agreement.document} />
        </Section>
        <div className="no-print grid gap-10">
          {signing.length > 0 && (
            <Section id="underskrifter" title={say.signatures.title}>
              <div className="[&_ul]:grid-cols-1">
                <SigningList rows={signing} />
              </div>
            </Section>
          )}
          {(agreement.links.length > 0 || agreement.linkable.length > 0) && (
            <StaffLinks links={agreement.links} linkable={agreement.linkable} />
          )}
          <AgreementTimeline rows={agreement.timeline} />
        </div>
      </div>
      {agreement.planned.length > 0 && <FollowUpTable rows={agreement.planned} base={base} />}
      <StaffMoves acts={agreement.acts} version={agreement.version} />
    </div>
  );
}

/** What the unit does now, in a few words for the arc; null when it is nobody's move here. */
function useOwnMove({ state, maySign, missing }: StaffAgreement, due: boolean): string | null {
  const { agreementDesk } = useMessages();
  const say = agreementDesk.page;
  if (maySign) return say.sign.toLowerCase();
  if (state === "draft") {
    const ready = missing?.fields.length === 0 && missing.guards.length === 0;
    return ready ? say.sendOut : say.fillIn;
  }
  return due ? say.followUp : null;
}
