import { followUpDates } from "#app/domain/followup/schedule.ts";
import { addDays, daysBetween, type IsoDate } from "#app/domain/shared/dates.ts";
import { agreementPeriod, interruptedOn } from "./agreement-days.ts";
import { type CasePlan, caseDays, workBegan } from "./case-plans.ts";
import { employerByKey } from "./employers.ts";
import { meetsDemands, occupationGap, wasEnrolledBefore } from "./fit.ts";
import {
  AGREEMENT_PLANS,
  type AgreementPlan,
  CLOSED_OUTCOMES,
  COMPANY_PLANS,
  INTEREST_COUNT,
  type JourneyPlan,
  PARTICIPANT_COUNTS,
  type ParticipantPlan,
  type ParticipantPlanState,
  PLACEMENT_STATES_BY_KEY,
  type PlacementPlan,
  PROPOSAL_COUNTS,
  RETURNED,
} from "./history-plans.ts";
import type { SeedParticipant } from "./participants.ts";
import type { SeedPlacement } from "./placement.ts";
import { SEED_PLACEMENTS } from "./placements.ts";
import { mondayBy, mondayFrom } from "./workdays.ts";

export interface Histories {
  participants: ParticipantPlan[];
  placements: PlacementPlan[];
  journeys: JourneyPlan[];
  interests: { participant: string; placement: string }[];
}

/** Agreements are made on these; the rest are employments, or open in summer only. */
const AGREEMENT_KINDS = [
  "praktik",
  "arbetstraning",
  "arbetsprovning",
  "sprakpraktik",
  "lonebidragsanstallning",
];
const OPEN_ENDED_WEEKS = 20;
/** The wordings that people consent to are from 2026, and a proposal comes some weeks before the first day. */
const MOST_DAYS_AGO = 300;
/** Nobody talks of a job before they have followed up the first week. */
const DAYS_BEFORE_CASE = 7;
/** What has ended did so that long ago, where no job followed. */
const ENDED_DAYS_AGO = 21;
/** A placement is written at least this long before somebody begins there. */
const LEAST_DAYS_WRITTEN_BEFORE = 21;
/** Steps through a list in an order without pattern: both are primes, the second longer than any unit. */
const SCATTER = 37;
const SCATTER_OVER = 151;

/**
 * Who stands where, worked out from the people and the placements alone: each journey takes the pair that
 * meets the placement's demands and lies nearest in occupation, first come first served. Same input, same plan.
 */
export function planHistories(everyone: readonly SeedParticipant[], today: IsoDate): Histories {
  const free = everyone.filter((person) => !person.protectedIdentity);
  const open = SEED_PLACEMENTS.filter(isOpen);
  const taken = { people: new Set<string>(), placements: new Set<string>() };

  const agreements = AGREEMENT_PLANS.map((plan): JourneyPlan => {
    const fits = open.filter(
      (placement) => !taken.placements.has(placement.key) && isForAgreement(placement, plan),
    );
    const begun = new Map(
      fits.map((placement) => [placement.key, startedDaysAgo(plan, placement, today)] as const),
    );
    const inTime = fits.filter((placement) =>
      leavesTimeFor(
        plan.case,
        { startedDaysAgo: begun.get(placement.key)!, weeks: weeksOf(placement) },
        today,
      ),
    );
    const [person, placement] = nearestPair(free, inTime, taken.people, (one, other) =>
      wasEnrolledBefore(one, begun.get(other.key)!, today),
    );
    taken.people.add(person.key);
    taken.placements.add(placement.key);
    return {
      participant: person.key,
      placement: placement.key,
      proposal: { state: "agreed", reason: null, source: "broker" },
      agreement: agreementPlan(plan, placement, today),
      case: plan.case ?? null,
    };
  });

  const seatsLeft = new Map(open.map((placement) => [placement.key, placement.seats + 1]));
  const proposals = PROPOSAL_COUNTS.flatMap(({ state, reasons }) =>
    reasons.map((reason, at): JourneyPlan => {
      const fits = open.filter(
        (placement) => !taken.placements.has(placement.key) && seatsLeft.get(placement.key)! > 0,
      );
      const [person, placement] = nearestPair(free, fits, taken.people, () => true);
      taken.people.add(person.key);
      seatsLeft.set(placement.key, seatsLeft.get(placement.key)! - 1);
      const source = at % 4 === 3 ? "participant" : "broker";
      return {
        participant: person.key,
        placement: placement.key,
        proposal: { state, reason, source },
        agreement: null,
        case: null,
      };
    }),
  );

  const journeys = [...agreements, ...proposals];
  const participants = planParticipants(everyone, taken.people);
  return {
    participants,
    placements: planPlacements(agreements),
    journeys,
    interests: planInterests(free, open, participants, taken),
  };
}

