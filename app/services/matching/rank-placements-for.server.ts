import { and, eq, inArray, isNull } from "drizzle-orm";
import { atLeast, authorize } from "#app/domain/access/authorize.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { WaitingBand } from "#app/domain/matching/candidate.ts";
import { bestPlacements } from "#app/domain/matching/columns/best-placements.ts";
import type { Eligibility } from "#app/domain/matching/judgement.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import { weightsOn } from "#app/domain/matching/weights.ts";
import { monthsBetween } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { openPlacements } from "#db/queries/placement-needs.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { history, interests, participants, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";

/** A placement that may suit one person, from their true card: for them and their own caseworker only. */
export interface PlacementThatFits {
  placementId: string;
  title: string;
  companyName: string;
  kind: PlacementKind;
  kommunName: string;
  startDate: string;
  endDate: string | null;
  hoursPerWeek: { min: number; max: number };
  eligible: Eligibility;
  /** Null with a weak sign-in: the grounds tell what stands on the card. */
  grounds: { reasons: MatchMessage[]; toThinkOf: MatchMessage[] } | null;
  interested: boolean;
  /** There is a proposal already, or was one. */
  proposed: boolean;
}

export interface PlacementsThatFit {
  placements: PlacementThatFits[];
  /** Open placements where something is in the way. */
  others: number;
}

const SHOWN = 40;

/**
 * Open placements for one person, best first: the reverse view. `no_card`: nothing has been confirmed yet, so there
 * is nothing to go by.
 */
export async function rankPlacementsFor(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<PlacementsThatFit, "not_found" | "needs_assurance" | "no_card">> {
  const { actor, now, read } = ctx;
  const person = await participantInReach(read, actor, input.participantId);
  if (!person) return fail("not_found");
  const own = actor.role === "participant";
  const allowed = authorize(actor, own ? "participant.home" : "participant.read", person);
  if (!allowed.ok) return allowed;
  if (!own)
    await ctx.recordAccess({
      act: "card.read",
      subjectType: "participant",
      subjectId: person.id,
      participantId: person.id,
      purpose: "matching",
    });
  const unit = await matchingUnit(read, person.unitId, now);
  const card = deriveProfile(await confirmedCards(read, [person.id]));
  if (!unit) return fail("not_found");
  if (!card) return fail("no_card");
  const open = await openPlacements(read);
  const { ranked, excluded } = bestPlacements(
    card,
    await waitingBand(ctx, person.id, unit.context.today),
    open.map((placement) => ({
      ref: placement,
      need: placement.need,
      lot: keyedHash(placement.id, "placement-lot"),
    })),
    weightsOn(unit.context.today),
    unit.context,
    SHOWN,
  );
  const marks = await marksOf(ctx, person.id);
  const mayReadCard = atLeast(actor.assurance, "substantial");
  return ok({
    placements: ranked.map(({ ref, match }) => ({
      placementId: ref.id,
      title: ref.title,
      companyName: ref.companyName,
      kind: ref.need.kind,
      kommunName: kommunByCode(ref.need.workplace.kommun)?.name ?? "",
      startDate: ref.need.startDate,
      endDate: ref.need.endDate,
      hoursPerWeek: ref.need.hoursPerWeek,
      eligible: match.eligible,
      grounds: mayReadCard ? groundsOf(match) : null,
      interested: marks.interested.has(ref.id),
      proposed: marks.proposed.has(ref.id),
    })),
    others: excluded,
  });
}

function groundsOf({ reasons, gaps, hard }: Match): PlacementThatFits["grounds"] {
  const unknown = hard.filter(({ verdict }) => verdict === "unknown").map(({ reason }) => reason);
  return { reasons, toThinkOf: [...unknown, ...gaps] };
}

async function waitingBand(
  { read }: ReadContext,
  participantId: string,
  today: string,
): Promise<WaitingBand | null> {
  const [row] = await read
    .select({ since: participants.waitingSince })
    .from(participants)
    .where(eq(participants.id, participantId));
  if (!row) return null;
  const months = monthsBetween(row.since, today);
  if (months < 3) return "under-3";
  return months < 9 ? "3-9" : "over-9";
}

async function marksOf({ read }: ReadContext, participantId: string) {
  const said = await read
    .select({ placementId: interests.placementId })
    .from(interests)
    .where(and(eq(interests.participantId, participantId), isNull(interests.withdrawnAt)));
  // One that the person has not been asked about yet is nothing to tell here.
  const links = await read
    .select({ placementId: proposals.placementId })
    .from(proposals)
    .innerJoin(history, eq(history.subjectId, proposals.id))
    .where(
      and(
        inArray(proposals.id, await proposalIdsOf(read, participantId)),
        eq(history.subjectType, "proposal"),
        eq(history.toState, "asked"),
      ),
    );
  return {
    interested: new Set(said.map(({ placementId }) => placementId)),
    proposed: new Set(links.map(({ placementId }) => placementId)),
  };
}
