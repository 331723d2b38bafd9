import { describe, expect, it } from "vitest";
import { exampleCard } from "../kompetenskort/card.test-data.ts";
import { exampleNeed } from "../matching/match.test-data.ts";
import { guardedSnapshot } from "./snapshot.ts";

describe("the snapshot of somebody whom the gate does not show", () => {
  const snapshot = guardedSnapshot(exampleCard(), exampleNeed());

  it("has no quasi-identifier, no work condition and no sentence", () => {
    expect(Object.values(snapshot.attributes).flatMap(({ values }) => values)).toEqual([]);
    expect(snapshot.conditions).toEqual([]);
    expect(snapshot.phrases).toEqual([]);
  });

  it("says that there may be more conditions than it shows, so that none is taken as met", () => {
    expect(snapshot.conditionsIncomplete).toBe(true);
  });

  it("has only the traits that the placement asks for", () => {
    expect(snapshot.traits).toEqual({ punktlighet: 3, samarbete: 2 });
  });

  it("has two traits at most, those that matter most, since three of them can point somebody out", () => {
    const need = exampleNeed({
      traits: [
        { trait: "samarbete", level: 2, weight: "good" },
        { trait: "noggrannhet", level: 2, weight: "important" },
        { trait: "punktlighet", level: 3, weight: "must" },
      ],
    });
    expect(guardedSnapshot(exampleCard(), need).traits).toEqual({ punktlighet: 3, noggrannhet: 4 });
  });
});
