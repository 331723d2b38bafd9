import { describe, expect, it } from "vitest";
import { creditDay, extensionStart, mayStartWork, payEvidenceDeadline, reviewDeadline } from "./deadlines.ts";
import { checklistFor, DOCUMENT_RULES, DOCUMENTS, missingDocuments, visibleDocuments } from "./documents.ts";
import { monthStatus, monthsOf } from "./months.ts";
import { latestDecisionEnd, openSchemes, SCHEME_ROWS, SCHEMES, schemeAt } from "./schemes.ts";

const TODAY = "2026-11-23";

describe("the schemes of 2-domain §7", () => {
  it.each([
    ["lonebidrag-utveckling", 12, 24, 500_000],
    ["lonebidrag-anstallning", 48, 96, 280_000],
    ["lonebidrag-trygghet", 48, null, null],
    ["osa", 24, null, null],
    ["personligt-bitrade", null, null, 6_000_000],
    ["introduktionsjobb", 12, 24, null],
    ["etableringsjobb", null, 24, null],
    ["resursanstallning", 12, 12, null],
  ] as const)("%s: %s months a decision, %s in all, supplement %s öre", (id, decision, total, supplement) => {
    const row = schemeAt(id, TODAY);
    expect(row?.decisionMonths).toBe(decision);
    expect(row?.totalMonths).toBe(total);
    expect(row?.supplement?.ore ?? null).toBe(supplement);
  });

  it("count pay to at most 20 000 kr a month at full time", () => {
    for (const id of [
      "lonebidrag-utveckling",
      "lonebidrag-anstallning",
      "lonebidrag-trygghet",
      "osa",
      "introduktionsjobb",
      "nystartsjobb",
    ] as const)
      expect(schemeAt(id, TODAY)?.payCeilingOre).toBe(2_000_000);
  });

  it("pay 80 percent in introduktionsjobb and one, two or two and a half contributions in nystartsjobb", () => {
    expect(schemeAt("introduktionsjobb", TODAY)?.rate).toEqual({ by: "percent", percent: 80 });
    expect(schemeAt("nystartsjobb", TODAY)?.rate).toEqual({
      by: "contribution_multiples",
      multiples: [1, 2, 2.5],
    });
  });

  it("closed extratjänster on 1 January 2023 and keep them for old cases", () => {
    expect(schemeAt("extratjanst", "2022-12-31")).toBeDefined();
    expect(schemeAt("extratjanst", "2023-01-01")).toBeUndefined();
    expect(openSchemes(TODAY)).toEqual(SCHEMES.filter((id) => id !== "extratjanst"));
  });

  it("never have two rows in force on one day, each with a source", () => {
    for (const row of SCHEME_ROWS) {
      expect(row.source).not.toBe("");
      const overlapping = SCHEME_ROWS.filter(
        (other) =>
          other !== row &&
          other.id === row.id &&
          other.validFrom <= (row.validTo ?? "9999") &&
          row.validFrom <= (other.validTo ?? "9999"),
      );
      expect(overlapping).toEqual([]);
    }
  });

  it("take a changed rule as a new dated row, and leave the past as it was", () => {
    const old = schemeAt("osa", TODAY)!;
    const rows = [
      ...SCHEME_ROWS.filter((row) => row.id !== "osa"),
      { ...old, validTo: "2026-12-31" },
      { ...old, validFrom: "2027-01-01", payCeilingOre: 2_200_000 },
    ];
    expect(schemeAt("osa", "2026-12-31", rows)?.payCeilingOre).toBe(2_000_000);
    expect(schemeAt("osa", "2027-01-01", rows)?.payCeilingOre).toBe(2_200_000);
  });

  it("do not give personligt biträde together with the supplements, read from either side", () => {
    for (const row of SCHEME_ROWS)
      for (const other of row.notTogetherWith)
        expect(schemeAt(other, TODAY)?.notTogetherWith).toContain(row.id);
  });

  it("end a decision on the day before the same date", () => {
    expect(latestDecisionEnd(schemeAt("lonebidrag-utveckling", TODAY)!, "2027-02-01")).toBe("2028-01-31");
    expect(latestDecisionEnd(schemeAt("etableringsjobb", TODAY)!, "2027-02-01")).toBeNull();
  });
});