function isOpen(placement: SeedPlacement): boolean {
  return !(placement.key in PLACEMENT_STATES_BY_KEY) && !(placement.employer in COMPANY_PLANS);
}

type Wanted = (typeof AGREEMENT_PLANS)[number];

function isForAgreement(placement: SeedPlacement, { state }: Wanted): boolean {
  if (!AGREEMENT_KINDS.includes(placement.kind)) return false;
  return state !== "completed" || placement.weeks !== null;
}

/** Not before anybody could consent, and with a first week behind before anybody talks of a job. */
function leavesTimeFor(
  wanted: CasePlan | undefined,
  agreement: Pick<AgreementPlan, "startedDaysAgo" | "weeks">,
  today: IsoDate,
): boolean {
  if (agreement.startedDaysAgo > MOST_DAYS_AGO) return false;
  if (!wanted) return true;
  const { from, to } = agreementPeriod(agreement, today);
  return daysBetween(from, caseDays(wanted, to, today).steps.need_identified) >= DAYS_BEFORE_CASE;
}

/**
 * A running one is some way in, one that led to a job ended the week before it, the others that ended did so some weeks
 * ago, and the rest start when the placement does. First days are Mondays.
 */
function startedDaysAgo(
  { state, case: following }: Wanted,
  placement: SeedPlacement,
  today: IsoDate,
): number {
  const days = weeksOf(placement) * 7;
  const since = (from: IsoDate) => daysBetween(from, today);
  const began = following && workBegan(following, today);
  if (began) return since(mondayBy(addDays(began, -days)));
  if (state === "active" || state === "paused")
    return since(mondayBy(addDays(today, -Math.round(days * 0.45))));
  if (state === "completed") return since(mondayBy(addDays(today, -days - ENDED_DAYS_AGO)));
  if (state === "interrupted")
    return since(mondayBy(addDays(today, -Math.round(days * 0.45) - ENDED_DAYS_AGO)));
  return since(mondayFrom(addDays(today, placement.startInDays)));
}

function weeksOf(placement: SeedPlacement): number {
  return placement.weeks ?? OPEN_ENDED_WEEKS;
}

function agreementPlan(wanted: Wanted, placement: SeedPlacement, today: IsoDate): AgreementPlan {
  const { state, reason = null, summedUp = false } = wanted;
  const plan = {
    state,
    reason,
    summedUp,
    startedDaysAgo: startedDaysAgo(wanted, placement, today),
    weeks: weeksOf(placement),
  };
  const period = agreementPeriod(plan, today);
  const last = state === "interrupted" ? interruptedOn(plan, today) : today;
  const due = followUpDates(placement.kind, period).filter((date) => date < period.to && date <= last);
  const left = state === "active" && placement.key.length % 3 === 0 ? 1 : 0;
  return { ...plan, followUpsDone: Math.max(0, due.length - left) };
}

/** The pair in one unit with the smallest occupation gap, by list order when equal. */
function nearestPair(
  people: readonly SeedParticipant[],
  placements: readonly SeedPlacement[],
  takenPeople: ReadonlySet<string>,
  may: (person: SeedParticipant, placement: SeedPlacement) => boolean,
): [SeedParticipant, SeedPlacement] {
  let best: [SeedParticipant, SeedPlacement] | undefined;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const placement of placements) {
    const unit = employerByKey(placement.employer).unit;
    for (const person of people) {
      if (person.unit !== unit || takenPeople.has(person.key)) continue;
      const gap = occupationGap(person, placement);
      if (gap >= bestGap || !meetsDemands(person, placement) || !may(person, placement)) continue;
      [best, bestGap] = [[person, placement], gap];
    }
  }
  if (!best) throw new Error("No pair is left that meets its demands");
  return best;
}

