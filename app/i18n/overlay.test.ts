import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";

describe("a language on its way in", () => {
  const base = { nav: { back: "Tillbaka", menu: "Meny" }, words: ["kök", "lager"], say: () => "ja" };

  it("uses its own words and falls back key by key", () => {
    const mixed = overlay(base, { nav: { menu: "القائمة" }, words: ["مطبخ"] });
    expect(mixed.nav).toEqual({ back: "Tillbaka", menu: "القائمة" });
    expect(mixed.words).toEqual(["مطبخ"]);
    expect(mixed.say()).toBe("ja");
  });

  it("leaves the language it is laid over as it was", () => {
    overlay(base, { nav: { back: "رجوع" } });
    expect(base.nav.back).toBe("Tillbaka");
  });
});
