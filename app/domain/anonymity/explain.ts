import type { GateOutcome, HeldReason } from "./generalise.ts";
import { hiddenRung, valuesAt } from "./ladders.ts";
import type { LadderContext, LadderPerson } from "./ladders-place-time.ts";
import { QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";
import type { Withheld } from "./uniqueness.ts";

/** `partly`: shown exactly, or by group, but not all of the wished occupations. */
export type AttributeFate = "exact" | "partly" | "generalised" | "hidden" | "nothing_to_show";

export interface AttributeExplanation {
  attribute: QuasiIdentifier;
  fate: AttributeFate;
  fromRung: number;
  toRung: number;
  /** The person's own values at rung 0. For the owning caseworker and the participant only. */
  trueValues: string[];
  /** What others see, in the value forms of profile.ts. */
  shownValues: string[];
  /** How many of the person's values at the shown rung are left out (occupations). */
  leftOut: number;
}

/** "Så här ser andra kortet": ids and figures only, the catalogue has the words. */
export type Explanation =
  | { shown: true; attributes: AttributeExplanation[]; withheld: Withheld[] }
  | ({ shown: false } & HeldReason);

/** What became of one candidate in the gate, attribute by attribute in the order of QUASI_IDENTIFIERS. */
export function explain(candidate: LadderPerson, outcome: GateOutcome, context: LadderContext): Explanation {
  if (!outcome.shown) {
    const { candidateId: _, ...held } = outcome;
    return held;
  }
  const attributes = QUASI_IDENTIFIERS.map((attribute): AttributeExplanation => {
    const { rung, values } = outcome.form.attributes[attribute];
    const trueValues = valuesAt(attribute, 0, candidate, context) ?? [];
    const hidden = rung === hiddenRung(attribute);
    const mine = valuesAt(attribute, rung, candidate, context) ?? [];
    const leftOut = hidden ? 0 : mine.length - values.length;
    return {
      attribute,
      fate: fateOf(rung, hidden, leftOut, trueValues.length),
      fromRung: 0,
      toRung: rung,
      trueValues,
      shownValues: [...values],
      leftOut,
    };
  });
  return { shown: true, attributes, withheld: outcome.withheld };
}

function fateOf(rung: number, hidden: boolean, leftOut: number, own: number): AttributeFate {
  if (hidden) return "hidden";
  if (own === 0) return "nothing_to_show";
  if (leftOut > 0) return "partly";
  return rung === 0 ? "exact" : "generalised";
}
