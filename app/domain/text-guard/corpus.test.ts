import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CORPUS_PERSON, type MarkedSentence, markedSentences } from "#tests/corpora/marked-sentences.ts";
import { FINDING_KINDS, type FindingKind } from "./finding.ts";
import { guardText } from "./guard-text.ts";

interface Count {
  sought: number;
  misses: number;
  falseAlarms: number;
}

/** Misses and false alarms of a part of the corpus by kind. */
function counted(sentences: readonly MarkedSentence[]): Record<FindingKind, Count> {
  const counts = Object.fromEntries(
    FINDING_KINDS.map((kind) => [kind, { sought: 0, misses: 0, falseAlarms: 0 }]),
  ) as Record<FindingKind, Count>;
  for (const { text, expected } of sentences) {
    const findings = guardText(text, CORPUS_PERSON);
    const meets = (one: { start: number; end: number }, other: { start: number; end: number }) =>
      one.start < other.end && other.start < one.end;
    for (const one of expected) {
      counts[one.kind].sought += 1;
      if (!findings.some((finding) => finding.kind === one.kind && meets(one, finding)))
        counts[one.kind].misses += 1;
    }
    for (const finding of findings)
      if (!expected.some((one) => meets(one, finding))) counts[finding.kind].falseAlarms += 1;
  }
  return counts;
}

/** The row of a kind in docs/security.md: sought, misses and false alarms, tuned on and held out. */
const row = (kind: string, tuned: Count, heldOut: Count) =>
  `| ${kind} | ${cells(tuned)} | ${cells(heldOut)} |`;
const cells = ({ sought, misses, falseAlarms }: Count) => `${sought} / ${misses} / ${falseAlarms}`;

describe("the corpus of texts about people", () => {
  const corpus = markedSentences();
  const heldOut = corpus.filter((sentence) => sentence.heldOut);
  const tuned = corpus.filter((sentence) => !sentence.heldOut);

  it("has 200 sentences or more, half of them harmless, a third of them held out", () => {
    expect(corpus.length).toBeGreaterThanOrEqual(200);
    const harmless = corpus.filter(({ expected }) => expected.length === 0).length;
    expect(harmless / corpus.length).toBeGreaterThan(0.45);
    expect(heldOut.length).toBe(Math.floor(corpus.length / 3));
  });

  it("gives the misses and false alarms that docs/security.md declares, kind by kind", () => {
    const [ofTuned, ofHeldOut] = [counted(tuned), counted(heldOut)];
    const docs = readFileSync("docs/security.md", "utf8");
    const counts = FINDING_KINDS.map((kind) => [kind, ofTuned[kind], ofHeldOut[kind]] as const);
    const rows = counts
      .filter(([, ...both]) => both.some(({ sought, falseAlarms }) => sought + falseAlarms > 0))
      .map((count) => row(...count));
    expect(docs.split("\n").filter((line) => rows.includes(line))).toEqual(rows);
    expect(docs).toContain(`${tuned.length} tuned on, ${heldOut.length} held out`);
  });
});
