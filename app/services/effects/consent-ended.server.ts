import { and, eq, isNull, ne } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Consent } from "#app/domain/consent/consent.ts";
import type { EndingEffect } from "#app/domain/consent/purposes.ts";
import { isIdentityShown } from "#app/domain/proposal/proposal-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { withStateNow } from "#db/queries/proposal-states.server.ts";
import { proposals, reminders } from "#db/schema/index.ts";
import { endCases } from "./end-cases.server.ts";
import { endUnsignedAgreements } from "./end-unsigned-agreements.server.ts";
import { removeProfile } from "./remove-profile.server.ts";
import { liveProposalsOf, voidProposals } from "./void-proposals.server.ts";

type Effect = (tx: Tx, actor: Actor | "system", now: Instant, consent: Consent) => Promise<void>;

/** One function for each name in the domain's `PURPOSE_RULES`. */
const EFFECTS: Record<EndingEffect, Effect> = {
  /** A withdrawal may be undone, and the profile then comes back by itself; what has run out is asked for anew. */
  remove_profile: (tx, actor, now, { participantId, withdrawnAt }) =>
    removeProfile(tx, actor, now, participantId, withdrawnAt ? "kept" : "ended"),

  async void_proposals(tx, actor, now, consent) {
    const live = await restingOn(tx, now, consent);
    await voidProposals(tx, actor, now, live, consent.participantId);
  },

  /**
   * A yes given beforehand falls; where the employer has already seen who it is, the proposal ends, so that the
   * identity can't be opened again.
   */
  async withhold_identity(tx, actor, now, consent) {
    const live = await restingOn(tx, now, consent);
    for (const { id } of live)
      await tx.update(proposals).set({ identityPreApproved: false }).where(eq(proposals.id, id));
    const shown = live.filter(({ state }) => isIdentityShown(state));
    await voidProposals(tx, actor, now, shown, consent.participantId);
  },

  end_unsigned_agreements: (tx, actor, now, consent) => endUnsignedAgreements(tx, actor, now, consent),

  async end_cases(tx, actor, now, { participantId, party }) {
    if (party === "af") await endCases(tx, actor, now, participantId);
  },

  /**
   * What was to be said about this consent is not; without a channel nothing at all goes to the person by it. Those about
   * a proposal go to employer and broker too, and ask for the channel when they are sent.
   */
  async stop_messages(tx, _actor, now, consent) {
    const about =
      consent.purpose === "contact"
        ? and(eq(reminders.participantId, consent.participantId), ne(reminders.subjectType, "proposal"))
        : and(eq(reminders.subjectType, "consent"), eq(reminders.subjectId, consent.id));
    await tx
      .update(reminders)
      .set({ stoppedAt: now })
      .where(and(about, isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
  },
};

/** All that ends with a consent, in the transaction that withdraws it or writes that it has run out (2-domain §3). */
export async function consentEnded(
  tx: Tx,
  actor: Actor | "system",
  now: Instant,
  consent: Consent,
  effects: readonly EndingEffect[],
): Promise<void> {
  for (const effect of effects) await EFFECTS[effect](tx, actor, now, consent);
}

/**
 * The live proposals that a consent carried: to its employer and placement, or all for a consent to all matching. A no
 * ends whatever is under way; a date only what was resting on it, for others may have been made without it since.
 */
async function restingOn(tx: Tx, now: Instant, consent: Consent) {
  const { purpose, companyId, placementId, participantId, withdrawnAt } = consent;
  const recipient = purpose === "profile_in_matching" ? undefined : { companyId, placementId };
  const live = await liveProposalsOf(tx, participantId, recipient);
  if (withdrawnAt !== null) return live;
  const standing = new Map((await withStateNow(tx, live, now)).map(({ id, state }) => [id, state]));
  return live.filter(({ id }) => standing.get(id) === "void");
}
