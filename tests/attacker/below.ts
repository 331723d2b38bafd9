import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { match } from "#app/domain/matching/match.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import { needAsTried, triedOf } from "#app/domain/matching/tried-need.ts";
import { CODE_WEIGHTS, weightsOn } from "#app/domain/matching/weights.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { pick, type Random } from "#db/seed/region/prng.ts";
import { type Attack, MATCHING, put, win } from "./referee.ts";
import { type Ask, type SeenCard, type Surface, saidIn } from "./surfaces.ts";
import { TODAY } from "./town.ts";

/** Goal b. The attacker asks for what no card says, and reckons for themself what a card can give grounds for. */
export async function lookBelow(attack: Attack, random: Random, tries: number): Promise<void> {
  for (let each = 0; each < tries; each += 1) {
    const placement = pick(random, [...attack.town.placements.keys()]);
    for (const surface of attack.surfaces.filter(({ askable }) => askable)) {
      await searchBelow(attack, surface, placement, random);
    }
  }
  for (const surface of attack.surfaces) await reckon(attack, surface);
}

/** By a word for what stands in no text of a card: home, papers, languages, names. */
async function searchBelow(attack: Attack, surface: Surface, placement: string, random: Random) {
  const { vocabulary } = messagesFor("sv");
  const { card } = pick(random, attack.town.people);
  const text = pick(random, [
    kommunByCode(card.homeKommun)?.name ?? "",
    ...card.languages.map((id) => vocabulary.languages[id]),
    "Provsson",
    "B1",
  ]);
  const ask: Ask = { placement, text };
  const { cards } = await put(attack, surface, ask);
  if (cards.length > 0 && (await put(attack, surface, { placement })).cards.length > cards.length)
    win(attack, "b", surface, `${cards.length} cards found by the word ${text}`);
}

/**
 * What ranking weighs is published (docs/matching-card.md), so the attacker can reckon all that a card gives grounds
 * for. Grounds or points beside those come from something that the card does not say.
 */
async function reckon(attack: Attack, surface: Surface): Promise<void> {
  const placements = surface.askable ? [...attack.town.placements.keys()] : ["all"];
  for (const placement of placements) {
    const { cards } = await put(attack, surface, { placement });
    for (const card of cards) {
      const beside = await unexplained(attack, card);
      if (beside) win(attack, "b", surface, `${card.alias} at ${card.placement}: ${beside}`);
    }
  }
}

/** What is said of a card beside what it gives grounds for by that need, as tried or as the placement has it. */
export async function unexplained(
  { town }: Attack,
  card: SeenCard,
  tried?: Ask["tried"],
): Promise<string | null> {
  if (!card.grounds) return null;
  const placement = await placementToMatch(town.world.db.read, town.placements.get(card.placement)!);
  const own = placement!.need!;
  const need = tried ? needAsTried(own, { ...triedOf(own), ...tried }) : own;
  const mine = match(need, card, weightsOn(TODAY, CODE_WEIGHTS), MATCHING);
  if (card.grounds.score !== null && card.grounds.score !== mine.score)
    return `${card.grounds.score} points where the card gives ${mine.score}`;
  const known = new Set(saidIn(mine).map(asText));
  const beside = card.grounds.said.map(asText).filter((said) => !known.has(said));
  return beside.length > 0 ? beside.join() : null;
}

function asText(message: MatchMessage): string {
  return JSON.stringify(message);
}
