import { and, eq, max } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { type Match, match } from "#app/domain/matching/match.ts";
import type { MatchingWeights } from "#app/domain/matching/weights.ts";
import { snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { lastShown } from "#db/queries/match-log.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { type PlacementToMatch, placementToMatch } from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { participants, proposals } from "#db/schema/index.ts";
import { logSuggestion } from "../audit/log-suggestion.server.ts";
import type { WriteContext } from "../context.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { openLink } from "../profile/open-link.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";
import { spreadLists } from "../shared/spread-lists.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import { insertProposal } from "./insert-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

export type ProposeFailure =
  | "not_found"
  | "needs_assurance"
  | "placements_only"
  | "cannot_be_proposed"
  | MoveFailure;

/**
 * A broker proposes one or more published profiles to a placement, all or none. Who meets every demand is asked
 * at once; where the published card hides whether a demand is met, the own caseworker is asked first and the
 * proposal waits in `suggested`. They are asked in the order given, which stands with the proposals after that; more
 * may be proposed than there are seats, since none is taken before an agreement.
 *
 * `cannot_be_proposed` says nothing more on purpose: it is the same for a profile withdrawn meanwhile, for somebody
 * whom the broker has declared a conflict of interest towards, and for a person proposed before under another alias.
 */
export async function proposeCandidates(
  ctx: WriteContext,
  input: { placementId: string; profileIds: readonly string[] },
): Promise<Result<{ asked: number; toCheck: number }, ProposeFailure>> {
  const allowed = authorize(ctx.actor, "proposal.create", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  return writeResult<{ asked: number; toCheck: number }, ProposeFailure>(ctx.write, async (tx) => {
    const unit = await matchingUnit(tx, ctx.actor.unitId, ctx.now);
    const placement = await placementToMatch(tx, input.placementId);
    if (!unit || !placement?.need) return fail("not_found");
    if (unit.candidateSearch === "placementsOnly") return fail("placements_only");
    if (placement.state !== "published") return fail("placement_published");
    if (!placement.companyVerified) return fail("company_verified");
    if (placement.seatsLeft === 0) return fail("seats_left");
    if (await hasConflict(tx, ctx.actor, placement)) return fail("no_conflict_of_interest");
    const { profiles: known } = await publishedProfiles(tx, unit, ctx.now);
    const { today } = unit.context;
    const weights = await weightsOfUnit(tx, unit.id, today);
    const lists = await spreadLists(tx, weights, { unitId: unit.id, placementId: placement.id, today });
    const before = await placesTaken(tx, unit, placement);
    const done: Proposed[] = [];
    for (const profileId of new Set(input.profileIds)) {
      const profile = known.find((one) => one.profileId === profileId);
      if (!profile) return fail("cannot_be_proposed");
      const need = placement.need;
      const found = match(need, profile, weights, unit.context, lists.get(profileId) ?? 0);
      if (found.eligible === "no") return fail("cannot_be_proposed");
      const place = before + done.length + 1;
      const result = await proposeOne(tx, ctx, unit, placement, { profile, found, place });
      if (!result.ok) return result;
      done.push(result.value);
    }
    await logProposed(tx, ctx, unit, placement, weights, done);
    const asked = done.filter((one) => one.asked).length;
    return ok({ asked, toCheck: done.length - asked });
  });
}

/** The order goes on from those proposed before. */
async function placesTaken(tx: Tx, unit: MatchingUnit, placement: PlacementToMatch): Promise<number> {
  const [row] = await tx
    .select({ last: max(proposals.place) })
    .from(proposals)
    .where(and(eq(proposals.placementId, placement.id), eq(proposals.unitId, unit.id)));
  return row?.last ?? 0;
}

interface Proposed {
  profileId: string;
  score: number;
  /** Else the own caseworker is asked first. */
  asked: boolean;
}

/** In the order wanted, each with its rank in the list that the broker was shown last. */
async function logProposed(
  tx: Tx,
  { actor, now }: WriteContext,
  unit: MatchingUnit,
  placement: PlacementToMatch,
  weights: MatchingWeights,
  done: readonly Proposed[],
): Promise<void> {
  const seen = await lastShown(tx, { unitId: unit.id, placementId: placement.id }, actor.userId);
  await logSuggestion(tx, actor, now, {
    placementId: placement.id,
    weightsVersion: weights.version,
    event: "proposed",
    tried: seen?.tried ?? null,
    // By id: the order they were proposed in stands with the proposals, which no row of this log is to be paired with.
    rows: done
      .toSorted((a, b) => (a.profileId < b.profileId ? -1 : 1))
      .map(({ profileId, score }) => ({
        profileId,
        rank: seen?.rows.get(profileId)?.rank ?? 0,
        score,
      })),
  });
}

async function proposeOne(
  tx: Tx,
  { actor, now }: WriteContext,
  unit: MatchingUnit,
  placement: PlacementToMatch,
  { profile, found, place }: { profile: PublishedProfile; found: Match; place: number },
): Promise<Result<Proposed, ProposeFailure>> {
  const id = newId();
  const link = await openLink(tx, actor, now, {
    profileId: profile.profileId,
    purpose: "propose-to-placement",
    about: { type: "proposal", id },
  });
  if (!link || !(await isOpenTo(tx, link.participantId, unit.id))) return fail("cannot_be_proposed");
  const about = { companyId: placement.companyId, participantId: link.participantId };
  // Not by its name: it would tell a broker which card is that of the person they know.
  if (await hasConflict(tx, actor, about)) return fail("cannot_be_proposed");
  const snapshot = snapshotOfProfile(profile);
  const proposal = await insertProposal(tx, actor, now, {
    id,
    placement,
    participantId: link.participantId,
    unitId: unit.id,
    snapshot,
    match: found,
    source: "broker",
    place,
  });
  if (!proposal) return fail("cannot_be_proposed");
  const done = { profileId: profile.profileId, score: found.score };
  if (found.eligible === "ask") {
    await enqueue(tx, now, "proposal.suggested", { proposalId: proposal.id });
    return ok({ ...done, asked: false });
  }
  const mover = { by: "person", actor } as const;
  const listed = await moveProposal(tx, mover, now, proposal, {
    act: "shortlist",
    version: proposal.version,
  });
  if (!listed.ok) return listed;
  const moved = await moveProposal(tx, mover, now, listed.value, {
    act: "ask",
    version: listed.value.version,
  });
  return moved.ok ? ok({ ...done, asked: true }) : moved;
}

/** Somebody whose process has ended is proposed to nobody, even in the moment before the profile is taken out. */
async function isOpenTo(tx: Tx, participantId: string, unitId: string): Promise<boolean> {
  const [person] = await tx
    .select({ state: participants.state })
    .from(participants)
    .where(and(eq(participants.id, participantId), eq(participants.unitId, unitId)));
  return person?.state === "active";
}
