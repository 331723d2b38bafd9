import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "./encode.ts";

const anyText = fc
  .oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }))
  .map((text) => text.toWellFormed());

describe("a text in a filter", () => {
  it("is read back as it was written, when it is not too long", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(Buffer.byteLength(text) <= 200);
        expect(decode(encode(text))).toBe(text);
      }),
    );
  });

  it("has only characters that are no syntax, a letter first, and never grows past what Meilisearch keeps", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ minLength: 150, maxLength: 700 })), (text) => {
        expect(encode(text)).toMatch(/^[xz][0-9a-f]*$/);
        expect(encode(text).length).toBeLessThan(460);
        expect(Number(encode(text))).toBeNaN();
      }),
    );
  });

  it("is written as no other text is, upper and lower case apart", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(encode(a).toLowerCase() === encode(b).toLowerCase()).toBe(a === b);
      }),
    );
    expect(encode("Praktik")).not.toBe(encode("praktik"));
    expect(encode("a".repeat(300))).not.toBe(encode("a".repeat(301)));
    expect(decode(encode("a".repeat(300)))).toBeNull();
  });

  it("sorts as its bytes do", () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        fc.pre(Buffer.byteLength(a) <= 200 && Buffer.byteLength(b) <= 200);
        const bytes = Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b)));
        expect(Math.sign(Buffer.compare(Buffer.from(encode(a)), Buffer.from(encode(b))))).toBe(bytes);
      }),
    );
  });
});
