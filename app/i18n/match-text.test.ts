import { describe, expect, it } from "vitest";
import { CERTIFICATES, CONDITIONS, LICENCES, TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import type { MatchKey, MatchMessage } from "#app/domain/matching/messages.ts";
import type { Step } from "#app/domain/matching/steps.ts";
import { LACKS, type MatchSummary, STRENGTHS } from "#app/domain/matching/summary.ts";
import { changeText, matchText, stepText, summaryText } from "./match-text.ts";
import { messagesFor } from "./messages.ts";
import { traits } from "./sv/traits.ts";

const say = { day: (date: string) => `<${date}>` };
const params = {
  date: "2027-01-18",
  hours: 30,
  from: 20,
  km: 12,
  licence: "B",
  certificate: "truck-a",
  level: 2,
  needed: 3,
  weight: "must",
  trait: "punktlighet",
  condition: "lugn-miljo",
  band: "3-9",
  lists: 3,
};

const SPOKEN = ["sv", "sv-latt", "en"] as const;
const sv = messagesFor("sv");

describe("matchText", () => {
  it.each(SPOKEN)("makes whole sentences of every ground in %s", (locale) => {
    const words = messagesFor(locale).match;
    for (const key of Object.keys(words) as MatchKey[]) {
      const swedish = key.includes("swedish") ? { ...params, level: "B1" } : params;
      const text = matchText(words, { key, params: swedish } as MatchMessage, say);
      expect(text).toMatch(/^[A-ZÅÄÖ].*[.?]$/);
      expect(text).not.toMatch(/undefined|\[object|\.\./);
    }
  });

  it("says what an unanswered condition would take", () => {
    const message: MatchMessage = { key: "change.offer-condition", params: { condition: "lugn-miljo" } };
    expect(matchText(sv.match, message, say)).toBe("Om arbetsplatsen kunde erbjuda lugn miljö.");
    for (const condition of CONDITIONS) {
      expect(matchText(sv.match, { key: "change.offer-condition", params: { condition } }, say)).toContain(
        " kunde ",
      );
    }
  });
});

describe("changeText", () => {
  const licence: MatchMessage = { key: "change.licence", params: { licence: "B" } };
  const offer: MatchMessage = { key: "change.offer-condition", params: { condition: "lugn-miljo" } };

  it.each([
    [licence, "yes", 0, "Med B-körkort eller utan det kravet skulle alla krav vara uppfyllda."],
    [
      licence,
      "ask",
      0,
      "Med B-körkort eller utan det kravet skulle inget krav hindra, men något är fortfarande oklart.",
    ],
    [licence, "no", 0, "Med B-körkort eller utan det kravet skulle ett av hindren vara borta."],
    [offer, "yes", 5, "Om arbetsplatsen kunde erbjuda lugn miljö skulle det ge 5 poäng till."],
    [offer, "yes", null, "Om arbetsplatsen kunde erbjuda lugn miljö skulle det passa bättre."],
  ] as const)("says what a change would give: %o %s %s", (change, makes, points, text) => {
    expect(changeText(sv, { change, makes, points }, say)).toBe(text);
  });

  it("is a sentence in easy Swedish of whatever a workplace could do", () => {
    const words = messagesFor("sv-latt");
    const said = CONDITIONS.map((condition) =>
      changeText(
        words,
        { change: { key: "change.condition", params: { condition } }, makes: "yes", points: 0 },
        say,
      ),
    );
    expect(said).toContain("Om det är lugnt där går det bra.");
    // "Om du arbetar inte …" is no Swedish: in a subordinate clause the "inte" stands before the verb.
    for (const text of said) expect(text).not.toMatch(/\binte\b/);
  });
});

describe("stepText", () => {
  const steps: Step[] = [
    { kind: "licence", licence: "B" },
    { kind: "certificate", certificate: "truck-b" },
    { kind: "swedish", spoken: "B2", written: "B1" },
    { kind: "swedish", spoken: "B1", written: "B1" },
    { kind: "hours", hours: 30 },
    { kind: "start", date: "2026-12-14" },
    { kind: "travel", km: 40 },
  ];
  it.each([
    [
      "sv",
      [
        "Med B-körkort: 6 fler",
        "Med truckkort B: 6 fler",
        "Med svenska på nivå B2 i tal och B1 i skrift: 6 fler",
        "Med svenska på nivå B1: 6 fler",
        "Med 30 timmar i veckan: 6 fler",
        "Med start <2026-12-14>: 6 fler",
        "Med upp till 40 km resväg: 6 fler",
      ],
    ],
    [
      "sv-latt",
      [
        "Om du tar B-körkort: 6 platser till",
        "Om du får truckkort B: 6 platser till",
        "När du kan mer svenska (tala B2, skriva B1): 6 platser till",
        "När du kan mer svenska (B1): 6 platser till",
        "Om du kan arbeta 30 timmar i veckan: 6 platser till",
        "Om du kan börja <2026-12-14>: 6 platser till",
        "Om du kan resa 40 km: 6 platser till",
      ],
    ],
    [
      "en",
      [
        "With a category B licence: 6 more",
        "With forklift licence B: 6 more",
        "With spoken Swedish at B2 and written at B1: 6 more",
        "With Swedish at level B1: 6 more",
        "With 30 hours a week: 6 more",
        "With a start on <2026-12-14>: 6 more",
        "With a journey of up to 40 km: 6 more",
      ],
    ],
  ] as const)("says what each step would open in %s", (locale, said) => {
    const words = messagesFor(locale);
    expect(steps.map((step) => stepText(words, { step, opens: 6 }, say))).toEqual(said);
  });
});

describe("summaryText", () => {
  const all = <Key extends string>(keys: readonly Key[]) =>
    keys.flatMap((key) =>
      LICENCES.flatMap((licence, at) => ({
        key,
        params: {
          ...params,
          licence,
          hours: 40,
          level: "B1",
          certificate: CERTIFICATES[at % CERTIFICATES.length],
          condition: CONDITIONS[at % CONDITIONS.length],
          trait: TRAITS[at % TRAITS.length],
        },
      })),
    );

  it("keeps every pair of a reason and a lack within a line", () => {
    const strengths = all(STRENGTHS) as unknown as NonNullable<MatchSummary["strength"]>[];
    const lacks = all(LACKS) as unknown as NonNullable<MatchSummary["lack"]>[];
    const longest = (texts: readonly string[]) => Math.max(...texts.map((text) => text.length));
    const alone = [
      strengths.map((strength) => summaryText(sv, { strength, lack: null })),
      lacks.map((lack) => summaryText(sv, { strength: null, lack })),
    ];
    for (const text of alone.flat()) {
      expect(text).toMatch(/^[A-ZÅÄÖ][^.]*\.$/);
      expect(text).not.toMatch(/undefined/);
    }
    const joined = summaryText(sv, { strength: strengths[0]!, lack: lacks[0]! }).length;
    const joint = joined - alone[0]![0]!.length - alone[1]![0]!.length;
    expect(longest(alone[0]!) + longest(alone[1]!) + joint).toBeLessThanOrEqual(90);
  });

  it("reads as a person would say it", () => {
    const strength = { key: "reason.occupation.wished", params: { occupation: "9412" } } as const;
    const lack = { key: "hard.licence.not", params: { licence: "B" } } as const;
    expect(summaryText(sv, { strength, lack })).toBe("Vill arbeta med just det här, men saknar B-körkort.");
    expect(summaryText(sv, { strength, lack: null })).toBe("Vill arbeta med just det här.");
    expect(summaryText(sv, { strength: null, lack })).toBe("Saknar B-körkort.");
    expect(summaryText(sv, { strength: null, lack: null })).toMatch(/\.$/);
  });
});

it("has four anchors for each trait that nobody can take for each other, without a pronoun", () => {
  for (const { anchors } of Object.values(traits)) {
    expect(new Set(Object.values(anchors)).size).toBe(4);
    for (const anchor of Object.values(anchors)) expect(anchor).not.toMatch(/\b(han|hon|hen|hans|hennes)\b/i);
  }
});
