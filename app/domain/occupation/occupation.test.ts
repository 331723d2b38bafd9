import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERYDAY_WORDS } from "./everyday-words.ts";
import {
  isSsykCode,
  namesAtLevel,
  OCCUPATIONS,
  occupationByCode,
  parentsOf,
  ssykDistance,
} from "./occupation.ts";
import { suggestOccupations } from "./suggest-occupations.ts";

const codes = OCCUPATIONS.map((occupation) => occupation.code);
const code = fc.constantFrom(...codes);
const unitCode = fc.constantFrom(...codes.filter((one) => one.length === 4));

describe("SSYK 2012", () => {
  it("holds 10, 46, 147 and 400 groups on levels 1–4, each code once", () => {
    expect(([1, 2, 3, 4] as const).map((level) => namesAtLevel(level).size)).toEqual([10, 46, 147, 400]);
    expect(new Set(codes).size).toBe(603);
  });

  it("gives every code as many digits as its level, a name, and all its parents", () => {
    for (const { code, level, name } of OCCUPATIONS) {
      expect(code).toMatch(/^\d{1,4}$/);
      expect(code).toHaveLength(level);
      expect(name).toMatch(/^\p{Lu}[^;:|]+$/u);
      expect(parentsOf(code).map((parent) => parent.code)).toEqual(
        [1, 2, 3].filter((digits) => digits < level).map((digits) => code.slice(0, digits)),
      );
    }
  });

  it("is letter for letter the table that was compared with the taxonomy's", () => {
    const lines = OCCUPATIONS.map(({ code, name }) => `${code} ${name}\n`).sort();
    expect(createHash("sha256").update(lines.join("")).digest("hex").slice(0, 16)).toBe("42cad01e4ab66f23");
  });

  it("leaves no group above level 4 empty", () => {
    for (const parent of codes.filter((one) => one.length < 4)) {
      expect(
        codes.some((child) => child.length === parent.length + 1 && child.startsWith(parent)),
        parent,
      ).toBe(true);
    }
  });

  it.each([
    ["9111", "Städare"],
    ["5311", "Barnskötare"],
    ["1210", "Ekonomi- och finanschefer"],
    ["3240", "Djursjukskötare m.fl."],
    ["4410", "Arkiv- och biblioteksassistenter m.fl."],
    ["5321", "Undersköterskor, hemtjänst, hemsjukvård, äldreboende och habilitering"],
    ["91", "Städyrken"],
    ["911", "Städare och hemservicepersonal m.fl."],
  ])("calls %s %s", (code, name) => {
    expect(occupationByCode(code)?.name).toBe(name);
  });

  it("knows nothing of codes that are none", () => {
    for (const wrong of ["", "5322", "91111", "abcd", "constructor"]) {
      expect(isSsykCode(wrong)).toBe(false);
      expect(parentsOf(wrong)).toEqual([]);
    }
  });
});

describe("distance between occupations", () => {
  it("counts the digits that are not shared", () => {
    expect(ssykDistance("9111", "9111")).toBe(0);
    expect(ssykDistance("9111", "9119")).toBe(1);
    expect(ssykDistance("9111", "9120")).toBe(2);
    expect(ssykDistance("9111", "9412")).toBe(3);
    expect(ssykDistance("9111", "5120")).toBe(4);
    expect(ssykDistance("9111", "91")).toBe(0);
    expect(ssykDistance("9111", "94")).toBe(3);
  });

  it("is symmetric, and on level 4 an ultrametric that is zero only to itself", () => {
    fc.assert(
      fc.property(code, code, (a, b) => {
        expect(ssykDistance(a, b)).toBe(ssykDistance(b, a));
      }),
    );
    fc.assert(
      fc.property(unitCode, unitCode, unitCode, (a, b, c) => {
        expect(ssykDistance(a, b) === 0).toBe(a === b);
        expect(ssykDistance(a, c)).toBeLessThanOrEqual(Math.max(ssykDistance(a, b), ssykDistance(b, c)));
      }),
    );
  });
});

describe("everyday words", () => {
  it("point at existing level-4 groups only", () => {
    for (const group of Object.keys(EVERYDAY_WORDS)) expect(occupationByCode(group)?.level, group).toBe(4);
  });

  it("are there for every level-4 group, three at least", () => {
    const few = OCCUPATIONS.filter(
      ({ level, code }) => level === 4 && (EVERYDAY_WORDS[code]?.length ?? 0) < 3,
    );
    expect(few).toEqual([]);
  });

  it("are lower case, and once in each group", () => {
    for (const [group, list] of Object.entries(EVERYDAY_WORDS)) {
      expect(new Set(list).size, group).toBe(list.length);
      for (const word of list) expect(word).toBe(word.trim().toLocaleLowerCase("sv"));
    }
  });
});

describe("suggestions in the occupation picker", () => {
  it.each([
    ["städare", "9111"],
    ["Lokalvårdare", "9111"],
    ["vaktis", "9622"],
    ["TRUCKFÖRARE", "8344"],
    ["diskare", "9412"],
    ["kocken", "5120"],
    ["undersköterska", "5321"],
    ["barnskötare", "5311"],
    ["trädgårdsarbetare", "6113"],
    ["cafe", "9413"],
    ["it support", "3512"],
    ["dagis", "5311"],
    ["9111", "9111"],
  ])("puts the right group first for %s", (text, group) => {
    expect(suggestOccupations(text, 8)[0]?.occupation.code).toBe(group);
  });

  it("says which everyday word answered", () => {
    expect(suggestOccupations("vaktis", 1)[0]).toMatchObject({ word: "vaktis" });
    expect(suggestOccupations("Städare", 1)[0]?.occupation.name).toBe("Städare");
  });

  it("keeps å, ä and ö apart from a and o", () => {
    expect(suggestOccupations("malare", 5).map((hit) => hit.occupation.code)).not.toContain("7131");
  });

  it("lists a group once, never more than the limit, only level 4, and the same for any case", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (text, limit) => {
        const found = suggestOccupations(text, limit).map((hit) => hit.occupation);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((occupation) => occupation.level === 4)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...words()), (word) => {
        expect(suggestOccupations(word.toLocaleUpperCase("sv"), 5)).toEqual(suggestOccupations(word, 5));
        expect(suggestOccupations(word, 5).length).toBeGreaterThan(0);
      }),
    );
  });
});

function words(): string[] {
  return Object.values(EVERYDAY_WORDS).flat();
}
