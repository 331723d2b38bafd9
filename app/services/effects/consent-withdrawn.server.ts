import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Consent } from "#app/domain/consent/consent.ts";
import type { WithdrawalEffect } from "#app/domain/consent/purposes.ts";
import { isIdentityShown } from "#app/domain/proposal/proposal-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { proposals, reminders } from "#db/schema/index.ts";
import { endCases } from "./end-cases.server.ts";
import { removeProfile } from "./remove-profile.server.ts";
import { liveProposalsOf, voidProposals } from "./void-proposals.server.ts";

type Effect = (tx: Tx, actor: Actor | "system", now: Instant, consent: Consent) => Promise<void>;

/** One function for each name in the domain's `PURPOSE_RULES`. */
const EFFECTS: Record<WithdrawalEffect, Effect> = {
  remove_profile: (tx, actor, now, { participantId }) => removeProfile(tx, actor, now, participantId, "kept"),

  async void_proposals(tx, actor, now, consent) {
    const live = await liveProposalsOf(tx, consent.participantId, recipientOf(consent));
    await voidProposals(tx, actor, now, live, consent.participantId);
  },

  /**
   * A yes given beforehand falls; where the employer has already seen who it is, the proposal ends, so that the
   * identity can't be opened again.
   */
  async withhold_identity(tx, actor, now, consent) {
    const live = await liveProposalsOf(tx, consent.participantId, recipientOf(consent));
    for (const { id } of live)
      await tx.update(proposals).set({ identityPreApproved: false }).where(eq(proposals.id, id));
    const shown = live.filter(({ state }) => isIdentityShown(state));
    await voidProposals(tx, actor, now, shown, consent.participantId);
  },

  async end_cases(tx, actor, now, { participantId, party }) {
    if (party === "af") await endCases(tx, actor, now, participantId);
  },

  /** What was to be said about this consent is not; without a channel nothing at all goes to the person by it. */
  async stop_messages(tx, _actor, now, consent) {
    const about =
      consent.purpose === "contact"
        ? eq(reminders.participantId, consent.participantId)
        : and(eq(reminders.subjectType, "consent"), eq(reminders.subjectId, consent.id));
    await tx
      .update(reminders)
      .set({ stoppedAt: now })
      .where(and(about, isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
  },
};

/** All that ends with a consent, in the transaction that withdraws it (2-domain §3: at once, everywhere). */
export async function consentWithdrawn(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  consent: Consent,
  effects: readonly WithdrawalEffect[],
): Promise<void> {
  for (const effect of effects) await EFFECTS[effect](tx, actor, now, consent);
}

/** Undefined for a consent to all matching: then every employer and placement is meant. */
function recipientOf({ purpose, companyId, placementId }: Consent) {
  return purpose === "profile_in_matching" ? undefined : { companyId, placementId };
}
