import { describe, expect, it } from "vitest";
import { AGREEMENT_STATES } from "#app/domain/agreement/agreement-transitions.ts";
import { latestEnd } from "#app/domain/agreement/period-limits.ts";
import { CASE_STATES } from "#app/domain/lonebidrag/case-states.ts";
import { PLACEMENT_STATES } from "#app/domain/placement/placement-states.ts";
import { doubtfulWording } from "#app/domain/placement/wording.ts";
import { PROPOSAL_STATES } from "#app/domain/proposal/proposal-states.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { agreementPeriod } from "./agreement-days.ts";
import { CASE_STEPS, caseDays, lastStep } from "./case-plans.ts";
import { employerByKey } from "./employers.ts";
import { meetsDemands } from "./fit.ts";
import { planHistories } from "./histories.ts";
import { COMPANY_PLANS, PARTICIPANT_PLANS, RETURNED } from "./history-plans.ts";
import { makeRegionParticipants } from "./participants.ts";
import { placementByKey } from "./placements.ts";

const TODAY = "2026-11-23";
const everyone = makeRegionParticipants(2026, TODAY);
const person = new Map(everyone.map((one) => [one.key, one]));
const histories = planHistories(everyone, TODAY);
const { journeys, participants, placements, interests } = histories;
const shown = <State>(states: readonly State[]) => new Set(states);

describe("the region's histories", () => {
  it("are the same every time, whatever the day", () => {
    expect(planHistories(everyone, TODAY)).toEqual(histories);
    const later = planHistories(makeRegionParticipants(2026, "2027-05-03"), "2027-05-03");
    expect(later.journeys).toHaveLength(journeys.length);
  });

  it("show every state of proposal, agreement, case, placement and participant", () => {
    const standing = PROPOSAL_STATES.filter((state) => state !== "shortlisted");
    expect(shown(journeys.map((journey) => journey.proposal.state))).toEqual(shown(standing));
    expect(shown(journeys.flatMap((journey) => journey.agreement?.state ?? []))).toEqual(
      shown(AGREEMENT_STATES),
    );
    expect(shown(journeys.flatMap((journey) => journey.case?.state ?? []))).toEqual(shown(CASE_STATES));
    expect(shown(placements.map((plan) => plan.state))).toEqual(shown(PLACEMENT_STATES));
    expect(shown(participants.map((plan) => plan.state))).toEqual(shown(PARTICIPANT_PLANS));
  });

  it("plan each participant and placement once, and each person for one journey", () => {
    expect(participants.map((plan) => plan.participant)).toEqual(everyone.map((one) => one.key));
    expect(new Set(placements.map((plan) => plan.placement)).size).toBe(120);
    expect(new Set(journeys.map((journey) => journey.participant)).size).toBe(journeys.length);
  });

  it("let nobody on a journey who is protected, undecided or not yet through a card", () => {
    const inMatching = new Set(
      participants.filter((plan) => plan.state === "in-matching").map((plan) => plan.participant),
    );
    for (const { participant } of [...journeys, ...interests])
      expect(inMatching.has(participant), participant).toBe(true);
    for (const { key } of everyone.filter((one) => one.protectedIdentity))
      expect(inMatching.has(key)).toBe(false);
  });

  it("pair people only with placements of their unit whose demands they meet, at verified companies", () => {
    for (const { participant, placement: key } of journeys) {
      const placement = placementByKey(key);
      expect(meetsDemands(person.get(participant)!, placement), `${participant} ${key}`).toBe(true);
      expect(employerByKey(placement.employer).unit).toBe(person.get(participant)!.unit);
      expect(placement.employer in COMPANY_PLANS).toBe(false);
    }
  });

  it("enrol people before they start, within the longest time of the kind", () => {
    for (const { participant, placement, agreement } of journeys) {
      if (!agreement) continue;
      const from = addDays(TODAY, -agreement.startedDaysAgo);
      expect(person.get(participant)!.enrolledOn < from, participant).toBe(true);
      const last = latestEnd(placementByKey(placement).kind, from);
      const { to } = agreementPeriod(agreement, TODAY);
      expect(last === null || to <= last, placement).toBe(true);
      if (agreement.startedDaysAgo < 0) expect(agreement.followUpsDone).toBe(0);
    }
  });

  it("follow up half or more, and leave some summings up for today", () => {
    const ended = journeys.flatMap(({ agreement }) =>
      agreement?.state === "completed" || agreement?.state === "interrupted" ? agreement : [],
    );
    const share = ended.filter(({ summedUp }) => !summedUp).length / ended.length;
    expect(share).toBeGreaterThanOrEqual(0.25);
    expect(share).toBeLessThanOrEqual(0.3);
    for (const { agreement } of journeys)
      if (agreement && agreement.startedDaysAgo > 28)
        expect(agreement.followUpsDone).toBeGreaterThanOrEqual(1);
  });

  it.each(["2026-11-28", "2026-12-01", "2027-01-04", "2027-02-28", "2027-07-31", "2028-02-29"])(
    "let each case come out of its agreement on days that can be, counted from %s",
    (today) => {
      for (const journey of planHistories(makeRegionParticipants(2026, today), today).journeys) {
        const { agreement, case: plan, participant } = journey;
        if (!plan) continue;
        const { from, to } = agreementPeriod(agreement!, today);
        const { steps, start, turn } = caseDays(plan, to, today);
        expect(from < steps.need_identified, `${participant} begins before anybody talks of a job`).toBe(
          true,
        );
        const taken = CASE_STEPS.slice(0, CASE_STEPS.indexOf(lastStep(plan)) + 1).map((step) => steps[step]);
        expect(taken, participant).toEqual(taken.toSorted());
        expect(taken.at(-1)! <= today, participant).toBe(true);
        expect(steps.decision < start && to < start, `${participant} starts after the decision`).toBe(true);
        if (plan.reason !== null) expect(taken.at(-1)! < turn && turn <= today, participant).toBe(true);
      }
    },
  );

  it("make proposals for published placements that have not begun", () => {
    const state = new Map(placements.map((plan) => [plan.placement, plan]));
    for (const { placement: key, agreement } of journeys) {
      if (agreement) continue;
      expect(state.get(key)?.state).toBe("published");
      expect(state.get(key)!.writtenDaysAgo).toBeLessThan(placementByKey(key).startInDays);
    }
  });

  it("give the broker a reason to return a placement", () => {
    const doubtful = Object.values(RETURNED).flatMap(({ tasks }) => (tasks ? doubtfulWording(tasks) : []));
    expect(doubtful.length).toBeGreaterThanOrEqual(2);
    for (const plan of placements) expect(plan.returnedWords !== null).toBe(plan.state === "returned");
  });
});
