import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleCard } from "../kompetenskort/card.test-data.ts";
import { demandsToCheck } from "./demands-to-check.ts";
import { anyNeed, CONTEXT, exampleNeed, exampleView, shown } from "./match.test-data.ts";
import { match } from "./match.ts";
import { anyPublishedCard } from "./published.test-data.ts";
import { WEIGHTS_1 } from "./weights.ts";

describe("what the owning caseworker is asked", () => {
  const need = exampleNeed({
    licences: [{ licence: "B", reasonTask: "Köra ut varor" }],
    swedishSpoken: { level: "B1", reasonTask: "Svara i telefon" },
    hoursPerWeek: { min: 30, max: 40 },
  });
  const hidden = exampleView({ licences: shown(3), hours: shown(2) });

  it("is each demand that the card without a name does not tell of, with the employer's words and the truth", () => {
    expect(demandsToCheck(need, hidden, exampleCard({ hoursSteps: [] }), CONTEXT)).toEqual([
      {
        id: "hours",
        kind: "hours",
        asked: { key: "hard.hours.unknown", params: { hours: 30 } },
        task: null,
        truth: { verdict: "not", reason: { key: "hard.hours.not", params: { hours: 30 } } },
        stated: { hoursNow: 20, hoursSteps: [] },
      },
      {
        id: "licence:B",
        kind: "licence",
        asked: { key: "hard.licence.unknown", params: { licence: "B" } },
        task: "Köra ut varor",
        truth: { verdict: "meets", reason: { key: "hard.licence.meets", params: { licence: "B" } } },
        stated: { licences: ["B"] },
      },
    ]);
  });

  it("is nothing where the card tells, and something wherever the broker reads that it can't be told", () => {
    fc.assert(
      fc.property(anyNeed, anyPublishedCard, (some, { card, view }) => {
        const { eligible } = match(some, view, WEIGHTS_1, CONTEXT);
        const asked = demandsToCheck(some, view, card, CONTEXT);
        expect(asked.length > 0).toBe(eligible !== "yes");
        // What the card told was true: the caseworker never reads that a demand is met which it said is not.
        if (eligible === "no") expect(asked.some(({ truth }) => truth.verdict === "not")).toBe(true);
      }),
    );
  });
});
