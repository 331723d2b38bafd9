import { sendInvitation } from "#app/services/auth/send-invitation.server.ts";
import { sendSignInCode } from "#app/services/auth/send-sign-in-code.server.ts";
import type { Subscriber } from "#app/services/outbox/subscriber.server.ts";

/** Who listens to what, on one page. */
export const SUBSCRIPTIONS: readonly Subscriber[] = [sendSignInCode, sendInvitation];
