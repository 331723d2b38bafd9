import { describe, expect, it } from "vitest";
import { BASE_WEIGHTS } from "./unit-weights.ts";
import { formOf, unitWeightsOf, type WeightsForm, weightsForm } from "./weights-form.ts";

const FIRST = BASE_WEIGHTS[0]!;

const FILLED_IN: WeightsForm = {
  ...formOf(FIRST),
  intent: "save",
  version: 1,
  validFrom: "2026-11-23",
  why: "Vi prövar med mer vikt på yrket.",
};

/** Each field that is refused, with its words' key or the kind of fault. */
function refused(changes: Partial<Record<keyof WeightsForm, unknown>>): Record<string, string> {
  const parsed = weightsForm.safeParse({ ...FILLED_IN, ...changes });
  if (parsed.success) return {};
  return Object.fromEntries(
    parsed.error.issues.map((issue) => [
      issue.path.join("."),
      /^(number|required|wholeNumber|date|weights\..+)$/.test(issue.message) ? issue.message : issue.code,
    ]),
  );
}

describe("the form of a unit's weights", () => {
  it.each(BASE_WEIGHTS)("gives back the weights that it was filled in from: $declared.version", (base) => {
    const { version, validFrom } = base.declared;
    const form = weightsForm.parse({ ...FILLED_IN, ...formOf(base), validFrom });
    expect(unitWeightsOf(form, version)).toEqual(base);
  });

  it.each<[string, Partial<Record<keyof WeightsForm, unknown>>, Record<string, string>]>([
    ["takes points that add up to 100", { traits: 35, occupation: 32 }, {}],
    ["says what points that do not add up make", { traits: 40 }, { traits: "weights.sum" }],
    [
      "takes no half points",
      { traits: 44.5, occupation: 22.5 },
      { traits: "wholeNumber", occupation: "wholeNumber" },
    ],
    [
      "tells a word from nothing at all",
      { traits: Number.NaN, spread: undefined },
      { traits: "number", spread: "required" },
    ],
    ["keeps the traits a good part of the score", { traits: 20, occupation: 47 }, { traits: "too_small" }],
    ["keeps waiting small", { waiting: 11, traits: 39 }, { waiting: "too_big" }],
    ["keeps spread small", { spread: 11, traits: 34 }, { spread: "too_big" }],
    ["lets no need of the person come to decide", { conditions: 31, traits: 30 }, { conditions: "too_big" }],
    ["lets no home address come to decide", { distance: 31, traits: 26 }, { distance: "too_big" }],
    [
      "lets no open question come to decide",
      { certainty: 21, traits: 24 },
      { certainty: "too_big", traits: "too_small" },
    ],
    ["asks for points of what is switched on", { spreadOn: "on" }, { spread: "weights.switchedOn" }],
    ["asks for none of what is switched off", { waiting: 0, traits: 50, waitingOn: "off" }, {}],
    [
      "never lets a must count for less than a good",
      { traitMust: 1, traitGood: 2, traitImportant: 2 },
      { traitMust: "weights.traitOrder" },
    ],
    ["never lets a nearer occupation be worth less", { digits2: 10 }, { digits2: "weights.digitsOrder" }],
    ["never lets a longer wait give less", { waitingOver9: 20 }, { waitingOver9: "weights.waitingOrder" }],
    ["keeps near nearer than far", { kmNear: 60 }, { kmFar: "weights.kmOrder" }],
    ["takes no share over the whole", { tried: 101 }, { tried: "too_big" }],
    ["takes no share under nought", { conditionUnanswered: -1 }, { conditionUnanswered: "too_small" }],
    ["asks for a day that exists", { validFrom: "2026-02-30" }, { validFrom: "date" }],
    ["asks why", { why: "för att" }, { why: "too_small" }],
  ])("%s", (_, changes, expected) => {
    expect(refused(changes)).toEqual(expected);
  });
});
