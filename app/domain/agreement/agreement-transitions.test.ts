import { describe, expect, it } from "vitest";
import { agreementContent, signature } from "#tests/factories/agreement-content.ts";
import { decideMove, openActs } from "../shared/transitions.ts";
import { AGREEMENT_GUARD_TABLE, type AgreementFacts } from "./agreement-guards.ts";
import {
  AGREEMENT_ACTORS,
  AGREEMENT_STATES,
  AGREEMENT_TRANSITIONS,
  type AgreementAct,
  type AgreementActor,
  type AgreementState,
} from "./agreement-transitions.ts";
import { PARTIES } from "./signing.ts";

const SIGN = "sign → partially_signed";
const OBJECT = "object → draft";
const party = { proposed: [SIGN, OBJECT], partially_signed: [SIGN, OBJECT] };
const staff = {
  draft: ["propose → proposed", "cancel → cancelled"],
  proposed: [SIGN, "revise → draft", "cancel → cancelled"],
  partially_signed: [SIGN, "revise → draft", "cancel → cancelled"],
  signed: ["cancel → cancelled"],
  active: ["pause → paused", "interrupt → interrupted"],
  paused: ["resume → active", "interrupt → interrupted"],
};

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<AgreementActor, Partial<Record<AgreementState, string[]>>>> = {
  participant: party,
  employer: party,
  handledare: party,
  signer: party,
  broker: staff,
  caseworker: staff,
  manager: { proposed: [SIGN], partially_signed: [SIGN] },
  system: {
    draft: ["cancel → cancelled"],
    proposed: ["cancel → cancelled"],
    partially_signed: ["seal → signed", "cancel → cancelled"],
    signed: ["activate → active"],
    active: ["complete → completed"],
    paused: ["complete → completed"],
  },
};

const cells = AGREEMENT_ACTORS.flatMap((by) => AGREEMENT_STATES.map((state) => [by, state] as const));
const HASH = "a".repeat(64);

const READY: AgreementFacts = {
  content: agreementContent(),
  today: "2027-01-11",
  companyVerified: true,
  conflictOfInterest: false,
  handledareReachable: true,
  requiredParties: PARTIES,
  signatures: [],
  contentHash: HASH,
  signingParty: "participant",
  seenHash: HASH,
};

const decide = (
  state: AgreementState,
  act: AgreementAct,
  by: AgreementActor,
  facts: Partial<AgreementFacts> = {},
) =>
  decideMove(
    AGREEMENT_TRANSITIONS,
    AGREEMENT_GUARD_TABLE,
    { state, act, by, reason: "x" },
    { ...READY, ...facts },
  );
const unmet = (guard: string) => ({ ok: false, failure: "unmet", unmet: [guard] });

describe("who may do what with an agreement", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(AGREEMENT_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });

  it("has no act on another's behalf: a signature is never by proxy", () => {
    expect(AGREEMENT_TRANSITIONS.filter((row) => row.onBehalfOf)).toEqual([]);
  });
});

describe("before an agreement is proposed", () => {
  it("goes out when everything is in order", () => {
    expect(decide("draft", "propose", "broker").ok).toBe(true);
  });

  it.each<[string, Partial<AgreementFacts>]>([
    ["company_verified", { companyVerified: false }],
    ["no_conflict_of_interest", { conflictOfInterest: true }],
    ["handledare_reachable", { handledareReachable: false }],
    [
      "hours_valid",
      { content: agreementContent({ hoursSteps: [{ from: "2027-06-01", hoursPerWeek: 30 }] }) },
    ],
    [
      "period_valid",
      {
        content: agreementContent({
          period: { from: "2027-02-01", to: "2027-01-31" },
          hoursSteps: [],
          decision: { decidedOn: "2026-12-18", from: "2027-01-01", to: "2027-07-10" },
        }),
      },
    ],
    [
      "within_longest",
      {
        content: agreementContent({
          period: { from: "2027-01-11", to: "2027-07-11" },
          decision: { decidedOn: "2026-12-18", from: "2027-01-11", to: "2027-12-31" },
        }),
      },
    ],
    ["decision_covers", { content: agreementContent({ decision: null }) }],
    ["insurance_settled", { content: agreementContent({ insurance: { through: "kommun", name: "" } }) }],
    [
      "work_environment_settled",
      {
        content: agreementContent({
          workEnvironment: {
            responsible: "divided",
            division: "Enligt bilaga.",
            signedByUserId: null,
            signedOn: null,
          },
        }),
      },
    ],
    ["union_comment_settled", { content: agreementContent({ unionComment: null }) }],
  ])("needs %s", (guard, facts) => {
    expect(decide("draft", "propose", "broker", facts)).toEqual(unmet(guard));
  });

  it("needs the whole content", () => {
    const { tasks: _tasks, ...rest } = agreementContent();
    expect(decide("draft", "propose", "broker", { content: rest })).toMatchObject({
      unmet: expect.arrayContaining(["content_complete"]),
    });
  });
});

