import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Mark } from "#app/domain/matching/marks.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { lastShown } from "#db/queries/match-log.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { candidateMarks } from "#db/schema/index.ts";
import { logSuggestion } from "../audit/log-suggestion.server.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";

export type MarkFailure =
  | "not_found"
  | "needs_assurance"
  | "placements_only"
  | "not_published"
  | "no_longer_current";

const EVENT = { pinned: "pinned", hidden: "hidden", none: "released" } as const;

/**
 * A broker pins a card on top of the placement's list, puts it aside with a reason, or takes the mark away (null). It
 * holds for the brokers of the unit, and is logged as what a person did with the suggestion. Only a card that this broker
 * has been shown can be marked.
 */
export async function markCandidate(
  ctx: WriteContext,
  { placementId, profileId, mark }: { placementId: string; profileId: string; mark: Mark | null },
): Promise<Result<null, MarkFailure>> {
  const allowed = authorize(ctx.actor, "candidate.search", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return writeResult<null, MarkFailure>(ctx.write, async (tx) => {
    const unit = await matchingUnit(tx, ctx.actor.unitId, ctx.now);
    const placement = await placementToMatch(tx, placementId);
    if (!unit || !placement) return fail("not_found");
    if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
    if (placement.state !== "published" || !placement.companyVerified) return fail("not_published");
    const here = { unitId: unit.id, placementId };
    const seen = await lastShown(tx, here, ctx.actor.userId);
    const stood = seen?.rows.get(profileId);
    const { profiles } = await publishedProfiles(tx, unit, ctx.now);
    if (!seen || !stood || !profiles.some((profile) => profile.profileId === profileId))
      return fail("no_longer_current");
    await tx
      .delete(candidateMarks)
      .where(
        and(
          eq(candidateMarks.unitId, unit.id),
          eq(candidateMarks.placementId, placementId),
          eq(candidateMarks.profileId, profileId),
        ),
      );
    const reason = mark?.is === "hidden" ? mark.reason : null;
    if (mark)
      await tx.insert(candidateMarks).values({
        ...here,
        profileId,
        mark: mark.is,
        reason,
        byUserId: ctx.actor.userId,
        at: ctx.now,
      });
    await logSuggestion(tx, ctx.actor, ctx.now, {
      placementId,
      weightsVersion: String(seen.weightsVersion),
      event: EVENT[mark?.is ?? "none"],
      tried: seen.tried,
      rows: [{ profileId, ...stood }],
      ...(reason && { reason }),
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: mark ? (mark.is === "pinned" ? "candidate.pin" : "candidate.hide") : "candidate.release",
      subjectType: "placement",
      subjectId: placementId,
      purpose: "matching",
    });
    return ok(null);
  });
}
