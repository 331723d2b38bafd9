import type { AgreementDraft } from "./agreement-content.ts";

/** The names that an agreement is made out to, the participant's own not among them: its texts may name them. */
export function namedInAgreement({
  parties,
  deputy,
  workplace,
  decidedByName,
  insurance,
}: AgreementDraft): string[] {
  return [
    parties?.employer.name,
    parties?.employer.signatory.name,
    parties?.handledare.name,
    parties?.unit.name,
    parties?.unit.signatory.name,
    deputy?.name,
    workplace?.name,
    decidedByName,
    insurance?.name,
  ].filter((name) => name !== undefined);
}
