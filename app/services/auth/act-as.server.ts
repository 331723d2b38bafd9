import { and, eq } from "drizzle-orm";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Db } from "#db/database.ts";
import { sessions } from "#db/schema/index.ts";
import type { SignedIn } from "./read-session.server.ts";

/** Changes which of their own roles the person acts in; the log says which from then on. */
export async function actAs(
  write: Db["write"],
  signedIn: SignedIn,
  membershipId: string,
): Promise<Result<null, "not_found">> {
  if (!signedIn.memberships.some((membership) => membership.id === membershipId)) return fail("not_found");
  await write((tx) =>
    tx
      .update(sessions)
      .set({ membershipId })
      .where(and(eq(sessions.id, signedIn.sessionId), eq(sessions.userId, signedIn.userId))),
  );
  return ok(null);
}
