import type { Look } from "./link.ts";
import { fits } from "./referee.ts";
import { SEARCH, type SeenCard } from "./surfaces.ts";
import type { Town } from "./town.ts";

/**
 * What is left to an attacker by the cards themselves, which are there to be read: no win, but told with the wins
 * (docs/security.md says what it means).
 */
export interface Residue {
  /** The fewest cards that have the three trait levels in common which the attacker knows; and a middling number. */
  byThreeTraits: { fewest: number; middle: number };
  /** The same for who knows the quasi-identifiers as well. */
  byTraitsAndAttributes: { fewest: number; middle: number };
  /** Cards that came back under another alias; those that what they say gave away; the fewest people they fit. */
  republished: number;
  followed: number;
  fewestWhenFollowed: number | null;
}

export function whatCardsTell(town: Town, looks: readonly Look[]): Residue {
  const last = searched(looks[looks.length - 1]!);
  const cards = [...last.values()];
  const byTraits: number[] = [];
  const byBoth: number[] = [];
  for (const [person, card] of last) {
    const target = town.people.find(({ participantId }) => participantId === person);
    for (const three of threes(Object.entries(card.traits))) {
      const alike = cards.filter(({ traits }) =>
        three.every(([trait, level]) => traits[trait as keyof typeof traits] === level),
      );
      byTraits.push(alike.length);
      if (target) byBoth.push(alike.filter((one) => fits(one, target)).length);
    }
  }
  return {
    byThreeTraits: spread(byTraits),
    byTraitsAndAttributes: spread(byBoth),
    ...follow(town, looks),
  };
}

function searched({ cards }: Look): Map<string, SeenCard> {
  return new Map(
    cards.filter(({ surface }) => surface.service === SEARCH).map(({ card, person }) => [person, card]),
  );
}

/**
 * Follows cards from alias to alias by what they say beside their attributes, where nobody else says the same, and
 * counts for each so followed how many people of the unit fit every form that they had.
 */
function follow(town: Town, looks: readonly Look[]) {
  const formsOf = new Map<string, SeenCard[]>();
  let republished = 0;
  let followed = 0;
  for (const look of looks) {
    const now = searched(look);
    for (const [person, card] of now) {
      const forms = formsOf.get(person) ?? [];
      const before = forms[forms.length - 1];
      if (before?.id === card.id) continue;
      if (!before) {
        formsOf.set(person, [card]);
        continue;
      }
      republished += 1;
      const alone = [...now.values()].filter((one) => content(one) === content(card)).length === 1;
      if (!alone || content(before) !== content(card)) {
        formsOf.set(person, [card]);
        continue;
      }
      followed += 1;
      forms.push(card);
    }
  }
  const left = [...formsOf].flatMap(([person, forms]) => {
    const whole = town.people.filter((one) => forms.every((form) => fits(form, one)));
    // Where the card itself has changed, the forms together are true of nobody.
    const isTrue = whole.some(({ participantId }) => participantId === person);
    return forms.length > 1 && isTrue ? [whole.length] : [];
  });
  return {
    republished,
    followed,
    fewestWhenFollowed: left.length > 0 ? Math.min(...left) : null,
  };
}

function content({ traits, conditions, phrases }: SeenCard): string {
  return JSON.stringify([Object.entries(traits).sort(), [...conditions].sort(), [...phrases].sort()]);
}

function threes<Item>(items: readonly Item[]): Item[][] {
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b, j) => items.slice(i + j + 2).map((c) => [a, b, c])),
  );
}

function spread(numbers: readonly number[]): { fewest: number; middle: number } {
  const sorted = [...numbers].sort((a, b) => a - b);
  return { fewest: sorted[0] ?? 0, middle: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}
