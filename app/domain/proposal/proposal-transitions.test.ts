import { describe, expect, it } from "vitest";
import { decideMove, openActs } from "../shared/transitions.ts";
import { LIVE_STATES, PROPOSAL_STATES, type ProposalAct, type ProposalState } from "./proposal-states.ts";
import {
  PROPOSAL_ACTORS,
  PROPOSAL_GUARD_TABLE,
  PROPOSAL_TRANSITIONS,
  type ProposalActor,
  type ProposalFacts,
} from "./proposal-transitions.ts";

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<ProposalActor, Partial<Record<ProposalState, string[]>>>> = {
  broker: {
    suggested: ["shortlist → shortlisted", "end → ended"],
    shortlisted: ["ask → asked", "end → ended"],
    asked: ["end → ended"],
    accepted_by_participant: ["present → presented", "end → ended"],
    presented: ["want → wanted", "decline → declined", "end → ended"],
    wanted: ["decline → ended", "end → ended"],
    identified: ["meet → meeting", "decline → ended", "end → ended"],
    meeting: ["agree → agreed", "decline → ended", "end → ended"],
  },
  caseworker: {
    suggested: ["shortlist → shortlisted"],
    shortlisted: ["ask → asked"],
    asked: ["accept → accepted_by_participant", "say_no → ended"],
    accepted_by_participant: ["say_no → ended"],
    presented: ["say_no → ended"],
    wanted: ["identify → identified", "say_no → ended"],
    identified: ["say_no → ended"],
    meeting: ["say_no → ended"],
  },
  participant: {
    asked: ["accept → accepted_by_participant", "say_no → ended"],
    accepted_by_participant: ["say_no → ended"],
    presented: ["say_no → ended"],
    wanted: ["identify → identified", "say_no → ended"],
    identified: ["say_no → ended"],
    meeting: ["say_no → ended"],
  },
  sms: {
    asked: ["accept → accepted_by_participant", "say_no → ended"],
    wanted: ["identify → identified", "say_no → ended"],
  },
  employer: {
    presented: ["want → wanted", "decline → declined"],
    wanted: ["decline → ended"],
    declined: ["correct → presented"],
    identified: ["meet → meeting", "decline → ended"],
    meeting: ["decline → ended"],
  },
  system: {
    suggested: ["lapse → ended", "void → void"],
    shortlisted: ["lapse → ended", "void → void"],
    asked: ["lapse → ended", "void → void"],
    accepted_by_participant: ["lapse → ended", "void → void"],
    presented: ["lapse → ended", "void → void"],
    wanted: ["identify → identified", "lapse → ended", "void → void"],
    identified: ["lapse → ended", "void → void"],
    meeting: ["lapse → ended", "void → void"],
  },
};

const cells = PROPOSAL_ACTORS.flatMap((by) => PROPOSAL_STATES.map((state) => [by, state] as const));

const READY: ProposalFacts = {
  companyVerified: true,
  placementPublished: true,
  seatsLeft: 1,
  conflictOfInterest: false,
  consentToPresentation: true,
  consentToIdentity: true,
  answerRecordedByStaff: true,
};

const decide = (state: ProposalState, act: ProposalAct, by: ProposalActor, facts: Partial<ProposalFacts>) =>
  decideMove(PROPOSAL_TRANSITIONS, PROPOSAL_GUARD_TABLE, { state, act, by }, { ...READY, ...facts });

describe("who may do what with a proposal", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(PROPOSAL_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });
});

describe("nothing about a person reaches an employer", () => {
  it("before the company is verified: not asked, presented, wanted, identified, met or agreed", () => {
    for (const [state, act, by] of [
      ["shortlisted", "ask", "broker"],
      ["asked", "accept", "participant"],
      ["accepted_by_participant", "present", "broker"],
      ["presented", "want", "employer"],
      ["wanted", "identify", "participant"],
      ["identified", "meet", "broker"],
      ["meeting", "agree", "broker"],
    ] as const)
      expect(decide(state, act, by, { companyVerified: false })).toMatchObject({
        unmet: ["company_verified"],
      });
  });

  it("without consent (b) before it is presented", () => {
    expect(
      decide("accepted_by_participant", "present", "broker", { consentToPresentation: false }),
    ).toMatchObject({
      unmet: ["consent_to_presentation"],
    });
  });

  it("by name without consent (c), pre-approved or not", () => {
    for (const by of ["participant", "caseworker", "sms", "system"] as const)
      expect(decide("wanted", "identify", by, { consentToIdentity: false })).toMatchObject({
        unmet: ["consent_to_identity"],
      });
  });

  it("by name through any other row than identify", () => {
    const intoNamed = PROPOSAL_TRANSITIONS.filter(
      (row) =>
        ["identified", "meeting", "agreed"].includes(row.to) &&
        row.from.some((state) => !["identified", "meeting"].includes(state)),
    );
    expect(intoNamed.map((row) => row.act)).toEqual(["identify"]);
  });

  it("when the placement is no longer published or has no seat left", () => {
    expect(
      decide("accepted_by_participant", "present", "broker", { placementPublished: false }),
    ).toMatchObject({
      unmet: ["placement_published"],
    });
    expect(decide("shortlisted", "ask", "broker", { seatsLeft: 0 })).toMatchObject({ unmet: ["seats_left"] });
  });

  it("through a broker with a conflict of interest", () => {
    expect(decide("shortlisted", "ask", "broker", { conflictOfInterest: true })).toMatchObject({
      unmet: ["no_conflict_of_interest"],
    });
  });
});

describe("whose word it is", () => {
  it("lets a broker record the employer's answers and a caseworker or an SMS the participant's, never the other way", () => {
    const words = PROPOSAL_TRANSITIONS.flatMap((row) =>
      Object.entries(row.onBehalfOf ?? {}).map(([by, whose]) => `${row.act}: ${by} for ${whose}`),
    );
    expect([...new Set(words)].sort()).toEqual([
      "accept: caseworker for participant",
      "accept: sms for participant",
      "decline: broker for employer",
      "identify: caseworker for participant",
      "identify: sms for participant",
      "say_no: caseworker for participant",
      "say_no: sms for participant",
      "want: broker for employer",
    ]);
  });

  it("lets the employer put right an answer that staff wrote down, and not their own", () => {
    expect(decide("declined", "correct", "employer", {})).toMatchObject({ value: { to: "presented" } });
    expect(decide("declined", "correct", "employer", { answerRecordedByStaff: false })).toMatchObject({
      unmet: ["answer_recorded_by_staff"],
    });
  });

  it("asks for a reason from the short list at every no", () => {
    const noes = PROPOSAL_TRANSITIONS.filter((row) => ["declined", "ended"].includes(row.to));
    expect(noes.length).toBeGreaterThan(0);
    expect(noes.every((row) => row.reason)).toBe(true);
  });

  it("becomes void from every live state when a consent is withdrawn, and closes the name again", () => {
    for (const state of LIVE_STATES)
      expect(decide(state, "void", "system", {})).toMatchObject({
        value: { to: "void", effects: ["close_identity_to_employer", "stop_messages"] },
      });
  });

  it("closes the name again in every move to an end", () => {
    const afterName = PROPOSAL_TRANSITIONS.filter(
      (row) => ["ended", "void"].includes(row.to) && row.from.includes("identified"),
    );
    expect(afterName.every((row) => row.effects?.includes("close_identity_to_employer"))).toBe(true);
  });
});
