import { readFileSync } from "node:fs";
import type { FindingKind, GuardContext } from "#app/domain/text-guard/finding.ts";

/** A sentence of the corpus, and what is to be found in it. */
export interface MarkedSentence {
  text: string;
  expected: { kind: FindingKind; start: number; end: number }[];
  /** Every third one, by its place: written before the guard was, and only ever counted. */
  heldOut: boolean;
}

export const CORPUS_PERSON: GuardContext = {
  own: {
    givenName: "Amina Maria",
    familyName: "Haddad",
    phone: "070-174 06 05",
    email: "amina.haddad@post.example",
  },
  allowedNames: ["Olle Lindprov", "Karin Ek"],
};

/** The corpus, its marks (`[kind:words]`) taken out of the sentences. */
export function markedSentences(): MarkedSentence[] {
  return readFileSync("tests/corpora/texts-about-people.txt", "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line, at) => ({ ...read(line), heldOut: at % 3 === 2 }));
}

function read(line: string): Omit<MarkedSentence, "heldOut"> {
  const expected: MarkedSentence["expected"] = [];
  let text = "";
  for (const part of line.split(/(\[[a-z-]+:[^\]]+\])/)) {
    const mark = /^\[([a-z-]+):(.+)\]$/.exec(part);
    const words = mark?.[2] ?? part;
    if (mark)
      expected.push({ kind: mark[1] as FindingKind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, expected };
}
