import { sendInvitation } from "#app/services/auth/send-invitation.server.ts";
import { sendSignInCode } from "#app/services/auth/send-sign-in-code.server.ts";
import { tellRegisteredCompany } from "#app/services/company/tell-registered-company.server.ts";
import type { Subscriber } from "#app/services/outbox/subscriber.server.ts";
import { tellRecordedSubmission } from "#app/services/placement/tell-recorded-submission.server.ts";

/** Who listens to what, on one page. */
export const SUBSCRIPTIONS: readonly Subscriber[] = [
  sendSignInCode,
  sendInvitation,
  tellRegisteredCompany,
  tellRecordedSubmission,
];
