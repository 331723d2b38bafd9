import { describe, expect, it } from "vitest";
import { pickLocale } from "./locale.ts";

describe("choosing a language", () => {
  it("lets the reader's own choice win over the browser", () => {
    expect(pickLocale("sv-latt", "en-GB")).toBe("sv-latt");
    expect(pickLocale("ar", "en")).toBe("ar");
  });

  it.each([
    ["en-GB,en;q=0.9", "en"],
    ["sv-SE,sv;q=0.9,en;q=0.8", "sv"],
    ["de-DE,en;q=0.5,sv;q=0.7", "sv"],
    ["nb-NO,en;q=0.9", "sv"],
    ["ar,fa", "sv"],
    ["en;q=0", "sv"],
    ["", "sv"],
    [";;,q=,,*", "sv"],
  ])("reads Accept-Language %j as %s", (header, expected) => {
    expect(pickLocale(null, header)).toBe(expected);
  });

  it("does not trust a cookie that names no language of ours", () => {
    expect(pickLocale("__proto__", null)).toBe("sv");
    expect(pickLocale("", "en")).toBe("en");
  });
});
