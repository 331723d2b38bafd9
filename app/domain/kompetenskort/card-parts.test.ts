import { describe, expect, it } from "vitest";
import { exampleCard } from "./card.test-data.ts";
import { CARD_PART_FIELDS, CARD_PARTS, cardPartSchemas, missingParts } from "./card-parts.ts";

const registers = { isOccupation: () => true, isKommun: () => true };

describe("the parts of a card", () => {
  it("hold every field of the card once", () => {
    expect(CARD_PARTS.flatMap((part) => CARD_PART_FIELDS[part] as readonly string[]).sort()).toEqual(
      Object.keys(exampleCard()).sort(),
    );
  });

  it("are all missing from an empty draft, and none from a whole card", () => {
    expect(missingParts({}, registers)).toEqual(CARD_PARTS);
    expect(missingParts(exampleCard(), registers)).toEqual([]);
  });

  it("name the part where the rule is broken", () => {
    const card = exampleCard({ hoursSteps: [{ from: "2027-03-01", hoursPerWeek: 5 }] });
    expect(missingParts(card, registers)).toEqual(["hours"]);
  });

  it("count a part that was saved empty as filled in", () => {
    expect(missingParts({ ...exampleCard(), licences: [], certificates: [] }, registers)).toEqual([]);
    const { licences: _, ...without } = exampleCard();
    expect(missingParts(without, registers)).toEqual(["papers"]);
  });

  it("refuse by themselves what the whole card refuses", () => {
    const { hours, travel } = cardPartSchemas(registers);
    const down = { ...exampleCard(), hoursSteps: [{ from: "2027-03-01", hoursPerWeek: 5 }] };
    expect(hours.safeParse(down).error?.issues[0]?.message).toBe("card.steps.hours-order");
    const nowhere = { ...exampleCard(), travelModes: [] };
    expect(travel.safeParse(nowhere).error?.issues[0]?.message).toBe("card.travel.mode-missing");
  });
});
