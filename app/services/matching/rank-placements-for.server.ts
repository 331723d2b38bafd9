import { and, eq, inArray, isNull } from "drizzle-orm";
import { atLeast, authorize } from "#app/domain/access/authorize.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { WaitingBand } from "#app/domain/matching/candidate.ts";
import { bestPlacements } from "#app/domain/matching/columns/best-placements.ts";
import type { Eligibility } from "#app/domain/matching/judgement.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import { nearlyOpen } from "#app/domain/matching/nearly-open.ts";
import { type OneMoreStep, oneMoreStep } from "#app/domain/matching/one-more-step.ts";
import { groundsOf, type MatchGrounds, type MatchSummary, summaryOf } from "#app/domain/matching/summary.ts";
import type { WouldChange } from "#app/domain/matching/would-change.ts";
import { monthsBetween } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { weightsOfUnit } from "#db/queries/matching-weights.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { type OpenPlacement, openPlacements } from "#db/queries/placement-needs.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { history, interests, participants, proposals } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { matchingUnit } from "../shared/match-context.server.ts";

/** A placement as one person and their own caseworker read of it in a list. */
export interface PlacementRead {
  placementId: string;
  title: string;
  companyName: string;
  kind: PlacementKind;
  kommunName: string;
  startDate: string;
  endDate: string | null;
  hoursPerWeek: { min: number; max: number };
}

/** One that may suit them, from their true card. */
export interface PlacementThatFits extends PlacementRead {
  eligible: Eligibility;
  /** Null with a weak sign-in: the grounds tell what stands on the card. */
  grounds: (MatchGrounds & { summary: MatchSummary }) | null;
  interested: boolean;
  /** There is a proposal already, or was one. */
  proposed: boolean;
}

/** One where a single thing is in the way. */
export interface PlacementNearlyFits extends PlacementRead {
  obstacle: MatchMessage;
  change: WouldChange;
}

export interface PlacementsThatFit {
  placements: PlacementThatFits[];
  /** Best first; empty with a weak sign-in, as are the steps: what is missing tells what stands on the card. */
  nearly: PlacementNearlyFits[];
  steps: OneMoreStep[];
  /** Other open placements, where something is in the way. */
  others: number;
}

const SHOWN = 40;
const NEARLY_SHOWN = 8;

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
  const openings = open.map((placement) => ({
    ref: placement,
    need: placement.need,
    lot: keyedHash(placement.id, "placement-lot"),
  }));
  const weights = await weightsOfUnit(read, unit.id, unit.context.today);
  const waiting = await waitingBand(ctx, person.id, unit.context.today);
  const { ranked, excluded } = bestPlacements(card, waiting, openings, weights, unit.context, SHOWN);
  const marks = await marksOf(ctx, person.id);
  const mayReadCard = atLeast(actor.assurance, "substantial");
  const nearly = mayReadCard
    ? nearlyOpen(card, waiting, openings, weights, unit.context).slice(0, NEARLY_SHOWN)
    : [];
  return ok({
    placements: ranked.map(({ ref, match }) => ({
      ...asRead(ref),
      eligible: match.eligible,
      grounds: mayReadCard ? { ...groundsOf(match), summary: summaryOf(match) } : null,
      interested: marks.interested.has(ref.id),
      proposed: marks.proposed.has(ref.id),
    })),
    nearly: nearly.map(({ ref, obstacle, change }) => ({ ...asRead(ref), obstacle, change })),
    steps: mayReadCard
      ? oneMoreStep(
          card,
          open.map(({ need }) => need),
          unit.context,
        )
      : [],
    others: excluded - nearly.length,
  });
}

function asRead({ id, title, companyName, need }: OpenPlacement): PlacementRead {
  return {
    placementId: id,
    title,
    companyName,
    kind: need.kind,
    kommunName: kommunByCode(need.workplace.kommun)?.name ?? "",
    startDate: need.startDate,
    endDate: need.endDate,
    hoursPerWeek: need.hoursPerWeek,
  };
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
