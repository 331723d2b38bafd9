/** What the outbox can tell, and the ids it carries. Never a person's data: subscribers read the present state. */
export interface Topics {
  "auth.code-requested": { codeId: string };
  "staff.invited": { invitationId: string };
  "company.registered": { companyId: string };
  "company.verified": { companyId: string };
  "company.changed": { companyId: string };
  "placement.returned": { placementId: string };
  "placement.published": { placementId: string };
  "placement.word-recorded": { placementId: string };
  "placement.unrefreshed": { reminderId: string };
  "placement.expired": { placementId: string };
  "placement.changed": { placementId: string };
  "profile.pool-changed": { unitId: string };
  "proposal.suggested": { proposalId: string };
  "proposal.asked": { proposalId: string };
  "proposal.presented": { proposalId: string };
  "proposal.answered": { proposalId: string };
  "proposal.wanted": { proposalId: string };
  "proposal.identified": { proposalId: string };
  "proposal.ended": { proposalId: string };
  "proposal.answer-recorded": { proposalId: string };
  "proposal.more-asked": { proposalId: string };
  "proposal.silent": { reminderId: string };
  "interest.said": { interestId: string };
  "participant.enrolled": { participantId: string };
  "participant.caseworker-changed": { participantId: string };
  "participant.closed": { participantId: string };
  "card.confirmed": { cardId: string };
  "consent.expiring": { reminderId: string };
  "consent.given": { consentId: string };
  "consent.withdrawn": { consentId: string };
  "agreement.proposed": { agreementId: string };
  "agreement.signed-by-one": { agreementId: string };
  "agreement.signatures-cleared": { agreementId: string };
  "agreement.signed": { agreementId: string };
  "agreement.signer-link-made": { signerLinkId: string };
  "agreement.signing-code-requested": { signerLinkId: string };
  "agreement.activated": { agreementId: string };
  "agreement.ended": { agreementId: string };
  "insight.name-requested": { unitId: string };
  "search.letter-due": { reminderId: string };
  "case.moved": { caseId: string };
  "case.word-recorded": { caseId: string };
}

export type Topic = keyof Topics;
