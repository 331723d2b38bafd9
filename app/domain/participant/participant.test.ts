import { describe, expect, it } from "vitest";
import { decideMove, openActs } from "../shared/transitions.ts";
import { enrolmentSchema } from "./enrolment.ts";
import { isWork, OUTCOMES } from "./outcomes.ts";
import {
  PARTICIPANT_ACTORS,
  PARTICIPANT_GUARD_TABLE,
  PARTICIPANT_STATES,
  PARTICIPANT_TRANSITIONS,
  type ParticipantActor,
  type ParticipantFacts,
  type ParticipantState,
} from "./participant-states.ts";
import { EXPOSURES, mayExpose } from "./protected-identity.ts";

/** Who may do what, state by state. What is not here must not be possible. */
const EXPECTED: Partial<Record<ParticipantActor, Partial<Record<ParticipantState, string[]>>>> = {
  caseworker: { enrolled: ["activate → active", "close → closed"], active: ["close → closed"] },
  manager: { enrolled: ["change_caseworker → enrolled"], active: ["change_caseworker → active"] },
};

const cells = PARTICIPANT_ACTORS.flatMap((by) => PARTICIPANT_STATES.map((state) => [by, state] as const));
const READY: ParticipantFacts = { caseworkerUserId: "u1", conflictOfInterest: false, runningAgreements: 0 };

describe("who may do what with an enrolment", () => {
  it.each(cells)("%s in %s", (by, state) => {
    const open = openActs(PARTICIPANT_TRANSITIONS, state, by).map((row) => `${row.act} → ${row.to}`);
    expect(open).toEqual(EXPECTED[by]?.[state] ?? []);
  });

  it("is active only with one named caseworker, who is no relative", () => {
    const wanted = { state: "enrolled", act: "activate", by: "caseworker" } as const;
    const decide = (facts: Partial<ParticipantFacts>) =>
      decideMove(PARTICIPANT_TRANSITIONS, PARTICIPANT_GUARD_TABLE, wanted, { ...READY, ...facts });
    expect(decide({}).ok).toBe(true);
    expect(decide({ caseworkerUserId: null })).toMatchObject({ unmet: ["has_caseworker"] });
    expect(decide({ conflictOfInterest: true })).toMatchObject({ unmet: ["no_conflict_of_interest"] });
  });

  it("closes with an outcome, not while an agreement runs, and takes the profile with it", () => {
    const wanted = { state: "active", act: "close", by: "caseworker" } as const;
    const decide = (reason: string | undefined, facts: Partial<ParticipantFacts> = {}) =>
      decideMove(
        PARTICIPANT_TRANSITIONS,
        PARTICIPANT_GUARD_TABLE,
        { ...wanted, reason },
        { ...READY, ...facts },
      );
    expect(decide(undefined)).toMatchObject({ failure: "reason_missing" });
    expect(decide("studies", { runningAgreements: 1 })).toMatchObject({ unmet: ["nothing_running"] });
    expect(decide("studies")).toMatchObject({
      value: { effects: expect.arrayContaining(["withdraw_profile", "stop_messages"]) },
    });
  });
});

describe("outcomes", () => {
  it("count as work after a continuous month, subsidised included and municipal employment not", () => {
    expect(OUTCOMES.filter((outcome) => isWork(outcome, 1))).toEqual([
      "work-regular",
      "work-subsidised",
      "own-business",
    ]);
    expect(isWork("work-regular", 0)).toBe(false);
  });
});

describe("protected personal data", () => {
  it("are never published, e-mailed or listed", () => {
    const open = EXPOSURES.filter((exposure) => mayExpose({ protectedIdentity: true }, exposure));
    expect(open).toEqual(["proposal", "own-pages"]);
  });

  it("take nothing from the person's own pages, and nobody else is held back", () => {
    expect(mayExpose({ protectedIdentity: true }, "own-pages")).toBe(true);
    expect(EXPOSURES.every((exposure) => mayExpose({ protectedIdentity: false }, exposure))).toBe(true);
  });
});

describe("the enrolment", () => {
  const enrolment = {
    unitId: "unit-1",
    caseworkerUserId: null,
    givenName: "Amina",
    familyName: "Testsson",
    phone: null,
    email: null,
    homeKommun: "1273",
    language: "sv-latt",
    interpreterLanguage: "so",
    inflow: "ekonomiskt-bistand",
    enrolledOn: "2026-11-23",
    protectedIdentity: false,
  };

  it("keeps no personnummer, no case number and no reason, whatever is sent", () => {
    const sent = { ...enrolment, personnummer: "900101-1234", externalRef: "AME 12", diagnosis: "x" };
    expect(enrolmentSchema.parse(sent)).toEqual(enrolment);
  });

  it("takes a person without telephone and e-mail", () => {
    expect(enrolmentSchema.safeParse(enrolment).success).toBe(true);
  });
});
