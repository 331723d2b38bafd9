import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { TabNav } from "#app/ui/tab-nav.tsx";
import { participantPath } from "./step-path.ts";

/** Name and tabs above each part of one participant's case. The document's title never carries the name. */
export function ParticipantFrame({
  participantId,
  name,
  title,
  status,
  actions,
  namedOnPaper = true,
  children,
}: {
  participantId: string;
  name: string;
  /** What this part is called, in the document's title. */
  title: string;
  status?: ReactNode;
  actions?: ReactNode;
  /** False where what is printed must not tell whose it is. */
  namedOnPaper?: boolean;
  children: ReactNode;
}) {
  const { caseworker, lonebidrag } = useMessages();
  const say = caseworker.tabs;
  const tab = (page: string, label: string) => ({ to: participantPath(participantId, page), label });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <div className={namedOnPaper ? undefined : "no-print"}>
        <PageHeader
          title={name}
          status={status}
          actions={actions}
          above={<BackLink to="/handlaggare">{caseworker.person.back}</BackLink>}
        />
      </div>
      <TabNav
        label={say.label}
        tabs={[
          tab("", say.overview),
          tab("samtycken", say.consents),
          { ...tab("kompetenskort", say.card), end: false },
          tab("profil", say.profile),
          tab("platser", caseworker.proposals.search.title),
          tab("stod", lonebidrag.nav),
          tab("papperskort", say.paperCard),
          tab("uppgifter", say.data),
        ]}
      />
      {children}
    </>
  );
}
