import type { CardContent } from "../kompetenskort/card.ts";
import { PHRASES, TRAITS } from "../kompetenskort/vocabulary.ts";
import type { PublishedForm } from "./candidate.ts";
import type { Withheld } from "./uniqueness.ts";

/** What the card says and the published form does not: withheld by the gate, least missed first. */
export function withheldFrom(
  card: Pick<CardContent, "traits" | "conditions" | "phrases">,
  form: Pick<PublishedForm, "traits" | "conditions" | "phrases">,
): Withheld[] {
  const phrases = PHRASES.filter((id) => card.phrases.includes(id) && !form.phrases.includes(id));
  const traits = TRAITS.filter((id) => card.traits[id] !== undefined && form.traits[id] === undefined);
  const conditions = card.conditions.filter((id) => !form.conditions.includes(id));
  return [
    ...phrases.map((id) => ({ kind: "phrase" as const, id })),
    ...traits.map((id) => ({ kind: "trait" as const, id })),
    ...conditions.map((id) => ({ kind: "condition" as const, id })),
  ];
}
