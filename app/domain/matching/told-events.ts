import { type Instant, type IsoDate, swedishDate } from "../shared/dates.ts";
import type { HideReason, MatchEvent } from "./marks.ts";

/** A row of the log of suggestions: how many cards, never which. */
export interface LoggedEvent {
  at: Instant;
  byName: string;
  event: MatchEvent;
  weightsVersion: number;
  tried: boolean;
  cards: number;
  /** Where a single card stood in the list; null for several, and for one that stood in none. */
  rank: number | null;
  reason: HideReason | null;
}

/** What one person did in one way on one day. Lists that were looked at are told together, deeds one by one. */
export interface ToldEvent extends Omit<LoggedEvent, "at" | "tried"> {
  day: IsoDate;
  /** How many times; always once for a deed. */
  times: number;
  /** How many of them were with a need that was only tried. */
  tried: number;
}

/** Newest first, as the log is given. The most cards of a day's lists are told, not their sum: they are the same cards. */
export function toldEvents(log: readonly LoggedEvent[]): ToldEvent[] {
  const told: ToldEvent[] = [];
  for (const { at, tried, ...row } of log) {
    const day = swedishDate(at);
    const same =
      row.event === "shown" &&
      told.find(
        (one) =>
          one.event === "shown" &&
          one.day === day &&
          one.byName === row.byName &&
          one.weightsVersion === row.weightsVersion,
      );
    if (same) {
      same.times += 1;
      same.tried += tried ? 1 : 0;
      same.cards = Math.max(same.cards, row.cards);
    } else told.push({ ...row, day, times: 1, tried: tried ? 1 : 0 });
  }
  return told;
}
