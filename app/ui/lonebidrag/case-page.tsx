import type { SubmissionResult } from "@conform-to/dom";
import type { ReactNode } from "react";
import type { Role } from "#app/domain/access/roles.ts";
import type { CaseForEmployer, CaseForStaff } from "#app/domain/lonebidrag/case-view.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { Fact } from "../definition-list.tsx";
import { Notice } from "../notice.tsx";
import { BackLink, PageHeader, Section } from "../page-header.tsx";
import { PageTitle } from "../page-title.tsx";
import { CaseDecisions } from "./case-decisions.tsx";
import { AfBasis, CaseDocuments } from "./case-documents.tsx";
import { CaseMonths } from "./case-months.tsx";
import { CaseArc, CaseDeadlines, CaseTimeline } from "./case-parts.tsx";
import { NextStep, OtherSteps } from "./next-step.tsx";
import { SideFacts } from "./side-facts.tsx";
import { UnionStanding } from "./union-form.tsx";

/** A case as staff and employers read it: the way, whose move, what is missing, what has been decided, the dates. */
export function CasePage({
  found,
  staff,
  viewer,
  today,
  back,
  reply,
  above,
}: {
  found: CaseForEmployer;
  /** What only the unit's staff are given beside it. */
  staff?: Pick<CaseForStaff, "union" | "notTogetherWith">;
  viewer: Role;
  today: string;
  back: string;
  reply: SubmissionResult<string[]> | undefined;
  /** Something to know before going on. */
  above?: ReactNode;
}) {
  const { lonebidrag, states } = useMessages();
  const format = useFormat();
  const { page } = lonebidrag;
  const scheme = states.lonebidrag.schemes[found.scheme];
  const begun = found.employmentStart !== null;
  const basis = found.documents.find(({ id }) => id === "af-basis-complete");
  // Somebody else's move may have taken the very form away that was sent.
  const failed = reply?.error?.[""] ?? null;
  const step = {
    found,
    viewer,
    today,
    reply,
    union: staff?.union,
  };
  return (
    <>
      <PageTitle>{scheme}</PageTitle>
      <PageHeader
        title={scheme}
        lead={page.decider[found.decider]}
        above={<BackLink to={back}>{lonebidrag.list.title}</BackLink>}
      />
      {failed && (
        <div role="alert" className="mb-6">
          <Notice tone="danger" title={failed.join(" ")} />
        </div>
      )}
      {above}
      {staff && staff.notTogetherWith.length > 0 && (
        <Notice tone="warn" className="mb-6">
          {page.clash({
            schemes: format.list(
              staff.notTogetherWith.map((id) => states.lonebidrag.schemes[id].toLowerCase()),
            ),
          })}
        </Notice>
      )}
      <CaseArc found={found} viewer={viewer} />
      <div className="mt-10 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          <NextStep {...step} />
          {begun && (
            <Section id="manader" title={page.months} lead={page.monthsLead}>
              <CaseMonths
                months={found.months}
                coming={found.comingMonths}
                mayReport={found.mayReportMonths}
                reply={reply}
              />
            </Section>
          )}
          <Section id="underlag" title={page.documents} lead={page.documentsLead}>
            <CaseDocuments
              documents={found.documents}
              viewer={viewer === "employer" ? "employer" : "staff"}
            />
            {basis && <AfBasis document={basis} />}
          </Section>
          <OtherSteps {...step} />
        </div>
        <aside aria-label={page.facts}>
          <Section id="datum" title={page.deadlines}>
            <CaseDeadlines deadlines={found.deadlines} />
          </Section>
          <Section id="beslut-lage" title={page.decision}>
            <CaseDecisions decisions={found.decisions} />
          </Section>
          {staff && (staff.union.comment !== null || !staff.union.asked) && (
            <Section id="facket-lage" title={page.union}>
              <UnionStanding {...staff.union} />
            </Section>
          )}
          <Section id="om" title={page.facts}>
            <SideFacts facts={useFacts(found, viewer)} />
            {found.source && (
              <p className="mt-3 text-sm text-muted">{page.rules({ source: found.source })}</p>
            )}
          </Section>
          <Section id="historia" title={page.timeline}>
            <CaseTimeline lines={found.timeline} viewer={viewer} />
          </Section>
        </aside>
      </div>
    </>
  );
}

function useFacts(found: CaseForEmployer, viewer: Role): Fact[] {
  const { lonebidrag, states, common } = useMessages();
  const format = useFormat();
  const { page } = lonebidrag;
  const reasons: Record<string, string> = {
    ...states.lonebidrag.outcomes,
    ...states.lonebidrag.withdrawReasons,
  };
  const facts: (Fact | null)[] = [
    { term: page.who, value: found.participantName ?? page.unnamed },
    viewer === "employer" ? null : { term: common.roles.employer, value: found.companyName },
    found.placementTitle ? { term: page.placement, value: found.placementTitle } : null,
    found.plannedStart && !found.employmentStart
      ? { term: page.plannedStart, value: format.shortDay(found.plannedStart) }
      : null,
    found.employmentStart
      ? { term: page.employmentStart, value: format.shortDay(found.employmentStart) }
      : null,
    found.endedOn ? { term: page.endedOn, value: format.shortDay(found.endedOn) } : null,
    found.endedOn
      ? {
          term: page.endReason,
          value: found.endReason ? (reasons[found.endReason] ?? page.notLonger) : page.notLonger,
        }
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}
