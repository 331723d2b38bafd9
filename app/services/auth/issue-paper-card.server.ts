import { encodeBase32UpperCaseNoPadding } from "@oslojs/encoding";
import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { PAPER_CARD_RULE } from "#app/domain/access/session-rules.ts";
import { addMinutes } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { hashSecret, newSecret } from "#app/platform/secrets.server.ts";
import { paperCards, participants, sessions } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { hashPassword } from "./password-hash.server.ts";

/**
 * Makes a paper card with the PIN the participant has just chosen beside the caseworker, and ends the earlier
 * card and its sessions. The secret is shown once, to be printed as a QR code and as text.
 */
export async function issuePaperCard(
  ctx: WriteContext,
  input: { participantId: string; pin: string },
): Promise<Result<{ secret: string; expiresAt: string }, "not_found" | "needs_assurance" | "pin_too_plain">> {
  const [person] = await ctx.read
    .select({
      unitId: participants.unitId,
      caseworkerId: participants.caseworkerId,
      userId: participants.userId,
    })
    .from(participants)
    .where(and(eq(participants.id, input.participantId), eq(participants.unitId, ctx.actor.unitId ?? "")));
  if (!person) return fail("not_found");
  const allowed = authorize(ctx.actor, "participant.paper-card", person);
  if (!allowed.ok) return allowed;
  if (isPlainPin(input.pin)) return fail("pin_too_plain");

  const id = newBlindId();
  const secret = `${encodeBase32UpperCaseNoPadding(new Uint8Array(Buffer.from(id.replaceAll("-", ""), "hex")))}-${encodeBase32UpperCaseNoPadding(
    new Uint8Array(Buffer.from(newSecret(), "base64url").subarray(0, 15)),
  )}`;
  const pinHash = await hashPassword(input.pin);
  const expiresAt = addMinutes(ctx.now, PAPER_CARD_RULE.days * 24 * 60);
  await ctx.write(async (tx) => {
    await tx
      .update(paperCards)
      .set({ revokedAt: ctx.now })
      .where(and(eq(paperCards.userId, person.userId), isNull(paperCards.revokedAt)));
    await tx
      .update(sessions)
      .set({ revokedAt: ctx.now })
      .where(
        and(
          eq(sessions.userId, person.userId),
          eq(sessions.method, "paper-card"),
          isNull(sessions.revokedAt),
        ),
      );
    await tx.insert(paperCards).values({
      id,
      userId: person.userId,
      secretHash: hashSecret(secret),
      pinHash,
      issuedBy: ctx.actor.userId,
      createdAt: ctx.now,
      expiresAt,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "participant.paper-card",
      subjectType: "participant",
      subjectId: input.participantId,
      participantId: input.participantId,
    });
  });
  return ok({ secret, expiresAt });
}

/** 000000, 123456 and the like are the first that a finder would try. */
function isPlainPin(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = new Set(digits.slice(1).map((digit, at) => digit - digits[at]!));
  return steps.size === 1 && [0, 1, -1].includes([...steps][0]!);
}
