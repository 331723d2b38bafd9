import { eq } from "drizzle-orm";
import type { Reader } from "#db/database.ts";
import { cards, consents, profileLinks } from "#db/schema/index.ts";
import { releasePool } from "../effects/gate/release-pool.server.ts";
import { type Subscriber, subscriber } from "../outbox/subscriber.server.ts";

/**
 * What touches a pool after commit: somebody left it, a new card says something else, a consent came back. Each runs
 * the gate over the whole pool, which changes nothing when there is nothing to change.
 */
export const followPoolChanges: readonly Subscriber[] = [
  subscriber({
    name: "regeneralise-after-removal",
    topic: "profile.pool-changed",
    run: ({ write, now }, { unitId }) => write(async (tx) => void (await releasePool(tx, unitId, now))),
  }),
  subscriber({
    name: "republish-confirmed-card",
    topic: "card.confirmed",
    async run({ read, write, now }, { cardId }) {
      const [card] = await read
        .select({ participantId: cards.participantId })
        .from(cards)
        .where(eq(cards.id, cardId));
      const unitId = card && (await poolOf(read, card.participantId));
      if (unitId) await write((tx) => releasePool(tx, unitId, now));
    },
  }),
  subscriber({
    name: "republish-after-consent",
    topic: "consent.given",
    async run({ read, write, now }, { consentId }) {
      const [consent] = await read
        .select({ participantId: consents.participantId, purpose: consents.purpose })
        .from(consents)
        .where(eq(consents.id, consentId));
      if (consent?.purpose !== "profile_in_matching") return;
      const unitId = await poolOf(read, consent.participantId);
      if (unitId) await write((tx) => releasePool(tx, unitId, now));
    },
  }),
];

/** The unit in whose pool the person stands approved, if any. Never which profile is theirs. */
async function poolOf(read: Reader, participantId: string): Promise<string | null> {
  const [link] = await read
    .select({ unitId: profileLinks.unitId })
    .from(profileLinks)
    .where(eq(profileLinks.participantId, participantId));
  return link?.unitId ?? null;
}
