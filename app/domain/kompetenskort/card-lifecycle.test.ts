import { describe, expect, it } from "vitest";
import { ROLES } from "../access/roles.ts";
import { findTransition } from "../shared/transitions.ts";
import { exampleCard } from "./card.test-data.ts";
import {
  CARD_ACTS,
  CARD_STATES,
  CARD_TRANSITIONS,
  type CardVersion,
  confirmationBy,
  currentVersion,
  nextVersionNumber,
} from "./card-lifecycle.ts";
import { deriveProfile } from "./derive-profile.ts";

function version(changes: Partial<CardVersion>): CardVersion {
  return {
    cardId: "card-1",
    version: 1,
    kind: "praktik",
    periodFrom: "2026-09-01",
    periodTo: null,
    state: "draft",
    confirmation: null,
    content: exampleCard(),
    ...changes,
  };
}

function confirmed(at: string, changes: Partial<CardVersion>): CardVersion {
  return version({ state: "confirmed", confirmation: { how: "own-login", at }, ...changes });
}

describe("the life of a kompetenskort version", () => {
  it("never changes a confirmed version, whoever asks", () => {
    for (const role of ROLES) {
      for (const act of CARD_ACTS) {
        expect(findTransition(CARD_TRANSITIONS, "confirmed", act, role)).toBeUndefined();
      }
    }
  });

  it("is confirmed by the participant, or before the caseworker as witness, and by nobody else", () => {
    const confirmers = ROLES.filter((role) =>
      CARD_STATES.some((state) =>
        CARD_ACTS.some((act) => findTransition(CARD_TRANSITIONS, state, act, role)?.to === "confirmed"),
      ),
    );
    expect(confirmers).toEqual(["caseworker", "participant"]);
    for (const role of ["employer", "broker", "handledare", "manager"] as const) {
      expect(confirmationBy({ role, userId: "u" }, "2026-11-23T08:00:00.000Z").ok).toBe(false);
    }
  });

  it("is not confirmed before it has been gone through together", () => {
    expect(findTransition(CARD_TRANSITIONS, "draft", "confirm", "participant")).toBeUndefined();
    expect(findTransition(CARD_TRANSITIONS, "draft", "confirm_in_person", "caseworker")).toBeUndefined();
  });

  it("names the witness when the yes was given in person", () => {
    expect(confirmationBy({ role: "caseworker", userId: "cw" }, "2026-11-23T08:00:00.000Z")).toEqual({
      ok: true,
      value: { how: "in-person", at: "2026-11-23T08:00:00.000Z", witnessUserId: "cw" },
    });
  });

  it("has the version confirmed last in force, not a newer draft", () => {
    const versions = [
      version({ version: 3 }),
      confirmed("2026-10-01T08:00:00.000Z", { version: 1 }),
      confirmed("2026-11-01T08:00:00.000Z", { version: 2 }),
    ];
    expect(currentVersion(versions)?.version).toBe(2);
    expect(nextVersionNumber(versions)).toBe(4);
    expect(currentVersion([version({})])).toBeUndefined();
  });
});

describe("deriveProfile", () => {
  const old = confirmed("2026-05-01T08:00:00.000Z", {
    cardId: "old",
    content: exampleCard({ traits: { ansvar: 2, punktlighet: 1 }, hoursNow: 10 }),
  });
  const recent = confirmed("2026-11-01T08:00:00.000Z", {
    cardId: "recent",
    content: exampleCard({ traits: { punktlighet: 4 }, hoursNow: 25 }),
  });

  it("takes the newest confirmed card, and an unassessed trait from the one before it", () => {
    const derived = deriveProfile([old, recent]);
    expect(derived?.hoursNow).toBe(25);
    expect(derived?.traits).toEqual({ punktlighet: 4, ansvar: 2 });
  });

  it("does not depend on the order the cards are read in", () => {
    expect(deriveProfile([recent, old])).toEqual(deriveProfile([old, recent]));
  });

  it("lets a new version of the same card take a level away", () => {
    const corrected = confirmed("2026-11-10T08:00:00.000Z", {
      cardId: "old",
      version: 2,
      content: exampleCard({ traits: { punktlighet: 1 } }),
    });
    expect(deriveProfile([old, corrected])?.traits).toEqual({ punktlighet: 1 });
  });

  it("says nothing of somebody who has confirmed nothing", () => {
    expect(deriveProfile([version({})])).toBeNull();
    expect(deriveProfile([])).toBeNull();
  });
});
