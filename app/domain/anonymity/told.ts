import type { IsoDate } from "../shared/dates.ts";
import { hiddenRung, isAttributeTrue } from "./ladders.ts";
import type { LadderContext, LadderPerson } from "./ladders-place-time.ts";
import {
  type Generalised,
  type PublishedProfile,
  QUASI_IDENTIFIERS,
  type QuasiIdentifier,
} from "./profile.ts";

/**
 * One thing that a card of a person has said, and the day on which it said so first. Whoever reads cards for years
 * keeps them all, and knows a card again by its traits; so the gate remembers too.
 */
export interface Told extends Generalised {
  attribute: QuasiIdentifier;
  on: IsoDate;
}

/** The two attributes that say something else as the days pass. */
const DATED: ReadonlySet<QuasiIdentifier> = new Set(["start", "waiting"]);

export function isDated(attribute: QuasiIdentifier): boolean {
  return DATED.has(attribute);
}

/** Whether it is true of the person, read on the day when it was said. */
export function isTold(
  told: Told,
  person: LadderPerson,
  { geography }: Pick<LadderContext, "geography">,
): boolean {
  return isAttributeTrue(told.attribute, told, person, { today: told.on, geography });
}

/**
 * What has been told once these attributes are shown too. What is no longer true of the person is kept: it may become
 * true again, and has been read.
 */
export function rememberTold(
  told: readonly Told[],
  attributes: PublishedProfile["attributes"],
  today: IsoDate,
): Told[] {
  const fresh = sayingsOf(attributes, today).filter(
    (saying) => !told.some((each) => isSameAgain(each, saying)),
  );
  return [...told, ...fresh];
}

/** Whether all of it has been said before, word for word. */
export function isRepeated(told: readonly Told[], sayings: readonly Told[]): boolean {
  return sayings.every((saying) => told.some((each) => isSameAgain(each, saying)));
}

/** Word for word; of what changes with the days, on the same day. */
function isSameAgain(told: Told, saying: Told): boolean {
  return (
    told.attribute === saying.attribute &&
    told.rung === saying.rung &&
    told.values.join() === saying.values.join() &&
    (told.on === saying.on || !DATED.has(saying.attribute))
  );
}

/**
 * Whether it follows from what has been told: the same values again, or coarser ones than the exact. A start that
 * is told by its month or quarter is in one month or quarter on every later day too; and a wished occupation has its
 * group. No other rung follows from one that is not exact (a commuting area may lie in two counties), and having waited for
 * three to nine months still is news.
 *
 * @param told what is true of the person still
 */
export function follows(told: readonly Told[], saying: Told): boolean {
  const { attribute, rung, values } = saying;
  const own = told.filter((each) => each.attribute === attribute);
  if (attribute === "occupations" && values.length > 0)
    return values.every((code) => own.some((each) => each.values.some((known) => known.startsWith(code))));
  return own.some(
    (each) =>
      isSameAgain(each, saying) ||
      (attribute === "occupations" && each.values.length === 0) ||
      (each.rung === 0 && attribute !== "waiting" && attribute !== "occupations") ||
      (each.rung === rung && attribute === "start" && rung === 1),
  );
}

/** Every attribute that is shown, as a saying of that day. */
export function sayingsOf(attributes: PublishedProfile["attributes"], on: IsoDate): Told[] {
  return QUASI_IDENTIFIERS.filter((attribute) => attributes[attribute].rung < hiddenRung(attribute)).map(
    (attribute) => ({ attribute, ...attributes[attribute], on }),
  );
}
