import type { OwnDetails } from "./finding.ts";
import { bare } from "./folded-text.ts";
import type { Piece } from "./numbers.ts";

/** `namn@plats.se`, also written `namn (at) plats punkt se`. Lengths are bounded, so that reading stays linear. */
const EMAIL =
  /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64} {0,2}(?:@|[([](?:at|snabel-?a)[)\]]| snabel-?a )\s{0,2}[\p{L}\p{N}-]{1,63}(?:(?:\.| (?:punkt|dot) )[\p{L}\p{N}-]{1,63}){1,4}/giu;

const STREET =
  /(?<![\p{L}-])(?:[\p{L}]{1,40} ){0,1}[\p{L}]{0,40}(?:gatan?|väg|[vV]ägen|gränd|[gG]ränden|[tT]orget|[sS]tigen|[aA]llén|[bB]acken|[eE]splanaden|[kK]ajen|[pP]romenaden|gården|plan|ringen) \d{1,3}(?: ?[A-Ea-e](?!\p{L}))?(?![\d.:,]?\d| ?(?:km|m|meter|mil|min|minuter|kilo|kg|st|timmar|dagar|gånger|procent|%)(?!\p{L}))(?:,? lgh \d{1,4})?(?:,? \d{3} ?\d{2} \p{Lu}\p{L}{1,30})?/gu;

const TOWN = /(?<!\d)\d{3} ?\d{2} \p{Lu}\p{Ll}{1,30}/gu;
const FLAT = /(?<!\p{L})lgh \d{3,4}(?!\d)/gu;

/** Street and postal addresses. A street has a capital: `längs vägen 3` is a way of going. */
export function findAddresses(text: string): Piece[] {
  return [STREET, TOWN, FLAT].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Piece[] => {
      const capital = pattern !== STREET ? 0 : match[0].search(/\p{Lu}/u);
      if (capital < 0) return [];
      return [{ kind: "address", start: match.index + capital, end: match.index + match[0].length }];
    }),
  );
}

export function findEmails(text: string, own: OwnDetails | null): Piece[] {
  const mine = own?.email ? sameWriting(own.email) : null;
  return [...text.matchAll(EMAIL)].map((match) => ({
    kind: mine !== null && sameWriting(match[0]) === mine ? "own-contact" : "email",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** All ways of writing one address alike. */
function sameWriting(address: string): string {
  return bare(address)
    .replace(/[([]at[)\]]|[([]?snabel-?a[)\]]?/, "@")
    .replace(/ (?:punkt|dot) /g, ".")
    .replace(/ /g, "");
}
