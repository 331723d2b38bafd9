import { describe, expect, it } from "vitest";
import { decideMove, openActs } from "../shared/transitions.ts";
import { CASE_OWNER, CASE_STATES, type CaseAct, type CaseState } from "./case-states.ts";
import {
  CASE_ACTORS,
  CASE_GUARD_TABLE,
  CASE_TRANSITIONS,
  type CaseActor,
  type CaseFacts,
} from "./case-transitions.ts";

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<CaseActor, Partial<Record<CaseState, string[]>>>> = {
  participant: { consent: ["give_consent → documents_requested", "decline → ended"] },
  employer: {
    documents_in: ["send_application → application_sent"],
    decision_granted: ["sign_contract → contract_signed"],
    running: ["report_change → change_reported"],
  },
  broker: {
    need_identified: ["withdraw → ended"],
    consent: ["withdraw → ended"],
    documents_requested: ["documents_complete → documents_in", "withdraw → ended"],
    documents_in: ["send_application → application_sent", "withdraw → ended"],
    application_sent: ["investigation_begun → af_investigating", "withdraw → ended"],
    af_investigating: [
      "ask_union → union_comment",
      "grant → decision_granted",
      "refuse → decision_refused",
      "withdraw → ended",
    ],
    union_comment: ["grant → decision_granted", "refuse → decision_refused", "withdraw → ended"],
    decision_granted: ["sign_contract → contract_signed", "withdraw → ended"],
    decision_refused: ["withdraw → ended"],
    contract_signed: ["begin → running", "withdraw → ended"],
    running: ["report_change → change_reported", "start_extension → extension_started", "end → ended"],
    change_reported: ["settle_change → running", "end → ended"],
    extension_started: ["extend → running", "extension_refused → running", "end → ended"],
  },
  caseworker: {
    need_identified: ["ask_consent → consent", "withdraw → ended"],
    consent: ["give_consent → documents_requested", "decline → ended", "withdraw → ended"],
    documents_requested: ["documents_complete → documents_in", "withdraw → ended"],
    documents_in: ["withdraw → ended"],
    application_sent: ["investigation_begun → af_investigating", "withdraw → ended"],
    af_investigating: [
      "ask_union → union_comment",
      "grant → decision_granted",
      "refuse → decision_refused",
      "withdraw → ended",
    ],
    union_comment: ["grant → decision_granted", "refuse → decision_refused", "withdraw → ended"],
    decision_granted: ["withdraw → ended"],
    decision_refused: ["ask_review → af_investigating", "withdraw → ended"],
    contract_signed: ["withdraw → ended"],
    running: ["report_change → change_reported", "start_extension → extension_started", "end → ended"],
    change_reported: ["settle_change → running", "end → ended"],
    extension_started: ["extend → running", "extension_refused → running", "end → ended"],
  },
  system: {
    need_identified: ["withdraw → ended"],
    consent: ["withdraw → ended"],
    documents_requested: ["withdraw → ended"],
    documents_in: ["withdraw → ended"],
    application_sent: ["withdraw → ended"],
    af_investigating: ["withdraw → ended"],
    union_comment: ["withdraw → ended"],
    decision_granted: ["withdraw → ended"],
    decision_refused: ["withdraw → ended"],
    contract_signed: ["begin → running", "withdraw → ended"],
  },
};

const cells = CASE_ACTORS.flatMap((by) => CASE_STATES.map((state) => [by, state] as const));

const READY: CaseFacts = {
  today: "2027-02-01",
  consentValid: true,
  missingDocuments: 0,
  unionCommentSettled: true,
  decision: { decidedOn: "2027-01-20", receivedOn: "2027-01-22", from: "2027-02-01", to: "2028-01-31" },
  startOn: "2027-02-01",
};

const decide = (state: CaseState, act: CaseAct, by: CaseActor, facts: Partial<CaseFacts> = {}) =>
  decideMove(CASE_TRANSITIONS, CASE_GUARD_TABLE, { state, act, by, reason: "other" }, { ...READY, ...facts });

describe("who may do what with a lönebidrag case", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(CASE_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });

  it("says whose move it is in every state but the last", () => {
    expect(CASE_STATES.filter((state) => CASE_OWNER[state] === null)).toEqual(["ended"]);
  });

  it("leaves no state but the last without a way on", () => {
    for (const state of CASE_STATES.filter((one) => one !== "ended"))
      expect(
        CASE_TRANSITIONS.some((row) => row.from.includes(state)),
        state,
      ).toBe(true);
  });
});

describe("start of work", () => {
  it("may not precede the decision", () => {
    const early = { startOn: "2027-01-19", today: "2027-02-01" };
    expect(decide("decision_granted", "sign_contract", "employer", early)).toMatchObject({
      unmet: ["start_not_before_decision"],
    });
    expect(decide("contract_signed", "begin", "system", early)).toMatchObject({
      unmet: ["start_not_before_decision"],
    });
    expect(decide("decision_granted", "sign_contract", "employer").ok).toBe(true);
  });

  it("may not precede the first day that the decision covers", () => {
    expect(decide("decision_granted", "sign_contract", "employer", { startOn: "2027-01-31" }).ok).toBe(false);
  });

  it("cannot happen without any decision", () => {
    expect(decide("contract_signed", "begin", "system", { decision: null }).ok).toBe(false);
  });
});

describe("a case's other moves", () => {
  it("do not go to AF without a valid consent and every document", () => {
    expect(decide("documents_in", "send_application", "employer", { consentValid: false })).toMatchObject({
      unmet: ["consent_valid"],
    });
    expect(
      decide("documents_requested", "documents_complete", "broker", { missingDocuments: 1 }),
    ).toMatchObject({
      unmet: ["documents_complete"],
    });
  });

  it("are granted only when the union's comment is settled", () => {
    expect(decide("union_comment", "grant", "broker", { unionCommentSettled: false })).toMatchObject({
      unmet: ["union_comment_settled"],
    });
  });

  it("ask for review within three weeks of receiving the decision", () => {
    expect(decide("decision_refused", "ask_review", "caseworker", { today: "2027-02-12" }).ok).toBe(true);
    expect(decide("decision_refused", "ask_review", "caseworker", { today: "2027-02-13" })).toMatchObject({
      unmet: ["within_review_time"],
    });
  });
});