describe("deadlines", () => {
  it("evidence of pay reaches AF within 180 days of the month worked", () => {
    expect(payEvidenceDeadline("2026-01")).toBe("2026-07-30");
    expect(payEvidenceDeadline("2028-02")).toBe("2028-08-27");
  });

  it("the credit falls by the 12th, in January the 17th", () => {
    expect(creditDay("2026-11")).toBe("2026-11-12");
    expect(creditDay("2027-01")).toBe("2027-01-17");
  });

  it("review is asked within three weeks, and the extension begins three months before the end", () => {
    expect(reviewDeadline("2026-12-10")).toBe("2026-12-31");
    expect(extensionStart("2027-05-31")).toBe("2027-02-28");
  });

  it("work may begin on the day of the decision and not before", () => {
    expect(mayStartWork("2027-02-01", "2027-02-01", "2027-02-01")).toBe(true);
    expect(mayStartWork("2027-01-31", "2027-02-01", "2027-01-15")).toBe(false);
  });
});

describe("a month of a running case", () => {
  const month = { month: "2026-01", reportedOn: null, creditedOn: null };

  it("is to be reported when it is over, becomes urgent, and is lost after its last day", () => {
    expect(monthStatus(month, "2026-01-31")).toBe("not_yet");
    expect(monthStatus(month, "2026-02-01")).toBe("to_report");
    expect(monthStatus(month, "2026-06-30")).toBe("to_report");
    expect(monthStatus(month, "2026-07-01")).toBe("urgent");
    expect(monthStatus(month, "2026-07-30")).toBe("urgent");
    expect(monthStatus(month, "2026-07-31")).toBe("lost");
  });

  it("is lost when reported too late, and safe when reported on the last day", () => {
    expect(monthStatus({ ...month, reportedOn: "2026-07-30" }, "2026-09-01")).toBe("reported");
    expect(monthStatus({ ...month, reportedOn: "2026-07-31" }, "2026-09-01")).toBe("lost");
    expect(monthStatus({ ...month, reportedOn: "2026-02-10", creditedOn: "2026-03-12" }, "2026-09-01")).toBe(
      "credited",
    );
  });

  it("is each one that the decision touches", () => {
    expect(monthsOf("2026-11-15", "2027-02-01")).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
    expect(monthsOf("2026-11-30", "2026-11-30")).toEqual(["2026-11"]);
  });
});

describe("the documents of a case", () => {
  it("are known by id, provider, status and date, never by content", () => {
    expect(Object.keys(checklistFor("osa")[0]!).sort()).toEqual(["id", "status", "statusOn"]);
    expect(DOCUMENT_RULES.map((rule) => rule.id).sort()).toEqual([...DOCUMENTS].sort());
  });

  it("say whether AF's basis is complete to the caseworker alone", () => {
    const entries = checklistFor("lonebidrag-anstallning");
    for (const viewer of ["employer", "broker", "participant", "handledare", "manager"] as const)
      expect(visibleDocuments(entries, viewer).map((one) => one.id)).not.toContain("af-basis-complete");
    expect(visibleDocuments(entries, "caseworker").map((one) => one.id)).toContain("af-basis-complete");
    expect(visibleDocuments(entries, "handledare")).toEqual([]);
    expect(checklistFor("nystartsjobb").map((one) => one.id)).not.toContain("af-basis-complete");
  });

  it("hold the application back until each is in or not needed", () => {
    const entries = checklistFor("nystartsjobb");
    expect(missingDocuments(entries)).toContain("employer-application");
    const done = entries.map((entry, at) => ({
      ...entry,
      status: at % 2 ? ("in" as const) : ("not_needed" as const),
    }));
    expect(missingDocuments(done)).toEqual([]);
    const asked = done.map((entry) =>
      entry.id === "task-description" ? { ...entry, status: "requested" as const } : entry,
    );
    expect(missingDocuments(asked)).toEqual(["task-description"]);
  });
});
