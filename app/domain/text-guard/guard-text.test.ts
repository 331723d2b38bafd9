import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CORPUS_PERSON, markedSentences } from "#tests/corpora/marked-sentences.ts";
import type { GuardContext, OwnDetails } from "./finding.ts";
import { guardText } from "./guard-text.ts";

const NOBODY: GuardContext = { own: null, allowedNames: [] };
const about = (own: Partial<OwnDetails>, allowedNames: string[] = []): GuardContext => ({
  own: { givenName: "Amina", familyName: "Haddad", phone: null, email: null, ...own },
  allowedNames,
});
/** What is found, as `kind:words`; what blocks with a `!`. */
const found = (text: string, context = NOBODY) =>
  guardText(text, context).map(
    ({ kind, severity, start, end }) => `${severity === "block" ? "!" : ""}${kind}:${text.slice(start, end)}`,
  );

describe("a personnummer", () => {
  it.each([
    "850709-9805",
    "850709+9805",
    "8507099805",
    "19850709-9805",
    "198507099805",
    "19850709 9805",
    "850709 9805",
    "850709 - 9805",
    "1985-07-09-9805",
    "1985 07 09 9805",
    "85 07 09-9805",
    "1985/07/09-9805",
    "850709–9805",
    "850709\u00a09805",
    "850709\u20119805",
    "８５０７０９－９８０５",
    "٨٥٠٧٠٩-٩٨٠٥",
    "8507\u200b09-98\u00ad05",
    "8 5 0 7 0 9 9 8 0 5",
    "751174-2392",
    "20030505-2391",
  ])("blocks however it is written: %s", (written) => {
    expect(found(`Numret är ${written}, ungefär.`)).toEqual([`!personnummer:${written}`]);
    expect(found(`12 ${written} 7`)).toEqual([`!personnummer:${written}`]);
  });

  it("with a wrong last digit is warned of, and a number of another kind is let be", () => {
    expect(found("Hon har 850709-9804.")).toEqual(["number:850709-9804"]);
    for (const other of ["559900-0003", "2027-01-12", "850709", "851309-9801", "4670555", "08.00-16.30"])
      expect(found(`Se ${other} i pärmen.`)).toEqual([]);
  });
});

describe("the person's own", () => {
  it("names block in any case, with genitive, without marks, joined by a hyphen or written together", () => {
    const context = about({ givenName: "Åsa Lena", familyName: "Öberg Haddad" });
    for (const word of [
      "Åsa",
      "åsa",
      "ÅSA",
      "Asa",
      "Åsas",
      "A\u030asa",
      "Å\u200bsa",
      "Haddad",
      "Lenas",
      "ÅsaÖberg",
    ])
      expect(found(`Idag var ${word} med.`, context)).toEqual([`!own-name:${word}`]);
    expect(found("Idag var Åsa-Lena med.", context)).toEqual(["!own-name:Åsa-Lena"]);
    expect(found("Asad är något annat, åsar också.", about({ givenName: "Åsa", familyName: "Ek" }))).toEqual([
      "name:Asad",
    ]);
  });

  it("name that is an ordinary word blocks with a capital, and is warned of without", () => {
    const context = about({ givenName: "Sten", familyName: "Bo" });
    expect(found("Kör sten med skottkärra.", context)).toEqual(["own-name:sten"]);
    expect(found("Idag kom Sten i tid.", context)).toEqual(["!own-name:Sten"]);
    expect(found("Vill bo nära.", context)).toEqual([]);
  });

  it("phone and e-mail block in any spelling", () => {
    const context = about({ phone: "070-174 06 05", email: "amina.haddad@post.example" });
    for (const phone of ["0701740605", "+46 70 174 06 05", "0046701740605", "070/1740605", "070 174 06 05"])
      expect(found(`Ring ${phone}.`, context)).toEqual([`!own-contact:${phone}`]);
    for (const email of [
      "Amina.Haddad@POST.example",
      "amina.haddad(at)post.example",
      "amina.haddad snabel-a post.example",
    ])
      expect(found(`Skriv till ${email}.`, context)).toEqual([`!own-contact:${email}`]);
  });

  it("name may stand where it is the handledare's in full", () => {
    const context = about({ givenName: "Olle", familyName: "Berg" }, ["Olle Lindprov"]);
    expect(found("Följ Olle Lindprov första dagen.", context)).toEqual([]);
    expect(found("Följ Olle första dagen.", context)).toEqual(["!own-name:Olle"]);
  });
});

describe("the names of others", () => {
  it("warn with a capital, and with their surname; ordinary words only where a name would stand", () => {
    expect(found("Hon bor hos Fatima Warsame nu.")).toEqual(["name:Fatima Warsame"]);
    expect(found("Björk sågas till ved. Linda sladden. Stig in!")).toEqual([]);
    expect(found("Vi träffade Björk och Linda.")).toEqual(["name:Björk", "name:Linda"]);
    expect(found("Björn Svensson skjutsar.")).toEqual(["name:Björn Svensson"]);
    expect(found("Kursen hålls i Mark.")).toEqual([]);
  });

  it("that are allowed pass, also first or last alone, and no others", () => {
    const context = { own: null, allowedNames: ["Eva Nilsson"] };
    expect(found("Fråga Eva, eller Nilssons fru Gunilla.", context)).toEqual(["name:Gunilla"]);
  });
});

/** The context of the corpus, any text at all, and text made to look like what is sought. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(..."0123456789-+ .()/@åÅaAsS\u0301\u200b\u00a0９٣"), maxLength: 300 }),
  fc.constantFrom(...markedSentences().map(({ text }) => text)),
);

describe("whatever is written", () => {
  it("the guard takes it, and what it marks lies within the text, in order and without overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of guardText(text, CORPUS_PERSON)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("harmless text before or after hides nothing", () => {
    const harmless = fc.constantFrom(
      "Kommer i tid.",
      "Packar 12 lådor.",
      "Har truckkort A och B.",
      "Se punkt 3.",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...markedSentences()),
        fc.array(harmless, { maxLength: 4 }),
        fc.array(harmless, { maxLength: 4 }),
        ({ text }, before, after) => {
          const inside = found([...before, text, ...after].join(" "), CORPUS_PERSON);
          for (const finding of found(text, CORPUS_PERSON)) expect(inside).toContain(finding);
        },
      ),
    );
  });

  it("unseen characters, wide digits and other spaces hide nothing", () => {
    const wide = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))).replace(/ /g, "\u00a0");
    fc.assert(
      fc.property(fc.constantFrom(...markedSentences()), fc.nat(40), ({ text }, at) => {
        const kinds = (written: string) => guardText(written, CORPUS_PERSON).map(({ kind }) => kind);
        const hidden = `${text.slice(0, at)}\u200b${text.slice(at)}`;
        expect(kinds(hidden)).toEqual(kinds(text));
        expect(kinds(wide(text))).toEqual(kinds(text));
        expect(kinds(text.normalize("NFD"))).toEqual(kinds(text));
      }),
    );
  });
});
