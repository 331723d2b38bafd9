import { and, eq, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import { match } from "#app/domain/matching/match.ts";
import { guardedSnapshot, type Snapshot, snapshotOfProfile } from "#app/domain/proposal/snapshot.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { newId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { interests } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { openOwnLink } from "../profile/open-link.server.ts";
import { type MatchingUnit, matchingUnit } from "../shared/match-context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import type { ReachFailure } from "./act-on-proposal.server.ts";
import { insertProposal } from "./insert-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

export type ProposeParticipantFailure =
  | ReachFailure
  | MoveFailure
  | "no_card"
  | "closed"
  | "already_proposed";

/**
 * The own caseworker proposes a participant whom they know: because the person asked for it, or because nobody
 * searches people here (2-domain §2, `placementsOnly`). The person is asked at once. What is shown is the published
 * card where there is one, else the guarded one: never more than the gate has let out.
 */
export async function proposeParticipant(
  ctx: WriteContext,
  input: { participantId: string; placementId: string },
): Promise<Result<{ proposalId: string }, ProposeParticipantFailure>> {
  const { actor, now } = ctx;
  return writeResult<{ proposalId: string }, ProposeParticipantFailure>(ctx.write, async (tx) => {
    const person = await participantInReach(tx, actor, input.participantId);
    if (!person) return fail("not_found");
    const allowed = authorize(actor, "proposal.create", person);
    if (!allowed.ok) return allowed;
    const unit = await matchingUnit(tx, person.unitId, now);
    const placement = await placementToMatch(tx, input.placementId);
    if (!unit || !placement?.need) return fail("not_found");
    if (person.state === "closed") return fail("closed");
    if (await hasConflict(tx, actor, { companyId: placement.companyId, participantId: person.id }))
      return fail("no_conflict_of_interest");
    const card = deriveProfile(await confirmedCards(tx, [person.id]));
    if (!card) return fail("no_card");
    const id = newId();
    await audit(tx, actor, now, {
      act: "card.read",
      subjectType: "proposal",
      subjectId: id,
      participantId: person.id,
      purpose: "propose-to-placement",
    });
    const weights = await weightsOfUnit(tx, unit.id, unit.context.today);
    const snapshot =
      (await publishedSnapshot(tx, ctx, unit, person.id, id)) ?? guardedSnapshot(card, placement.need);
    const proposal = await insertProposal(tx, actor, now, {
      id,
      placement,
      participantId: person.id,
      unitId: unit.id,
      snapshot,
      match: match(placement.need, snapshot, weights, unit.context),
      source: (await hasSaidInterest(tx, person.id, placement.id)) ? "participant" : "caseworker",
    });
    if (!proposal) return fail("already_proposed");
    const mover = { by: "person", actor } as const;
    const listed = await moveProposal(tx, mover, now, proposal, {
      act: "shortlist",
      version: proposal.version,
    });
    if (!listed.ok) return listed;
    const asked = await moveProposal(tx, mover, now, listed.value, {
      act: "ask",
      version: listed.value.version,
    });
    return asked.ok ? ok({ proposalId: proposal.id }) : asked;
  });
}

async function publishedSnapshot(
  tx: Tx,
  { actor, now }: WriteContext,
  unit: MatchingUnit,
  participantId: string,
  proposalId: string,
): Promise<Snapshot | null> {
  const link = await openOwnLink(tx, actor, now, {
    participantId,
    purpose: "propose-to-placement",
    about: { type: "proposal", id: proposalId },
  });
  if (!link) return null;
  const { profiles } = await publishedProfiles(tx, unit, now);
  const profile = profiles.find(({ profileId }) => profileId === link.profileId);
  return profile ? snapshotOfProfile(profile) : null;
}

async function hasSaidInterest(tx: Tx, participantId: string, placementId: string): Promise<boolean> {
  const [said] = await tx
    .select({ id: interests.id })
    .from(interests)
    .where(
      and(
        eq(interests.participantId, participantId),
        eq(interests.placementId, placementId),
        isNull(interests.withdrawnAt),
      ),
    );
  return said !== undefined;
}
