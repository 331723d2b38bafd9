import { eq } from "drizzle-orm";
import type { z } from "zod";
import { authorize } from "#app/domain/access/authorize.ts";
import { isKommunCode } from "#app/domain/geography/kommun.ts";
import type { enrolForm } from "#app/domain/participant/enrolment.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { cards, memberships, participants, users } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";

/** The account of a participant carries no name: whoever reads the accounts alone learns nothing. */
const NAMELESS = "Deltagare";

/**
 * Enrols a person with the acting caseworker as their named one, and starts the first kompetenskort with what is
 * already known. Somebody with protected personal data gets no e-mail address or phone number here, since
 * nothing may be sent to them (2-domain §2). `email_taken`: another account has the address.
 */
export async function enrolParticipant(
  ctx: WriteContext,
  input: z.output<typeof enrolForm>,
): Promise<
  Result<
    { participantId: string },
    "not_found" | "needs_assurance" | "email_taken" | "protected_no_contact" | "unknown_kommun"
  >
> {
  const { unitId, userId: caseworkerId } = ctx.actor;
  const allowed = authorize(ctx.actor, "participant.enrol", { unitId, caseworkerId });
  if (!allowed.ok) return allowed;
  if (!unitId) return fail("not_found");
  if (input.protectedIdentity && (input.email || input.phone)) return fail("protected_no_contact");
  if (!isKommunCode(input.homeKommun)) return fail("unknown_kommun");

  const [participantId, userId] = [newId(), newId()];
  const email = input.email?.toLowerCase() ?? null;
  return ctx.write(async (tx) => {
    if (email) {
      const taken = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
      if (taken.length > 0) return fail("email_taken");
    }
    await tx.insert(users).values({
      id: userId,
      name: NAMELESS,
      email,
      phone: input.phone ?? null,
      locale: input.language,
      createdAt: ctx.now,
    });
    await tx
      .insert(memberships)
      .values({ id: newId(), userId, role: "participant", unitId, participantId, createdAt: ctx.now });
    await tx.insert(participants).values({
      id: participantId,
      unitId,
      userId,
      caseworkerId,
      state: "enrolled",
      givenName: input.givenName,
      familyName: input.familyName,
      protectedIdentity: input.protectedIdentity,
      interpreterLanguage: input.interpreterLanguage ?? null,
      externalRef: input.externalRef || null,
      inflow: input.inflow,
      enrolledAt: ctx.now,
      waitingSince: input.waitingSince,
    });
    await tx.insert(cards).values({
      id: newId(),
      participantId,
      series: newId(),
      number: 1,
      kind: "start",
      periodFrom: swedishDate(ctx.now),
      state: "draft",
      draft: { homeKommun: input.homeKommun },
      filledBy: caseworkerId,
      createdAt: ctx.now,
      changedAt: ctx.now,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.enrol",
      subjectType: "participant",
      subjectId: participantId,
      participantId,
    });
    await enqueue(tx, ctx.now, "participant.enrolled", { participantId });
    return ok({ participantId });
  });
}
