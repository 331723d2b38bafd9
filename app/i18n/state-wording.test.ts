import { describe, expect, it } from "vitest";
import { forSide } from "./state-wording.ts";
import { states } from "./sv/states.ts";

/** Every text of the catalogue part, with its path. */
function texts(value: unknown, path = "states"): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

describe("the words for states", () => {
  it("tell each side whose move it is", () => {
    const { awaits_employer: waits } = states.proposal.statuses;
    expect(forSide(waits, "broker")).toBe("Väntar på arbetsgivarens svar.");
    expect(forSide(waits, "employer")).toMatch(/^Väntar på ditt svar\./);
  });

  it("are whole sentences where they explain a state or a hindrance", () => {
    const explaining = texts(states).filter(
      ([path]) => /\.(states|statuses|guards)\./.test(path) && !path.endsWith(".name"),
    );
    expect(explaining.length).toBeGreaterThan(100);
    for (const [path, text] of explaining) expect(text, path).toMatch(/^\p{Lu}.*[.?!]$/u);
  });

  it("say kort utan namn or avidentifierat, never anonymt", () => {
    expect(texts(states).filter(([, text]) => /anonym/i.test(text))).toEqual([]);
  });

  it("do not tell an employer that a consent was withdrawn or that the person said no", () => {
    const { no_longer_current: gone } = states.proposal.statuses;
    expect(forSide(gone, "employer")).toBe("Inte längre aktuell.");
    expect(states.lonebidrag.withdrawReasons["consent-withdrawn"]).toBe("Inte längre aktuellt");
  });

  it("begin every button with a capital and end it without a full stop", () => {
    for (const [path, text] of texts(states).filter(([path]) => path.includes(".acts.")))
      expect(text, path).toMatch(/^\p{Lu}.*[^.]$/u);
  });
});
