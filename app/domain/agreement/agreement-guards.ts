import type { IsoDate } from "../shared/dates.ts";
import type { GuardTable } from "../shared/transitions.ts";
import { type AgreementContent, type AgreementDraft, agreementContentSchema } from "./agreement-content.ts";
import {
  areHoursValid,
  isDecisionCovering,
  isDecisionValidOn,
  isInsuranceSettled,
  isPeriodValid,
  isRegisterExtractSettled,
  isUnionSettled,
  isWithinLongest,
  isWorkEnvironmentSettled,
} from "./agreement-rules.ts";
import type { AgreementGuard } from "./agreement-transitions.ts";
import { type Party, type Signature, stillToSign } from "./signing.ts";

export interface AgreementFacts {
  content: AgreementDraft;
  today: IsoDate;
  companyVerified: boolean;
  conflictOfInterest: boolean;
  /** The handledare has an account, or a telephone or address that a link has reached. */
  handledareReachable: boolean;
  requiredParties: readonly Party[];
  signatures: readonly Signature[];
  contentHash: string;
  /** For signing: the party that the signatory may sign for, and the hash of what they had before them. */
  signingParty: Party | null;
  seenHash: string | null;
}

/** A rule on the content that an incomplete draft does not meet. */
function whole(rule: (content: AgreementContent, facts: AgreementFacts) => boolean) {
  return (facts: AgreementFacts): boolean => {
    const parsed = agreementContentSchema.safeParse(facts.content);
    return parsed.success && rule(parsed.data, facts);
  };
}

export const AGREEMENT_GUARD_TABLE: GuardTable<AgreementGuard, AgreementFacts> = {
  content_complete: whole(() => true),
  company_verified: (facts) => facts.companyVerified,
  no_conflict_of_interest: (facts) => !facts.conflictOfInterest,
  hours_valid: whole((content) => areHoursValid(content)),
  period_valid: whole((content) => isPeriodValid(content.period)),
  within_longest: whole((content) => isWithinLongest(content)),
  decision_covers: whole((content) => isDecisionCovering(content)),
  decision_valid_today: whole((content, facts) => isDecisionValidOn(content, facts.today)),
  insurance_settled: whole((content) => isInsuranceSettled(content)),
  work_environment_settled: whole((content) => isWorkEnvironmentSettled(content)),
  union_comment_settled: whole((content) => isUnionSettled(content)),
  register_extract_settled: whole((content) => isRegisterExtractSettled(content)),
  handledare_reachable: (facts) => facts.handledareReachable,
  is_due_to_sign: (facts) =>
    facts.signingParty !== null &&
    stillToSign(facts.requiredParties, facts.signatures, facts.contentHash).includes(facts.signingParty),
  same_content: (facts) => facts.seenHash === facts.contentHash,
  all_signed: (facts) =>
    facts.requiredParties.length > 0 &&
    stillToSign(facts.requiredParties, facts.signatures, facts.contentHash).length === 0,
  start_reached: whole((content, facts) => content.period.from <= facts.today),
  end_not_passed: whole((content, facts) => facts.today <= content.period.to),
  end_passed: whole((content, facts) => content.period.to < facts.today),
};
