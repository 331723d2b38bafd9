import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** WCAG 2.2 §1.4.3, §1.4.6 and §1.4.11. */
const AAA_TEXT = 7;
const AA_TEXT = 4.5;
const GRAPHICS = 3;

const css = readFileSync(new URL("../app.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken", "primary-soft"];

const PAIRS: [foreground: string, grounds: string[], least: number][] = [
  ["ink", [...GROUNDS, "mark"], AAA_TEXT],
  ["muted", ["paper", "surface"], AAA_TEXT],
  ["muted", ["sunken"], AA_TEXT],
  ["primary", ["paper", "surface", "primary-soft"], AAA_TEXT - 1],
  ["primary-strong", ["paper", "surface", "primary-soft"], AAA_TEXT],
  ["on-primary", ["primary", "primary-strong"], AAA_TEXT],
  ["on-accent", ["accent"], AAA_TEXT],
  ["accent-ink", ["accent-soft", "paper", "surface"], AAA_TEXT - 1],
  ["success-ink", ["success-soft", "surface"], AAA_TEXT - 1],
  ["info-ink", ["info-soft", "surface"], AAA_TEXT - 1],
  ["warn-ink", ["warn-soft", "surface"], AAA_TEXT - 1],
  ["danger-ink", ["danger-soft", "paper", "surface"], AAA_TEXT - 1],
  ["on-danger", ["danger"], AA_TEXT],
  ["paper", ["ink"], AAA_TEXT],
  ["line-strong", ["paper", "surface", "sunken"], GRAPHICS],
  ["danger", ["paper", "surface"], GRAPHICS],
  ["focus", ["paper", "surface", "sunken", "primary-soft"], GRAPHICS],
  ["primary", ["sunken"], GRAPHICS],
];

describe("colour tokens", () => {
  it("are all written light beside dark", () => {
    const declared = [...css.matchAll(/^ {2}--color-([a-z-]+):/gm)].map(([, name]) => name);
    expect(declared.filter((name) => !tokens.has(name!))).toEqual([]);
    expect(tokens.size).toBeGreaterThan(20);
  });

  for (const theme of ["light", "dark"] as const) {
    it.each(PAIRS.flatMap(([ink, grounds, least]) => grounds.map((ground) => [ink, ground, least] as const)))(
      `in ${theme}, %s on %s reaches %d:1`,
      (ink, ground, least) => {
        expect(contrast(tokens.get(ink)![theme], tokens.get(ground)![theme])).toBeGreaterThanOrEqual(least);
      },
    );
  }
});
