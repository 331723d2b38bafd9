import { eq } from "drizzle-orm";
import { covers } from "#app/domain/consent/covers.ts";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import { toE164 } from "#app/domain/shared/phone-number.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { participants, units, users } from "#db/schema/index.ts";
import { type MailLocale, mailLocale } from "#emails/mail-kinds.ts";
import type { SystemContext } from "../context.server.ts";

/** The ways in which a participant may be written to now, by their own consents and what protects them. */
export interface WaysToReach {
  email: string | null;
  sms: string | null;
  locale: MailLocale;
  caseworkerId: string;
  /** What a text message may say of whom to call. */
  caller: { firstName: string; phone: string };
}

export async function waysToReach(
  { read, now }: Pick<SystemContext, "read" | "now">,
  participantId: string,
): Promise<WaysToReach | null> {
  const [person] = await read
    .select({
      email: users.email,
      phone: users.phone,
      locale: users.locale,
      caseworkerId: participants.caseworkerId,
      protectedIdentity: participants.protectedIdentity,
      unitPhone: units.phone,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .innerJoin(units, eq(units.id, participants.unitId))
    .where(eq(participants.id, participantId));
  if (!person) return null;
  const [caseworker] = await read
    .select({ name: users.name })
    .from(users)
    .where(eq(users.id, person.caseworkerId));
  const consents = await consentsOf(read, participantId);
  const may = (channel: "email" | "sms") =>
    mayExpose(person, channel === "email" ? "e-mail" : "sms") &&
    covers(consents, { purpose: "contact", channel }, now) !== null;
  return {
    email: may("email") ? person.email : null,
    sms: may("sms") && person.phone ? toE164(person.phone) : null,
    locale: mailLocale(person.locale),
    caseworkerId: person.caseworkerId,
    caller: { firstName: caseworker?.name.split(" ")[0] ?? "", phone: person.unitPhone },
  };
}
