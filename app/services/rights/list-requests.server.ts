import { and, asc, desc, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants, rightsRequests } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

const shown = {
  id: rightsRequests.id,
  kind: rightsRequests.kind,
  part: rightsRequests.part,
  words: rightsRequests.words,
  state: rightsRequests.state,
  version: rightsRequests.version,
  via: rightsRequests.via,
  requestedAt: rightsRequests.requestedAt,
  answer: rightsRequests.answer,
  erased: rightsRequests.erased,
  ground: rightsRequests.ground,
  reference: rightsRequests.reference,
  decidedOn: rightsRequests.decidedOn,
  answeredAt: rightsRequests.answeredAt,
};

/** A request and its answer. Who answered is told by role alone: it is in the log. */
export type RightsRequest = {
  [Column in keyof typeof shown]: (typeof rightsRequests.$inferSelect)[Column];
};

/** One participant's, newest first: theirs to see, and their caseworker's to answer. */
export async function listRequests(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<RightsRequest[], "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "rights.request", subject);
  if (!allowed.ok) return allowed;
  if (ctx.actor.role !== "participant")
    await ctx.recordAccess({
      act: "rights.read",
      subjectType: "participant",
      subjectId: subject.id,
      participantId: subject.id,
      purpose: "casework",
    });
  return ok(
    await ctx.read
      .select(shown)
      .from(rightsRequests)
      .where(eq(rightsRequests.participantId, subject.id))
      .orderBy(desc(rightsRequests.requestedAt), desc(rightsRequests.id)),
  );
}

export interface ErasureToDecide extends RightsRequest {
  name: string;
  /** Parts can be erased only once the process has ended. */
  closed: boolean;
}

/** The unit's requests for erasure that wait for the manager, oldest first, with the names. Logged for each person. */
export async function listErasures(
  ctx: ReadContext,
): Promise<Result<ErasureToDecide[], "not_found" | "needs_assurance">> {
  const unitId = ctx.actor.unitId ?? "";
  const allowed = authorize(ctx.actor, "rights.decide", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      ...shown,
      participantId: participants.id,
      givenName: participants.givenName,
      familyName: participants.familyName,
      personState: participants.state,
    })
    .from(rightsRequests)
    .innerJoin(participants, eq(participants.id, rightsRequests.participantId))
    .where(
      and(
        eq(rightsRequests.unitId, unitId),
        eq(rightsRequests.kind, "erasure"),
        eq(rightsRequests.state, "open"),
      ),
    )
    .orderBy(asc(rightsRequests.requestedAt));
  if (rows.length > 0)
    await ctx.recordAccess({
      act: "rights.read",
      subjectType: "unit",
      subjectId: unitId,
      participantIds: rows.map(({ participantId }) => participantId),
      purpose: "casework",
    });
  return ok(
    rows.map(({ participantId: _, givenName, familyName, personState, ...request }) => ({
      ...request,
      name: `${givenName} ${familyName}`,
      closed: personState === "closed",
    })),
  );
}
