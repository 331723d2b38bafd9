import { describe, expect, it } from "vitest";
import { contactForm, nextContactDate } from "./contact.ts";

/** A Thursday. */
const TODAY = "2026-11-26";

describe("when to be in touch again", () => {
  it("is counted from today", () => {
    expect(nextContactDate({ next: "tomorrow" }, TODAY)).toBe("2026-11-27");
    expect(nextContactDate({ next: "week" }, TODAY)).toBe("2026-12-03");
    expect(nextContactDate({ next: "two-weeks" }, TODAY)).toBe("2026-12-10");
    expect(nextContactDate({ next: "none" }, TODAY)).toBeNull();
  });

  it("is a Monday when it would have fallen on a weekend", () => {
    expect(nextContactDate({ next: "tomorrow" }, "2026-11-27")).toBe("2026-11-30");
    expect(nextContactDate({ next: "month" }, TODAY)).toBe("2026-12-28");
  });

  it("is the very day that was chosen, weekend or not, whatever was pressed", () => {
    expect(nextContactDate({ next: "week", nextDate: "2026-11-28" }, TODAY)).toBe("2026-11-28");
  });

  it("needs something written, and a day that exists where one is chosen", () => {
    const filled = { channel: "call", note: "Vill ta emot två i vår.", next: "none" };
    expect(contactForm.safeParse(filled).success).toBe(true);
    expect(contactForm.safeParse({ ...filled, nextDate: "2026-02-31" }).success).toBe(false);
    expect(contactForm.safeParse({ ...filled, note: "  " }).success).toBe(false);
  });
});
