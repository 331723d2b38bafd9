import fc from "fast-check";
import { hiddenRung, valuesAt } from "../anonymity/ladders.ts";
import type { Generalised, QuasiIdentifier } from "../anonymity/profile.ts";
import type { CardContent } from "../kompetenskort/card.ts";
import { type CandidateView, MATCHED_ATTRIBUTES, type MatchedAttribute } from "./candidate.ts";
import { anyCard } from "./match.test-data.ts";

/** The day of publication; matching reads the profile on a later day too. */
export const PUBLISHED_ON = "2026-11-02";

const ladderContext = {
  today: PUBLISHED_ON,
  geography: {
    areaOfKommun: (kommun: string) => (kommun === "1280" ? null : "nordost"),
    lanOfKommun: (kommun: string) => kommun.slice(0, 2),
  },
};

/** A card and one of the profiles that the gate could make of it, by the gate's own ladders. */
export const anyPublishedCard: fc.Arbitrary<{ card: CardContent; view: CandidateView }> = fc
  .record({
    card: anyCard,
    rungs: fc.record(
      Object.fromEntries(MATCHED_ATTRIBUTES.map((id) => [id, fc.nat({ max: 3 })])) as Record<
        MatchedAttribute,
        fc.Arbitrary<number>
      >,
    ),
    waitingSince: fc.constantFrom("2026-10-20", "2026-05-01", "2025-01-01"),
    conditionsShown: fc.nat({ max: 4 }),
    wishesShown: fc.nat({ max: 3 }),
  })
  .map(({ card, rungs, waitingSince, conditionsShown, wishesShown }) => {
    const climb = (id: QuasiIdentifier, from: number): Generalised => {
      const rung = Math.min(from, hiddenRung(id));
      const values = valuesAt(id, rung, { card, waitingSince }, ladderContext);
      return values ? { rung, values } : climb(id, rung + 1);
    };
    const attributes = Object.fromEntries(
      MATCHED_ATTRIBUTES.map((id) => [id, climb(id, rungs[id])]),
    ) as CandidateView["attributes"];
    const { occupations } = attributes;
    return {
      card,
      view: {
        attributes: {
          ...attributes,
          occupations: { ...occupations, values: occupations.values.slice(0, wishesShown) },
        },
        traits: card.traits,
        conditions: card.conditions.slice(0, conditionsShown),
        conditionsIncomplete: conditionsShown < card.conditions.length,
      },
    };
  });

export const anyView = anyPublishedCard.map(({ view }) => view);
