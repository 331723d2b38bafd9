import { eq } from "drizzle-orm";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { memberships } from "#db/schema/index.ts";
import { type OpenedSession, openSession } from "../auth/open-session.server.ts";
import type { Visitor } from "../auth/visitor.server.ts";
import { listPersonas } from "./list-personas.server.ts";

/** Signs a visitor of the demo in as one of its invented people. Refuses in any database that is not a demo. */
export async function become(
  visitor: Visitor,
  input: { membershipId: string },
): Promise<Result<OpenedSession, "not_found">> {
  const personas = await listPersonas(visitor.read);
  if (!personas.some((persona) => persona.membershipId === input.membershipId)) return fail("not_found");
  return visitor.write(async (tx) => {
    const [held] = await tx
      .select({ userId: memberships.userId })
      .from(memberships)
      .where(eq(memberships.id, input.membershipId));
    if (!held) return fail("not_found");
    return ok(
      await openSession(tx, visitor.now, {
        userId: held.userId,
        assurance: "substantial",
        method: "demo",
        device: visitor.device,
        membershipId: input.membershipId,
      }),
    );
  });
}
