import { and, eq, gt, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import { derivedKey, derivedToken, sameText } from "#app/platform/secrets.server.ts";
import type { Reader } from "#db/database.ts";
import { invitations, memberships, passwords, totpSecrets, units, users } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { totpStep } from "./consume-totp.server.ts";
import { type OpenedSession, openSession } from "./open-session.server.ts";
import { hashPassword } from "./password-hash.server.ts";
import type { Visitor } from "./visitor.server.ts";

export interface OpenInvitation {
  id: string;
  email: string;
  name: string;
  role: string;
  unitName: string;
}

/** The invitation that a link's `id.token` opens, or null when it is unknown, used, revoked or too old. */
export async function readInvitation(
  read: Reader,
  now: Instant,
  link: string,
): Promise<OpenInvitation | null> {
  const [id = "", token = ""] = link.split(".");
  if (!sameText(derivedToken("invitation", id), token)) return null;
  const [row] = await read
    .select({
      id: invitations.id,
      email: invitations.email,
      name: invitations.name,
      role: invitations.role,
      unitName: units.name,
    })
    .from(invitations)
    .innerJoin(units, eq(units.id, invitations.unitId))
    .where(
      and(
        eq(invitations.id, id),
        isNull(invitations.usedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, now),
      ),
    );
  return row ?? null;
}

/**
 * Makes the colleague's account with password and second factor in one step, and signs them in. A colleague who
 * already has an account is given the new role and must use the sign-in they have.
 */
export async function acceptInvitation(
  visitor: Visitor,
  input: { link: string; name: string; password: string; code: string },
): Promise<Result<OpenedSession | null, "gone" | "wrong_code">> {
  const open = await readInvitation(visitor.read, visitor.now, input.link);
  if (!open) return fail("gone");
  const key = derivedKey("totp-offer", open.id);
  const step = totpStep(key, input.code, visitor.now);
  if (step === null) return fail("wrong_code");
  const hash = await hashPassword(input.password);
  return visitor.write(async (tx) => {
    const [taken] = await tx
      .update(invitations)
      .set({ usedAt: visitor.now })
      .where(and(eq(invitations.id, open.id), isNull(invitations.usedAt), isNull(invitations.revokedAt)))
      .returning({ unitId: invitations.unitId, role: invitations.role });
    if (!taken) return fail("gone");
    const [existing] = await tx.select({ id: users.id }).from(users).where(eq(users.email, open.email));
    const userId = existing?.id ?? newId();
    if (!existing) {
      await tx
        .insert(users)
        .values({ id: userId, name: input.name, email: open.email, createdAt: visitor.now });
    }
    const firstSecret = await tx
      .insert(totpSecrets)
      .values({
        userId,
        secret: Buffer.from(key).toString("base64"),
        confirmedAt: visitor.now,
        lastStep: step,
      })
      .onConflictDoNothing()
      .returning({ userId: totpSecrets.userId });
    if (firstSecret.length > 0) {
      await tx.insert(passwords).values({ userId, hash, changedAt: visitor.now }).onConflictDoNothing();
    }
    await tx
      .insert(memberships)
      .values({ id: newId(), userId, role: taken.role, unitId: taken.unitId, createdAt: visitor.now });
    await audit(tx, "system", visitor.now, {
      act: "staff.joined",
      subjectType: "user",
      subjectId: userId,
      detail: { role: taken.role },
    });
    if (firstSecret.length === 0) return ok(null);
    return ok(
      await openSession(tx, visitor.now, {
        userId,
        assurance: "substantial",
        method: "password+totp",
        device: visitor.device,
      }),
    );
  });
}
