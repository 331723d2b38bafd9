import { describe, expect, it } from "vitest";
import { dark, light } from "./ink.ts";

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

describe("colours of a mail", () => {
  it.each([
    ["text on sheet", light.ink, light.sheet],
    ["code on paper", light.ink, light.paper],
    ["small text on sheet", light.quiet, light.sheet],
    ["button", light.onInk, light.ink],
    ["text on dark sheet", dark.ink, dark.sheet],
    ["code on dark paper", dark.ink, dark.paper],
    ["small text on dark sheet", dark.quiet, dark.sheet],
    ["dark button", dark.onAction, dark.action],
  ])("reads at 7:1 or better: %s", (_pair, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
  });
});
