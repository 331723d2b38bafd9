import { AREA_TITLES, FRAMES, PERSON_TITLES } from "./general.data.ts";
import { fill, type Pattern, pattern, type Token } from "./pattern.ts";
import { pickEarly, type Random } from "./prng.ts";
import type { Trade } from "./trades/trade.ts";
import { linesOf, type Word, wordOf } from "./words.ts";

/** What is done: its verb, and what stands after it. */
interface Deed {
  verb: Word;
  rest: Pattern;
}

interface Title {
  occupation: string;
  pattern: Pattern;
  frames: readonly string[];
}

/** A trade's lists, read once. */
export interface TradeLists {
  name: string;
  titles: readonly Title[];
  deeds: readonly Deed[];
  work: readonly Pattern[];
  places: readonly Pattern[];
  employers: readonly string[];
}

export function readTrade(trade: Trade): TradeLists {
  return {
    name: trade.name,
    titles: mixed(titlesOf(trade.people, PERSON_TITLES), titlesOf(trade.areas, AREA_TITLES)),
    deeds: linesOf(trade.deeds).map(deedOf),
    work: linesOf(trade.work).map(pattern),
    places: linesOf(trade.places).map(pattern),
    employers: linesOf(trade.employers),
  };
}

function titlesOf(lines: string, frames: readonly string[]): Title[] {
  return linesOf(lines).map((line) => ({
    occupation: line.slice(0, 4),
    pattern: pattern(line.slice(5)),
    frames,
  }));
}

/** In turn, so that the common ones of both stand first. */
function mixed(one: readonly Title[], other: readonly Title[]): Title[] {
  return Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at], other[at]])
    .flat()
    .filter((title) => title !== undefined);
}

function deedOf(line: string): Deed {
  const [verb = "", ...rest] = line.split(" ");
  return { verb: wordOf(verb), rest: pattern(rest.length > 0 ? ` ${rest.join(" ")}` : "") };
}

/** A token, and in which of its sentence's phrases; the frame's own words are beside the work. */
export interface Said {
  token: Token;
  phrase: number;
  aside: boolean;
}

const BLANK: Token = { text: " ", meaning: undefined };

interface Frame {
  /** The frame's own words, and between them the slots by name. */
  parts: readonly (Pattern | string)[];
}

const SENTENCES: readonly Frame[] = FRAMES.map(frame);
const frames = new Map<string, Frame>();

function frame(text: string): Frame {
  const parts = text.split(/(\{\w+\})/).filter((part) => part !== "");
  return {
    parts: parts.map((part) => (part.startsWith("{") ? part.slice(1, -1) : pattern(part))),
  };
}

export function frameOf(text: string): Frame {
  const before = frames.get(text) ?? frame(text);
  frames.set(text, before);
  return before;
}

/** One sentence about a trade's work; used holds what the advertisement has said, and what it says now. */
export function sentence(random: Random, trade: TradeLists, used: Set<unknown>): Said[] {
  return fillFrame(random, unused(random, SENTENCES, used), (slot) => slotText(random, trade, slot, used));
}

/** A frame with its slots filled. */
export function fillFrame(
  random: Random,
  { parts }: Frame,
  fillSlot: (slot: string) => readonly Token[],
): Said[] {
  return parts.flatMap((part, at): Said[] =>
    typeof part === "string"
      ? fillSlot(part).map((token) => ({ token, phrase: at, aside: false }))
      : fill(random, part).map((token) => ({ token, phrase: at, aside: true })),
  );
}

function slotText(random: Random, trade: TradeLists, slot: string, used: Set<unknown>): Token[] {
  if (slot === "W") return fill(random, unused(random, trade.work, used));
  if (slot === "L") return fill(random, unused(random, trade.places, used));
  const { verb, rest } = unused(random, trade.deeds, used);
  const done = (form: number): Token => ({ text: verb.forms[form]!, meaning: verb });
  const small = (text: string): Token => ({ text, meaning: "small" });
  const after = fill(random, rest);
  switch (slot) {
    case "I":
      return [done(0), ...after];
    case "P":
      return [done(1), ...after];
    case "V":
      return [done(1), BLANK, small("du"), ...after];
    case "T":
      return [done(2), ...after];
    case "U":
      return [done(2), BLANK, small("vi"), ...after];
    case "S":
      return [done(3), ...after];
    default:
      throw new Error(`No such slot: ${slot}`);
  }
}

/** One that the advertisement does not have yet; the common ones more often. */
export function unused<Item>(random: Random, list: readonly Item[], used: Set<unknown>): Item {
  for (let tries = 0; tries < 8; tries++) {
    const item = pickEarly(random, list);
    if (!used.has(item)) {
      used.add(item);
      return item;
    }
  }
  return list.find((item) => !used.has(item)) ?? list[0]!;
}
