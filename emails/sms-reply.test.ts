import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSmsReply } from "./sms-reply.ts";

describe("reading an SMS reply", () => {
  it.each(["1", " 1 ", "1.", "Ja", "JA!", "ja tack", "Yes", "１", "١", "۱"])("reads %j as yes", (text) => {
    expect(readSmsReply(text)).toBe("yes");
  });

  it.each(["2", "2)", "Nej", "nej tack", "NEJ.", "nä", "no", "٢"])("reads %j as no", (text) => {
    expect(readSmsReply(text)).toBe("no");
  });

  it.each([
    "",
    "12",
    "1 2",
    "1 eller 2?",
    "ja men inte nu",
    "ja nej",
    "kanske",
    "10",
    "-",
    "vem är det?",
    "inte ja",
  ])("leaves %j to a person", (text) => {
    expect(readSmsReply(text)).toBe("unclear");
  });

  it("never takes a message that says both for an answer", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("1", "ja"),
        fc.constantFrom("2", "nej"),
        fc.string(),
        fc.boolean(),
        (yes, no, between, first) => {
          const said = first ? `${yes} ${between} ${no}` : `${no} ${between} ${yes}`;
          expect(readSmsReply(said)).toBe("unclear");
        },
      ),
    );
  });
});
