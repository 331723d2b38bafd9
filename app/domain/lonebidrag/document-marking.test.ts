import { describe, expect, it } from "vitest";
import { ROLES } from "../access/roles.ts";
import { ownerOf } from "./case-owner.ts";
import { caseProgress } from "./case-progress.ts";
import { CASE_OWNER, CASE_STATES } from "./case-states.ts";
import { guardShown } from "./case-transitions.ts";
import { keptDocuments, settableStatuses, standingDocuments } from "./document-marking.ts";
import { DOCUMENTS, missingDocuments } from "./documents.ts";
import { isUnionAsked, isUnionSettled } from "./union-of-scheme.ts";

const FACTS = {
  consentFrom: null,
  union: null,
  unionAsked: true,
  decidedOn: null,
  contractSignedOn: null,
} as const;

describe("the papers of a case", () => {
  it("that follow from the case itself have no status of their own to keep", () => {
    expect(keptDocuments("lonebidrag-anstallning").map(({ id }) => id)).toEqual([
      "employer-application",
      "task-description",
      "employment-terms",
      "collective-agreement-or-insurance",
      "af-basis-complete",
    ]);
    expect(keptDocuments("nystartsjobb").map(({ id }) => id)).not.toContain("af-basis-complete");
  });

  it("stand as the case does: consent, decision, contract and what the union said", () => {
    const standing = standingDocuments("osa", keptDocuments("osa"), {
      ...FACTS,
      consentFrom: "2026-11-01",
      decidedOn: "2026-11-20",
      union: { status: "received", receivedOn: "2026-11-10", stance: "for" },
    });
    const of = (id: string) => standing.find((one) => one.id === id);
    expect(of("consent-to-af")).toMatchObject({ status: "in", statusOn: "2026-11-01" });
    expect(of("af-decision")).toMatchObject({ status: "in", statusOn: "2026-11-20" });
    expect(of("signed-contract")).toMatchObject({ status: "needed" });
    expect(of("union-comment")).toMatchObject({ status: "in", statusOn: "2026-11-10" });
    expect(missingDocuments(standing)).not.toContain("consent-to-af");
    expect(missingDocuments(standingDocuments("osa", [], FACTS))).toContain("consent-to-af");
  });

  it("are set by nobody before the participant's yes or after the end", () => {
    for (const id of DOCUMENTS)
      for (const role of ROLES)
        for (const state of ["need_identified", "consent", "ended"] as const)
          expect(settableStatuses(id, role, state)).toEqual([]);
  });

  it("of medicine are yes or no, and the caseworker's alone", () => {
    for (const role of ROLES)
      expect(settableStatuses("af-basis-complete", role, "documents_requested")).toEqual(
        role === "caseworker" ? ["needed", "in"] : [],
      );
  });

  it("of the employer can be said by the employer to have come, and no more", () => {
    expect(settableStatuses("employment-terms", "employer", "documents_requested")).toEqual(["in"]);
    expect(settableStatuses("af-decision", "employer", "documents_requested")).toEqual([]);
    expect(settableStatuses("employment-terms", "participant", "documents_requested")).toEqual([]);
  });
});

describe("whose move it is", () => {
  it("follows the state, and what is missing while papers are gathered", () => {
    for (const state of CASE_STATES.filter((one) => one !== "documents_requested"))
      expect(ownerOf(state, ["employment-terms"])).toBe(CASE_OWNER[state]);
    expect(ownerOf("documents_requested", ["employment-terms", "af-basis-complete"])).toBe("employer");
    expect(ownerOf("documents_requested", ["af-basis-complete"])).toBe("caseworker");
    expect(ownerOf("documents_requested", [])).toBe("broker");
  });

  it("does not tell others that it is the consent that is missing", () => {
    for (const role of ["employer", "broker", "manager"] as const)
      expect(guardShown("consent_valid", role)).toBe("documents_complete");
    expect(guardShown("consent_valid", "caseworker")).toBe("consent_valid");
    expect(guardShown("within_review_time", "broker")).toBe("within_review_time");
  });
});

describe("the arc of a case", () => {
  it("never goes back as the states go on, and ends over the bridge only from a running support", () => {
    expect(caseProgress("need_identified", null)).toEqual({ current: 0, ended: false });
    expect(caseProgress("ended", "running")).toEqual({ current: 7, ended: false });
    expect(caseProgress("ended", "af_investigating")).toEqual({ current: 3, ended: true });
  });
});

describe("the union", () => {
  it("is asked for the schemes that SFS 2000:628 9 a § is read to reach, and settled by any answer but waiting", () => {
    expect(isUnionAsked("lonebidrag-utveckling", "2026-11-23")).toBe(true);
    expect(isUnionAsked("introduktionsjobb", "2026-11-23")).toBe(true);
    expect(isUnionAsked("nystartsjobb", "2026-11-23")).toBe(false);
    const requested = { status: "requested", requestedOn: "2026-11-20" } as const;
    const waited = {
      status: "not_given_in_time",
      requestedOn: "2026-11-01",
      waitedUntil: "2026-11-20",
    } as const;
    for (const scheme of ["osa", "nystartsjobb", "personligt-bitrade"] as const) {
      expect(isUnionSettled(scheme, requested, "2026-11-23")).toBe(false);
      expect(isUnionSettled(scheme, waited, "2026-11-23")).toBe(true);
    }
    expect(isUnionSettled("osa", null, "2026-11-23")).toBe(false);
    expect(isUnionSettled("nystartsjobb", null, "2026-11-23")).toBe(true);
  });
});
