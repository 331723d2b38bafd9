import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { PAPER_CARD_RULE } from "#app/domain/access/session-rules.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { hashSecret } from "#app/platform/secrets.server.ts";
import { paperCards } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { type OpenedSession, openSession } from "./open-session.server.ts";
import { passwordMatches } from "./password-hash.server.ts";
import type { Visitor } from "./visitor.server.ts";

/**
 * Signs a participant in with the paper card's secret and their PIN: substantial assurance. Five wrong PINs lock
 * the card until a caseworker makes a new one. A try is counted before the PIN is checked, so that parallel
 * guesses can't slip past the limit.
 */
export async function signInWithPaperCard(
  visitor: Visitor,
  input: { secret: string; pin: string },
): Promise<Result<OpenedSession, "wrong" | "locked" | "too_many">> {
  if (!(await countAttempt(visitor.write, visitor.now, "paper-card.address", visitor.address)))
    return fail("too_many");
  const secretHash = hashSecret(input.secret.toUpperCase().replace(/\s/g, ""));
  const usable = and(
    eq(paperCards.secretHash, secretHash),
    isNull(paperCards.revokedAt),
    gt(paperCards.expiresAt, visitor.now),
  );
  const [card] = await visitor.write((tx) =>
    tx
      .update(paperCards)
      .set({ failedTries: sql`${paperCards.failedTries} + 1` })
      .where(and(usable, lt(paperCards.failedTries, PAPER_CARD_RULE.tries)))
      .returning({
        id: paperCards.id,
        userId: paperCards.userId,
        pinHash: paperCards.pinHash,
        failedTries: paperCards.failedTries,
      }),
  );
  const right = await passwordMatches(card?.pinHash ?? null, input.pin);
  if (!card) {
    const [locked] = await visitor.read.select({ id: paperCards.id }).from(paperCards).where(usable);
    return fail(locked ? "locked" : "wrong");
  }
  if (!right) return fail(card.failedTries >= PAPER_CARD_RULE.tries ? "locked" : "wrong");
  return visitor.write(async (tx) => {
    await tx.update(paperCards).set({ failedTries: 0 }).where(eq(paperCards.id, card.id));
    const session = await openSession(tx, visitor.now, {
      userId: card.userId,
      assurance: "substantial",
      method: "paper-card",
      device: visitor.device,
    });
    await audit(tx, "system", visitor.now, {
      act: "auth.signed-in",
      subjectType: "user",
      subjectId: card.userId,
      detail: { method: "paper-card" },
    });
    return ok(session);
  });
}
