import { describe, expect, it } from "vitest";
import { agreementPdf } from "./agreement-pdf.server.ts";
import { exampleDocument } from "./testing/example-document.ts";
import { readPdf } from "./testing/read-pdf.ts";

const MADE_AT = "2026-11-27T10:00:00.000Z";
const made = async (part: Parameters<typeof exampleDocument>[0] = {}) =>
  readPdf(await agreementPdf(exampleDocument(part), MADE_AT));

/** A text string of a dictionary as pdfkit writes one that isn't plain ASCII. */
function utf16(text: string): string {
  return `þÿ${Buffer.from(text, "utf16le").swap16().toString("latin1")}`;
}

describe("the agreement as PDF", () => {
  it("says its language, its title and that it is tagged", async () => {
    const { raw } = await made();
    expect(raw.startsWith("%PDF-1.7\n")).toBe(true);
    expect(raw).toContain("/Lang (sv-SE)");
    expect(raw).toMatch(/\/Marked true/);
    expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(raw).toContain("/DisplayDocTitle true");
    expect(raw).toContain(utf16("Praktiköverenskommelse"));
    expect(raw).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  it("has headings in order, facts as table rows with heads, and nothing outside the document", async () => {
    const { tags, raw } = await made();
    expect(tags[0]).toBe("Document");
    expect(tags.filter((tag) => tag.endsWith("/H1"))).toHaveLength(1);
    expect(tags.filter((tag) => tag === "Document/Sect/H2")).toHaveLength(6);
    expect(tags.filter((tag) => tag === "Document/Sect/Table/TR/TH")).toHaveLength(10);
    expect(tags.filter((tag) => tag === "Document/Sect/Table/TR/TD")).toHaveLength(10);
    expect(tags.every((tag) => tag.startsWith("Document"))).toBe(true);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(10);
  });

  it("keeps lines of one value apart for those who hear it", async () => {
    const { tags } = await made();
    expect(tags.filter((tag) => tag === "Document/Sect/Table/TR/TD/P")).toHaveLength(3);
  });

  it("marks every stroke and page number as an artifact, so that only words are read aloud", async () => {
    const { unmarked, pages } = await made();
    expect(pages.length).toBeGreaterThan(1);
    expect(unmarked).toEqual([]);
  });

  it("embeds its fonts and can be copied from", async () => {
    const { raw, pages } = await made();
    expect(raw.match(/\/FontFile2 \d+ 0 R/g)).toHaveLength(2);
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
    for (const text of [
      "Sahra Łukasz-Öberg",
      "Göingeplåt & Svets AB",
      "Lugn plats för raster. Inga lyft över 10 kilo.",
    ]) {
      expect(pages.join("\n")).toContain(text);
    }
  });

  it("has a bookmark for every heading", async () => {
    const { raw } = await made();
    for (const heading of ["Praktiken", "Sekretess", "Underskrifter"])
      expect(raw).toContain(`/Title (${heading})`);
    expect(raw).toContain(utf16("Så här följer vi upp").slice(0, 10));
  });

  it("numbers every page and repeats what it belongs to", async () => {
    const { pages } = await made();
    pages.forEach((page, index) => {
      expect(page).toContain(`Sida ${index + 1} av ${pages.length}`);
      expect(page).toContain("Praktiköverenskommelse 2026-014, version 2");
    });
  });

  it("ends with who signed, who hasn't yet, and the whole content hash", async () => {
    const { pages, raw } = await made();
    const last = pages.at(-1) ?? "";
    for (const text of [
      "Underskrifter",
      "Björn Ståhl",
      "Personlig länk och engångskod",
      "Inte underskriven än",
    ]) {
      expect(last).toContain(text);
    }
    const { contentHash } = exampleDocument();
    expect(last.replace(/\s/g, "")).toContain(contentHash);
    expect(raw).toContain(`/ActualText (${contentHash})`);
  });

  it("is the same bytes for the same content and moment, and other bytes for another", async () => {
    const one = await agreementPdf(exampleDocument(), MADE_AT);
    expect(one.equals(await agreementPdf(exampleDocument(), MADE_AT))).toBe(true);
    expect(one.equals(await agreementPdf(exampleDocument(), "2026-11-27T10:00:01.000Z"))).toBe(false);
    expect(one.equals(await agreementPdf(exampleDocument({ contentHash: "0".repeat(64) }), MADE_AT))).toBe(
      false,
    );
  });

  it("loses no word of a text longer than a page, and keeps it tagged", async () => {
    const words = Array.from({ length: 3000 }, (_, n) => `ord${n}`);
    const { pages, unmarked } = await made({
      sections: [
        { heading: "Uppgifter", rows: [{ label: "Allt", value: words.slice(0, 1500).join(" ") }] },
        { heading: "Text", paragraphs: [words.slice(1500).join(" ")] },
      ],
    });
    const read = pages.join(" ").split(/\s+/);
    expect(words.filter((word) => !read.includes(word))).toEqual([]);
    expect(unmarked).toEqual([]);
  });

  it.each([
    ["no signatures", { signatures: [] }],
    ["one party", { parties: [{ role: "Praktikant", name: "Ali", details: [] }] }],
    ["no sections", { sections: [] }],
    ["an empty table", { sections: [{ heading: "Tomt", rows: [] }] }],
    ["an empty value", { sections: [{ heading: "Tomt", rows: [{ label: "Tomt", value: "" }] }] }],
    [
      "thirty signatures",
      {
        signatures: Array.from({ length: 30 }, (_, n) => ({
          name: `Namn ${n}`,
          role: "Part",
          when: null,
          how: null,
        })),
      },
    ],
    ["a title with signs of markup", { title: "Avtal <b> & bilaga" }],
  ])("is whole with %s", async (_case, part) => {
    const { raw, unmarked } = await made(part);
    expect(raw.trimEnd().endsWith("%%EOF")).toBe(true);
    expect(unmarked).toEqual([]);
    expect(raw).not.toMatch(/NaN|undefined/);
    expect(/<dc:title>[\s\S]*<\/dc:title>/.exec(raw)?.[0]).not.toMatch(/&|<b>/);
  });
});
