import type { MatchMessage } from "#app/domain/matching/messages.ts";
import type { OneMoreStep } from "#app/domain/matching/one-more-step.ts";
import type { MatchSummary } from "#app/domain/matching/summary.ts";
import type { WouldChange } from "#app/domain/matching/would-change.ts";
import type { Messages } from "./sv/type.ts";

/** Of the language's `Format`, what a ground may ask for. */
interface Say {
  day(date: string): string;
}

/** One ground of a match as a sentence. A change is worded as a clause, so that what it gives can follow. */
export function matchText(words: Messages["match"], message: MatchMessage, say: Say): string {
  const text = said(words, message, say);
  return message.key.startsWith("change.") ? `${text}.` : text;
}

/** What would change a match, and what that would give; `points` null where the reader sees no score. */
export function changeText(
  words: Pick<Messages, "match" | "matchChange">,
  { change: message, makes, points }: Omit<WouldChange, "points"> & { points: number | null },
  say: Say,
): string {
  const change = said(words.match, message, say);
  if (message.key === "change.offer-condition")
    return points ? words.matchChange.gives({ change, points }) : words.matchChange.helps({ change });
  if (makes === "yes") return words.matchChange.opens({ change });
  return makes === "ask"
    ? words.matchChange.leavesUnclear({ change })
    : words.matchChange.leavesMore({ change });
}

/** A match in one line. */
export function summaryText({ matchShort }: Pick<Messages, "matchShort">, summary: MatchSummary): string {
  const strength = summary.strength && said(matchShort.strength, summary.strength);
  const lack = summary.lack && said(matchShort.lack, summary.lack);
  if (strength && lack) return matchShort.both({ strength, lack });
  const words = strength ?? lack;
  return words ? matchShort.one({ words }) : matchShort.neither;
}

/** What one more step would open. */
export function stepText(
  { matchStep }: Pick<Messages, "matchStep">,
  { step, opens: count }: OneMoreStep,
  say: Say,
): string {
  return said(matchStep, { key: step.kind, params: { ...step, count } }, say);
}

/** A key and its parameters belong together in a message; the union loses that when the two are taken apart. */
function said<Key extends string>(
  words: Readonly<Record<Key, unknown>>,
  { key, params }: { key: Key; params: object },
  say?: Say,
): string {
  return (words[key] as (params: object, say?: Say) => string)(params, say);
}
