import { describe, expect, it } from "vitest";
import { draft, NOW } from "./consent.fixture.ts";
import { type ConsentDraft, type ConsentFailure, giveConsent } from "./give-consent.ts";
import { PURPOSE_RULES, PURPOSES, type Purpose, SCOPE_FIELDS } from "./purposes.ts";
import { textVersionOn } from "./texts.ts";
import { lastDayFor } from "./validity.ts";

const FULL = { companyId: "k1", placementId: "pl1", party: "af", channel: "sms" } as const;

function draftFor(purpose: Purpose, changes: Partial<ConsentDraft> = {}): ConsentDraft {
  const scope = Object.fromEntries(PURPOSE_RULES[purpose].scope.map((field) => [field, FULL[field]]));
  return draft({ purpose, ...scope, ...changes });
}

describe("giving consent", () => {
  it.each(PURPOSES)("%s by own login lasts from today for its declared time", (purpose) => {
    const given = giveConsent(draftFor(purpose), NOW);
    expect(given).toMatchObject({
      ok: true,
      value: {
        validFrom: "2026-11-23",
        validTo: lastDayFor(purpose, "2026-11-23"),
        givenAt: NOW,
        withdrawnAt: null,
      },
    });
  });
  it("ends the day before the same day some months on", () => {
    expect(lastDayFor("profile_in_matching", "2026-11-23")).toBe("2027-05-22");
    expect(lastDayFor("contact", "2027-02-28")).toBe("2028-02-27");
  });
  it("can be agreed for a shorter time, never a longer one", () => {
    expect(giveConsent(draft({ validTo: "2026-12-31" }), NOW)).toMatchObject({
      value: { validTo: "2026-12-31" },
    });
    expect(giveConsent(draft({ validTo: "2027-05-23" }), NOW)).toEqual({
      ok: false,
      failure: "too_long",
      detail: { longest: "2027-05-22" },
    });
  });
  it.each(PURPOSES)("%s names its recipient fully, and no other", (purpose) => {
    for (const field of SCOPE_FIELDS) {
      const wanted = PURPOSE_RULES[purpose].scope.includes(field);
      const wrong = draftFor(purpose, { [field]: wanted ? null : FULL[field] });
      expect(giveConsent(wrong, NOW)).toMatchObject({
        failure: wanted ? "scope_incomplete" : "scope_too_wide",
      });
    }
  });
  it.each(["in_person_with_witness", "on_paper"] as const)(
    "given %s needs a witness, who is recorded",
    (givenHow) => {
      expect(giveConsent(draft({ givenHow }), NOW)).toMatchObject({ failure: "witness_missing" });
      expect(giveConsent(draft({ givenHow, witnessId: "u1" }), NOW)).toMatchObject({
        value: { witnessId: "u1" },
      });
    },
  );
  it("has no witness when given by own login", () => {
    expect(giveConsent(draft({ witnessId: "u1" }), NOW)).toMatchObject({ failure: "witness_not_wanted" });
  });
  it("can be given by phone for one named step, not for the profile or the exchange of information", () => {
    const byPhone = { givenHow: "by_phone", witnessId: "u1" } as const;
    const allowed = PURPOSES.filter((purpose) => giveConsent(draftFor(purpose, byPhone), NOW).ok);
    expect(allowed).toEqual(["presentation", "identity", "contact"]);
  });
  it("is given to the wording now in force", () => {
    expect(textVersionOn("identity", "2026-11-23")).toBe("consent.identity.v1");
    expect(() => textVersionOn("identity", "2025-12-31")).toThrow(/identity/);
    expect(giveConsent(draft({ textVersion: "consent.profile_in_matching.v0" }), NOW)).toMatchObject({
      failure: "text_outdated",
    });
  });
  it("records the language shown and that an interpreter was used", () => {
    const given = giveConsent(draft({ language: "ar", interpreter: "professional" }), NOW);
    expect(given).toMatchObject({ value: { language: "ar", interpreter: "professional" } });
  });
  it.each<[Partial<ConsentDraft>, ConsentFailure]>([
    [{ validFrom: "2026-11-22" }, "starts_in_the_past"],
    [{ validFrom: "2026-12-24", validTo: "2026-12-23" }, "ends_before_start"],
    [{ validFrom: "2027-02-30" }, "not_a_date"],
    [{ validTo: "snart" }, "not_a_date"],
  ])("refuses the dates %o as %s", (changes, failure) => {
    expect(giveConsent(draft(changes), NOW)).toMatchObject({ ok: false, failure });
  });
});