function planParticipants(
  everyone: readonly SeedParticipant[],
  onJourney: ReadonlySet<string>,
): ParticipantPlan[] {
  const deal: { state: ParticipantPlanState; outcome: ParticipantPlan["outcome"] }[] = [
    ...CLOSED_OUTCOMES.map((outcome) => ({ state: "closed" as const, outcome })),
    ...Object.entries(PARTICIPANT_COUNTS).flatMap(([state, count]) =>
      Array.from({ length: count }, () => ({ state: state as ParticipantPlanState, outcome: null })),
    ),
  ];
  const dealt = new Map(
    everyone
      .filter(
        (person) => !person.protectedIdentity && !onJourney.has(person.key) && person.unit !== "ostra-goinge",
      )
      .map((person, at) => ({ key: person.key, place: (at * SCATTER) % SCATTER_OVER }))
      .sort((a, b) => a.place - b.place)
      .slice(0, deal.length)
      .map(({ key }, at) => [key, deal[at]!]),
  );
  return everyone.map(({ key, protectedIdentity }) => {
    if (protectedIdentity) return { participant: key, state: "protected", outcome: null };
    return { participant: key, ...(dealt.get(key) ?? { state: "in-matching", outcome: null }) };
  });
}

/** Open ones were written over the last weeks, one with an agreement so long ago that its start is the agreement's. */
function planPlacements(agreements: readonly JourneyPlan[]): PlacementPlan[] {
  const byPlacement = new Map(agreements.map((journey) => [journey.placement, journey.agreement!]));
  return SEED_PLACEMENTS.map((placement, at) => {
    const agreement = byPlacement.get(placement.key);
    const returned = RETURNED[placement.key];
    return {
      placement: placement.key,
      state: PLACEMENT_STATES_BY_KEY[placement.key] ?? stateAfter(agreement, placement.seats),
      writtenDaysAgo: agreement
        ? writtenBefore(agreement, placement.startInDays)
        : Math.min(at % 21, placement.startInDays - 1),
      returnedWords: returned?.words ?? null,
      tasksAsSubmitted: returned?.tasks ?? null,
    };
  });
}

/** Before its first day, and never after today: one that is to begin was written for that day. */
function writtenBefore({ startedDaysAgo }: AgreementPlan, startInDays: number): number {
  const before = startedDaysAgo > 0 ? Math.max(startInDays, LEAST_DAYS_WRITTEN_BEFORE) : startInDays;
  return Math.max(0, startedDaysAgo + before);
}

function stateAfter(agreement: AgreementPlan | undefined, seats: number): PlacementPlan["state"] {
  if (!agreement) return "published";
  if (agreement.state === "completed" || agreement.state === "interrupted") return "closed";
  return agreement.state !== "cancelled" && seats === 1 ? "filled" : "published";
}

function planInterests(
  people: readonly SeedParticipant[],
  open: readonly SeedPlacement[],
  plans: readonly ParticipantPlan[],
  taken: { people: ReadonlySet<string>; placements: ReadonlySet<string> },
): Histories["interests"] {
  const inMatching = new Set(
    plans.filter((plan) => plan.state === "in-matching").map((plan) => plan.participant),
  );
  const asking = people.filter((person) => inMatching.has(person.key) && !taken.people.has(person.key));
  return asking
    .flatMap((person) => {
      const near = open.find(
        (placement) =>
          !taken.placements.has(placement.key) &&
          employerByKey(placement.employer).unit === person.unit &&
          occupationGap(person, placement) <= 1,
      );
      return near ? [{ participant: person.key, placement: near.key }] : [];
    })
    .slice(0, INTEREST_COUNT);
}
