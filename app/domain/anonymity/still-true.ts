import { hiddenRung, valuesAt } from "./ladders.ts";
import type { LadderContext, LadderPerson } from "./ladders-place-time.ts";
import { type PublishedProfile, QUASI_IDENTIFIERS } from "./profile.ts";

/**
 * Whether what stands published still is true of the person, letter for letter: a new card, or a month that has
 * passed, can make it untrue. Of wished occupations a class shows a part, so those shown have to be among the
 * person's own. What is not true is taken back and goes through the gate again.
 */
export function isStillTrue(
  attributes: PublishedProfile["attributes"],
  person: LadderPerson,
  context: LadderContext,
): boolean {
  return QUASI_IDENTIFIERS.every((attribute) => {
    const { rung, values } = attributes[attribute];
    if (rung >= hiddenRung(attribute)) return true;
    const mine = valuesAt(attribute, rung, person, context);
    if (mine === null) return false;
    if (attribute === "occupations" && values.length > 0) return values.every((code) => mine.includes(code));
    return mine.join(",") === values.join(",");
  });
}
