import { describe, expect, it } from "vitest";
import { alike, candidate, settings } from "./candidate.fixture.ts";
import { type CandidateRoute, candidateRoute } from "./candidate-route.ts";
import { explain } from "./explain.ts";
import { evaluatePool } from "./generalise.ts";
import { QUASI_IDENTIFIERS } from "./profile.ts";

describe("så här ser andra kortet", () => {
  const me = candidate("me", {
    homeKommun: "1293",
    occupationsWished: ["9111", "5321"],
    hoursNow: 40,
    licences: ["B"],
    conditions: ["parfymfritt"],
  });
  const outcome = evaluatePool([...alike("a", 4), me], settings).find((one) => one.candidateId === "me")!;
  const explanation = explain(me, outcome, settings);
  const fate = (name: (typeof QUASI_IDENTIFIERS)[number]) =>
    explanation.shown ? explanation.attributes.find((one) => one.attribute === name) : undefined;

  it("tells of every attribute, in order", () => {
    expect(explanation.shown && explanation.attributes.map((one) => one.attribute)).toEqual([
      ...QUASI_IDENTIFIERS,
    ]);
  });
  it("tells what is shown exactly", () => {
    expect(fate("swedish")).toMatchObject({
      fate: "exact",
      toRung: 0,
      trueValues: fate("swedish")?.shownValues,
    });
  });
  it("tells what is generalised, from what to what", () => {
    expect(fate("area")).toEqual({
      attribute: "area",
      fate: "generalised",
      fromRung: 0,
      toRung: 1,
      trueValues: ["kommun:1293"],
      shownValues: ["area:goinge"],
      leftOut: 0,
    });
  });
  it("tells how many wishes are left out", () => {
    expect(fate("occupations")).toMatchObject({ fate: "partly", shownValues: ["9111"], leftOut: 1 });
  });
  it("tells what is hidden, and what there was nothing of", () => {
    expect(fate("hours")).toMatchObject({
      fate: "hidden",
      trueValues: ["now:40", "reach:40"],
      shownValues: [],
    });
    expect(fate("languages")).toMatchObject({ fate: "nothing_to_show" });
  });
  it("tells what the small pool withheld", () => {
    expect(explanation).toMatchObject({ withheld: [{ kind: "condition", id: "parfymfritt" }] });
  });
  it("tells what a person waits for", () => {
    expect(explain(me, evaluatePool([me], settings)[0]!, settings)).toEqual({
      shown: false,
      reason: "waiting_for",
      missing: 4,
    });
  });
});

describe("the route of a person", () => {
  const person = {
    candidateSearch: "anonymous",
    protectedIdentity: false,
    consentToProfile: true,
    held: null,
  } as const;
  it("is searchable when unit, consent and gate allow it", () => {
    expect(candidateRoute(person)).toEqual({ route: "searchable" });
  });
  it.each<[string, Partial<Parameters<typeof candidateRoute>[0]>, CandidateRoute]>([
    [
      "the unit never searches people",
      { candidateSearch: "placementsOnly" },
      { route: "placementsOnly", because: "unit_setting" },
    ],
    [
      "the person is protected",
      { protectedIdentity: true },
      { route: "placementsOnly", because: "protected_identity" },
    ],
    ["there is no consent", { consentToProfile: false }, { route: "placementsOnly", because: "no_consent" }],
    [
      "the gate makes them wait",
      { held: { reason: "waiting_for", missing: 2 } },
      { route: "placementsOnly", because: "waiting_for" },
    ],
    [
      "the gate refuses them",
      { held: { reason: "unique_combination" } },
      { route: "placementsOnly", because: "unique_combination" },
    ],
  ])("is placementsOnly when %s", (_, change, route) => {
    expect(candidateRoute({ ...person, ...change })).toEqual(route);
  });
});
