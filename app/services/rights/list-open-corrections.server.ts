import { and, asc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { mayExpose, nameInList } from "#app/domain/participant/protected-identity.ts";
import type { Part } from "#app/domain/rights/requests.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { participants, rightsRequests } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** Somebody waits for an answer. The words are read on their own page, where it is logged. */
export interface OpenCorrection {
  id: string;
  participantId: string;
  /** Null for somebody with protected personal data: not named in lists. */
  name: string | null;
  part: Part | null;
  requestedAt: string;
}

/** Corrections that the caseworker's own participants have asked for and not been answered, oldest first. */
export async function listOpenCorrections(
  ctx: ReadContext,
): Promise<Result<OpenCorrection[], "not_found" | "needs_assurance">> {
  const { unitId, userId } = ctx.actor;
  const allowed = authorize(ctx.actor, "rights.answer", { unitId, caseworkerId: userId });
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      id: rightsRequests.id,
      participantId: rightsRequests.participantId,
      givenName: participants.givenName,
      familyName: participants.familyName,
      protectedIdentity: participants.protectedIdentity,
      part: rightsRequests.part,
      requestedAt: rightsRequests.requestedAt,
    })
    .from(rightsRequests)
    .innerJoin(participants, eq(participants.id, rightsRequests.participantId))
    .where(
      and(
        eq(participants.unitId, unitId ?? ""),
        eq(participants.caseworkerId, userId),
        eq(rightsRequests.kind, "correction"),
        eq(rightsRequests.state, "open"),
      ),
    )
    .orderBy(asc(rightsRequests.requestedAt));
  if (rows.length > 0)
    await ctx.recordAccess({
      act: "rights.list",
      subjectType: "user",
      subjectId: userId,
      participantIds: rows.filter((row) => mayExpose(row, "list")).map(({ participantId }) => participantId),
      purpose: "casework",
    });
  return ok(
    rows.map(({ givenName, familyName, protectedIdentity, ...row }) => ({
      ...row,
      name: nameInList({ givenName, familyName, protectedIdentity }),
    })),
  );
}