describe("signing", () => {
  it("takes a party that has not signed this content, and the content that was on the screen", () => {
    expect(decide("proposed", "sign", "participant").ok).toBe(true);
    const signed = [signature("participant", HASH)];
    expect(decide("partially_signed", "sign", "participant", { signatures: signed })).toEqual(
      unmet("is_due_to_sign"),
    );
    expect(decide("proposed", "sign", "participant", { seenHash: "b".repeat(64) })).toEqual(
      unmet("same_content"),
    );
    expect(decide("proposed", "sign", "broker", { signingParty: null })).toEqual(unmet("is_due_to_sign"));
  });

  it("is done when every party has signed the same content", () => {
    const all = PARTIES.map((one) => signature(one, HASH));
    expect(decide("partially_signed", "seal", "system", { signatures: all }).ok).toBe(true);
    expect(decide("partially_signed", "seal", "system", { signatures: all.slice(1) })).toEqual(
      unmet("all_signed"),
    );
    const one = [signature("unit", "b".repeat(64)), ...all.filter((other) => other.party !== "unit")];
    expect(decide("partially_signed", "seal", "system", { signatures: one })).toEqual(unmet("all_signed"));
    expect(decide("partially_signed", "seal", "system", { requiredParties: [] })).toEqual(
      unmet("all_signed"),
    );
  });

  it("starts over when somebody objects or the content is revised", () => {
    for (const act of ["object", "revise"] as const) {
      const row = AGREEMENT_TRANSITIONS.find((one) => one.act === act);
      expect(row).toMatchObject({ to: "draft", effects: expect.arrayContaining(["clear_signatures"]) });
    }
  });
});

describe("an agreement is active", () => {
  it("from its first day, by date", () => {
    expect(decide("signed", "activate", "system", { today: "2027-01-10" })).toEqual({
      ok: false,
      failure: "unmet",
      unmet: ["start_reached", "decision_valid_today"],
    });
    expect(decide("signed", "activate", "system").ok).toBe(true);
  });

  it("never before AF's decision starts or past its end", () => {
    const late = agreementContent({
      decision: { decidedOn: "2026-12-18", from: "2027-01-18", to: "2027-07-10" },
    });
    expect(decide("signed", "activate", "system", { content: late })).toEqual(unmet("decision_valid_today"));
    const over = agreementContent({
      decision: { decidedOn: "2026-12-18", from: "2027-01-11", to: "2027-02-28" },
    });
    expect(decide("paused", "resume", "broker", { content: over, today: "2027-03-01" })).toEqual(
      unmet("decision_valid_today"),
    );
  });

  it("only with insurance, a handledare who can be reached and a register extract shown where one is required", () => {
    expect(decide("signed", "activate", "system", { handledareReachable: false })).toEqual(
      unmet("handledare_reachable"),
    );
    expect(
      decide("signed", "activate", "system", {
        content: agreementContent({ registerExtract: { required: true, shownOn: null } }),
      }),
    ).toEqual(unmet("register_extract_settled"));
    expect(
      decide("signed", "activate", "system", {
        content: agreementContent({ insurance: { through: "other", name: "" } }),
      }),
    ).toEqual(unmet("insurance_settled"));
  });

  it("until the day after its last, paused or not", () => {
    expect(decide("active", "complete", "system", { today: "2027-04-30" })).toEqual(unmet("end_passed"));
    expect(decide("active", "complete", "system", { today: "2027-05-01" }).ok).toBe(true);
    expect(decide("paused", "complete", "system", { today: "2027-05-01" }).ok).toBe(true);
    expect(decide("paused", "resume", "caseworker", { today: "2027-05-01" })).toEqual(
      unmet("end_not_passed"),
    );
  });
});
