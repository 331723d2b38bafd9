import { and, eq, isNull } from "drizzle-orm";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { coveringConsent } from "#db/queries/consents.server.ts";
import { participants, users } from "#db/schema/index.ts";

/** Why somebody gets no letters, as they can do something about it. */
export type NoLetters = "protected" | "no_address" | "no_consent";

export type Receiver = { email: string; locale: string } | { none: NoLetters };

/**
 * Where a participant may be written to now: as with every mail to them, by their own consent to e-mail, and never
 * with protected personal data. Null for nobody, or somebody whose process is over.
 */
export async function letterReceiver(
  { read, now }: { read: Reader; now: Instant },
  participantId: string,
): Promise<Receiver | null> {
  const [person] = await read
    .select({
      state: participants.state,
      protectedIdentity: participants.protectedIdentity,
      email: users.email,
      locale: users.locale,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(and(eq(participants.id, participantId), isNull(users.closedAt)));
  if (!person || person.state === "closed") return null;
  if (!mayExpose(person, "e-mail")) return { none: "protected" };
  if (!person.email) return { none: "no_address" };
  const consent = await coveringConsent(read, participantId, { purpose: "contact", channel: "email" }, now);
  return consent ? { email: person.email, locale: person.locale } : { none: "no_consent" };
}
