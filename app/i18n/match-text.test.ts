import { describe, expect, it } from "vitest";
import { CONDITIONS } from "#app/domain/kompetenskort/vocabulary.ts";
import type { MatchKey, MatchMessage } from "#app/domain/matching/messages.ts";
import { match as en } from "./en/match.ts";
import { matchText } from "./match-text.ts";
import { match as sv } from "./sv/match.ts";
import { traits } from "./sv/traits.ts";
import { match as svLatt } from "./sv-latt/match.ts";

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

describe("matchText", () => {
  it.each([
    ["sv", sv],
    ["sv-latt", svLatt],
    ["en", en],
  ] as const)("makes whole sentences of every ground in %s", (_, words) => {
    for (const key of Object.keys(words) as MatchKey[]) {
      const swedish = key.includes("swedish") ? { ...params, level: "B1" } : params;
      const text = matchText(words, { key, params: swedish } as MatchMessage, say);
      expect(text).toMatch(/^[A-ZÅÄÖ].*[.?]$/);
      expect(text).not.toMatch(/undefined|\[object|\.\./);
    }
  });

  it("says what an unanswered condition would take", () => {
    const message: MatchMessage = { key: "change.offer-condition", params: { condition: "lugn-miljo" } };
    expect(matchText(sv, message, say)).toBe("Om arbetsplatsen kunde erbjuda lugn miljö.");
    for (const condition of CONDITIONS) {
      expect(matchText(sv, { key: "change.offer-condition", params: { condition } }, say)).toContain(
        " kunde ",
      );
    }
  });
});

it("has four anchors for each trait that nobody can take for each other, without a pronoun", () => {
  for (const { anchors } of Object.values(traits)) {
    expect(new Set(Object.values(anchors)).size).toBe(4);
    for (const anchor of Object.values(anchors)) expect(anchor).not.toMatch(/\b(han|hon|hen|hans|hennes)\b/i);
  }
});
