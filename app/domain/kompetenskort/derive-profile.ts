import type { CardContent } from "./card.ts";
import { type CardVersion, currentVersion, newestConfirmedFirst } from "./card-lifecycle.ts";
import { TRAITS, type TraitId, type TraitLevel } from "./vocabulary.ts";

/**
 * What is known of the person now, from every version of all their cards in any order: the newest confirmed
 * card, where a trait that it leaves as "ej bedömd" is taken from the next older card that has it. An older
 * version of the *same* card is never read: a correction must be able to take a level away.
 *
 * Null while the person has confirmed nothing: then nothing may be published either.
 */
export function deriveProfile(versions: readonly CardVersion[]): CardContent | null {
  const byCard = Map.groupBy(versions, ({ cardId }) => cardId);
  const contents = [...byCard.values()]
    .flatMap((ofOneCard) => currentVersion(ofOneCard) ?? [])
    .sort(newestConfirmedFirst)
    .map(({ content }) => content);
  const [newest] = contents;
  if (!newest) return null;
  return {
    ...newest,
    traits: newestLevels(contents.map(({ traits }) => traits)),
    selfTraits: newestLevels(contents.map(({ selfTraits }) => selfTraits)),
  };
}

type Levels = Partial<Record<TraitId, TraitLevel>>;

function newestLevels(newestFirst: readonly Levels[]): Levels {
  const levels: Levels = {};
  for (const trait of TRAITS) {
    const level = newestFirst.find((card) => card[trait] !== undefined)?.[trait];
    if (level !== undefined) levels[trait] = level;
  }
  return levels;
}
