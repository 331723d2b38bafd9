import { type Shown, toldTooMuch } from "#app/domain/anonymity/seen.fixture.ts";
import type { Look } from "./link.ts";
import { type Attack, SETTINGS, win } from "./referee.ts";
import { SEARCH } from "./surfaces.ts";
import { TODAY } from "./town.ts";

/** Every form that each person's card has had in the search, in the order in which they were read. */
export type Forms = Map<string, { id: string; shown: Shown }[]>;

/**
 * Goal a, over a history. The attacker keeps every card, and is taken to know again whose each new one is: by its
 * traits they often do. They win when fewer than k people of the unit are left who fit all the cards of one of them, and
 * the last card left some of them out.
 */
export function follow(attack: Attack, { cards }: Look, forms: Forms): void {
  for (const { surface, card, person } of cards) {
    if (surface.service !== SEARCH) continue;
    const before = forms.get(person) ?? [];
    if (before.at(-1)?.id === card.id) continue;
    const shown = { attributes: card.attributes, on: TODAY };
    const target = attack.town.people.find(({ participantId }) => participantId === person);
    const earlier = before.map((each) => each.shown);
    const fault = target && toldTooMuch(earlier, shown, target, attack.town.people, SETTINGS);
    if (fault) win(attack, "a", surface, fault);
    forms.set(person, [...before, { id: card.id, shown }]);
  }
}
