import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "../button.tsx";
import { Section } from "../page-header.tsx";

/** At the foot of an agreement: the way to its case, or to opening one. Nothing when neither is to be had. */
export function SupportOfAgreement({
  caseId,
  mayOpen,
  agreementPage,
  desk,
}: {
  caseId: string | null;
  mayOpen: boolean;
  agreementPage: string;
  desk: "broker" | "caseworker";
}) {
  const { agreement } = useMessages().lonebidrag;
  if (!caseId && !mayOpen) return null;
  const base = desk === "broker" ? "/maklare" : "/handlaggare";
  return (
    <Section id="stod" title={agreement.title} lead={caseId ? agreement.exists : agreement.none}>
      <ButtonLink kind="secondary" to={caseId ? `${base}/stod/${caseId}` : `${agreementPage}/stod`}>
        {caseId ? agreement.to : agreement.open}
      </ButtonLink>
    </Section>
  );
}
