import { TRAITS } from "../kompetenskort/vocabulary.ts";
import type { PublishedForm } from "./candidate.ts";
import { isAttributeTrue } from "./ladders.ts";
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
  return QUASI_IDENTIFIERS.every((attribute) =>
    isAttributeTrue(attribute, attributes[attribute], person, context),
  );
}

/**
 * Whether all that stands published still holds of the person: the attributes, and beside them every trait, condition
 * and sentence shown, and that no condition is left out unmarked. A trait that has been assessed since is no untruth.
 */
export function holdsOf(form: PublishedForm, person: LadderPerson, context: LadderContext): boolean {
  const { card } = person;
  return (
    TRAITS.every((id) => form.traits[id] === undefined || form.traits[id] === card.traits[id]) &&
    form.conditions.every((id) => card.conditions.includes(id)) &&
    (form.conditionsIncomplete || card.conditions.every((id) => form.conditions.includes(id))) &&
    form.phrases.every((id) => card.phrases.includes(id)) &&
    isStillTrue(form.attributes, person, context)
  );
}
