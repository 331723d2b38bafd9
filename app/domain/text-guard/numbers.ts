import personnummer from "personnummer";
import { toE164 } from "../shared/phone-number.ts";
import type { FindingKind } from "./finding.ts";

/** A piece of the folded text. */
export interface Piece {
  kind: FindingKind;
  start: number;
  end: number;
}

interface Group {
  digits: string;
  start: number;
  end: number;
  /** What stands between this group and the one before; empty for the first of a run. */
  gap: string;
}

const RUN = /[+(]?\d+(?:[ .+\-/()]{1,3}\d+)*/g;

/**
 * Personnummer and samordningsnummer, telephone numbers, and the person's own. Numbers are read group by group, so
 * that what stands before or after a number never hides it.
 */
export function findNumbers(text: string, ownPhone: string | null): Piece[] {
  const own = ownPhone === null ? null : nationalOf(toE164(ownPhone) ?? ownPhone.replace(/\D/g, ""));
  const pieces: Piece[] = [];
  for (const run of text.matchAll(RUN)) {
    const groups = groupsOf(run[0], run.index);
    groups.forEach((group, at) => {
      const plus = text.charAt(group.start - 1) === "+";
      const phone = (own && ownPhoneFrom(groups, at, own)) ?? undefined;
      const found = phone ?? personnummerFrom(groups, at) ?? phoneFrom(groups, at, plus);
      if (found) pieces.push(plus && found.kind !== "personnummer" ? withPlus(found) : found);
    });
  }
  return pieces;
}

const withPlus = (piece: Piece): Piece => ({ ...piece, start: piece.start - 1 });

function groupsOf(run: string, offset: number): Group[] {
  let before = 0;
  return [...run.matchAll(/\d+/g)].map((match, at) => {
    const gap = at === 0 ? "" : run.slice(before, match.index);
    before = match.index + match[0].length;
    return { digits: match[0], start: offset + match.index, end: offset + before, gap };
  });
}

/** The longest number that begins with group `at` and that `read` takes, at most `most` digits long. */
function longest(
  groups: readonly Group[],
  at: number,
  most: number,
  read: (digits: string, cuts: readonly number[], gaps: readonly string[]) => FindingKind | null,
): Piece | undefined {
  let found: Piece | undefined;
  let digits = "";
  const cuts: number[] = [];
  const gaps: string[] = [];
  for (let to = at; to < groups.length; to += 1) {
    const group = groups[to]!;
    if (to > at) {
      cuts.push(digits.length);
      gaps.push(group.gap);
    }
    digits += group.digits;
    if (digits.length > most) break;
    const kind = read(digits, cuts, gaps);
    if (kind) found = { kind, start: groups[at]!.start, end: group.end };
  }
  return found;
}

/** Where a birth date may be parted: century, year, month, day; or every digit by itself. */
const CUTS = { 10: [2, 4, 6], 12: [2, 4, 6, 8] } as const;

function personnummerFrom(groups: readonly Group[], at: number): Piece | undefined {
  return longest(groups, at, 12, (digits, cuts, gaps) => {
    if (digits.length !== 10 && digits.length !== 12) return null;
    const allowed: readonly number[] = CUTS[digits.length];
    // The library takes any century; nobody alive was born in the 1200s.
    if (digits.length === 12 && !/^(?:18|19|20)/.test(digits)) return null;
    const spelled = cuts.length === digits.length - 1;
    if (!spelled && !cuts.every((cut) => allowed.includes(cut))) return null;
    if (personnummer.valid(digits)) return "personnummer";
    // Written as one, with a real date, but a digit is wrong: it still points somebody out.
    const written = cuts.length === 1 && cuts[0] === digits.length - 4 && /^[-+]$/.test(gaps[0] ?? "");
    return written && CHECK_DIGITS.some((last) => personnummer.valid(digits.slice(0, -1) + last))
      ? "number"
      : null;
  });
}

const CHECK_DIGITS = [..."0123456789"];

/** Times, dates and lengths begin like telephone numbers; the first group and the count of digits part them. */
function phoneFrom(groups: readonly Group[], at: number, plus: boolean): Piece | undefined {
  const first = groups[at]?.digits ?? "";
  if (plus || first.startsWith("00")) {
    const abroad = longest(groups, at, 15, (digits) => (digits.length >= 9 ? "phone" : null));
    if (abroad) return abroad;
  }
  if (!/^0[1-9]/.test(first)) return undefined;
  if (first.length === 2 && first !== "08") return undefined;
  return longest(groups, at, 10, (digits, cuts, gaps) => {
    if (digits.length < 8) return null;
    if (gaps.some((gap) => gap.includes("."))) return null;
    const clock = cuts.length === 1 && cuts[0] === 4 && digits.length === 8 && CLOCKS.test(digits);
    const areaFits = first.length <= 4 || cuts.length === 0;
    return clock || !areaFits ? null : "phone";
  });
}

/** `0800-1630` is a working day. */
const CLOCKS = /^(?:[01]\d|2[0-3])[0-5]\d(?:[01]\d|2[0-4])[0-5]\d$/;

function ownPhoneFrom(groups: readonly Group[], at: number, own: string): Piece | undefined {
  return longest(groups, at, own.length + 6, (digits, cuts) => {
    const isOwn = nationalOf(digits) === own || (cuts.length === 0 && digits.endsWith(own));
    return isOwn && own.length >= 6 ? "own-contact" : null;
  });
}

/** A number without country code and leading zero: what all ways of writing it share. */
function nationalOf(number: string): string {
  return number.replace(/^(?:\+|00)?46(?=\d{7})/, "").replace(/^0+/, "");
}
