import { activateOnSigned } from "#app/services/agreement/follow-dates.server.ts";
import {
  sendSignerLink,
  sendSigningCode,
  tellCleared,
  tellSigned,
  tellToSign,
} from "#app/services/agreement/mail-parties.server.ts";
import { sendInvitation } from "#app/services/auth/send-invitation.server.ts";
import { sendSignInCode } from "#app/services/auth/send-sign-in-code.server.ts";
import { tellRegisteredCompany } from "#app/services/company/tell-registered-company.server.ts";
import { tellVerifiedCompany } from "#app/services/company/tell-verified-company.server.ts";
import { remindOfConsent } from "#app/services/consent/remind-of-consent.server.ts";
import { tellNameRequest } from "#app/services/insight/tell-name-request.server.ts";
import { tellNextInCase } from "#app/services/lonebidrag/tell-next-in-case.server.ts";
import { tellRecordedWord } from "#app/services/lonebidrag/tell-recorded-word.server.ts";
import type { Subscriber } from "#app/services/outbox/subscriber.server.ts";
import { askEmployer } from "#app/services/placement/ask-employer.server.ts";
import { tellMovedPlacement } from "#app/services/placement/tell-moved-placement.server.ts";
import { tellRecordedPlacementWord } from "#app/services/placement/tell-recorded-word.server.ts";
import { followPoolChanges } from "#app/services/profile/follow-pool-changes.server.ts";
import { breakSilence } from "#app/services/proposal/break-silence.server.ts";
import { tellOfProposal } from "#app/services/proposal/tell-of-proposal.server.ts";
import { sendSearchLetter } from "#app/services/saved-search/send-letter.server.ts";

/** Who listens to what, on one page. */
export const SUBSCRIPTIONS: readonly Subscriber[] = [
  sendSignInCode,
  sendInvitation,
  tellRegisteredCompany,
  tellRecordedPlacementWord,
  remindOfConsent,
  ...followPoolChanges,
  tellNameRequest,
  tellVerifiedCompany,
  ...tellMovedPlacement,
  askEmployer,
  ...tellOfProposal,
  breakSilence,
  tellToSign,
  sendSignerLink,
  sendSigningCode,
  tellCleared,
  tellSigned,
  activateOnSigned,
  tellNextInCase,
  tellRecordedWord,
  sendSearchLetter,
];
