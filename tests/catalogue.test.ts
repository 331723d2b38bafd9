import { describe, expect, it } from "vitest";
import { LOCALES } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";

interface Text {
  key: string;
  words: string;
}

/** The grounds of a match look ids up in the vocabulary, and ask how a date is said. */
const IDS: Readonly<Record<string, unknown>> = {
  condition: "lugn-miljo",
  licence: "B",
  certificate: "truck-a",
  trait: "samarbete",
  band: "3-9",
  day: () => "3",
};

/** Stands for any parameter: reads as 3 and as "3", and as a list of one where a list is wanted. */
function standIn(list: boolean, ids: Readonly<Record<string, unknown>> = {}): unknown {
  const value = list ? ["3"] : "3";
  return new Proxy(
    {},
    {
      get: (_, key) => (key === Symbol.toPrimitive ? () => "3" : (ids[String(key)] ?? value)),
    },
  );
}

function render(say: (...args: unknown[]) => unknown, key: string): string {
  const ids = key.startsWith("match") ? IDS : {};
  const args = (list: boolean) => Array.from({ length: 4 }, () => standIn(list, ids));
  try {
    return String(say(...args(false)));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return String(say(...args(true)));
  }
}

/** Every string of a catalogue with its key; sentences with parameters are said once with stand-ins. */
function textsOf(node: unknown, key = ""): Text[] {
  if (typeof node === "string") return [{ key, words: node }];
  if (typeof node === "function")
    return [{ key, words: render(node as (...args: unknown[]) => unknown, key) }];
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([name, inner]) => textsOf(inner, key ? `${key}.${name}` : name));
}

const texts = Object.fromEntries(LOCALES.map((locale) => [locale, textsOf(messagesFor(locale))]));
const swedish = [...texts.sv!, ...texts["sv-latt"]!];

function offending(all: readonly Text[], wrong: (text: Text) => boolean): string[] {
  return all.filter(wrong).map(({ key, words }) => `${key}: ${words}`);
}

/** Easy Swedish is for what participants and the public read; staff's own pages keep the unit's Swedish. */
const EASY = /^(common|public|participant|signer|errors|traits|vocabulary|match|matchChange|matchStep)\./;
const LONGEST_EASY_SENTENCE = 15;

describe("the catalogues", () => {
  it.each(LOCALES)("leave nothing unsaid in %s", (locale) => {
    // Separators are punctuation on purpose; `numbers.group` may be a lone space.
    const spoken = texts[locale]!.filter(({ key }) => !key.startsWith("numbers."));
    expect(
      offending(spoken, ({ words }) => words.trim() === "" || /undefined|\[object|NaN/.test(words)),
    ).toEqual([]);
  });

  it.each(LOCALES)("have as many items in every list in %s as in Swedish", (locale) => {
    expect(texts[locale]!.map(({ key }) => key).sort()).toEqual(texts.sv!.map(({ key }) => key).sort());
  });

  it("let no English into the Swedish", () => {
    const english =
      /(?<!\p{L})(submit|click|loading|please|error|save|cancel|sign in|log ?in|password|next|search|delete|edit|update|settings|dashboard|the|your)(?!\p{L})/iu;
    expect(offending(swedish, ({ words }) => english.test(words))).toEqual([]);
  });

  it("keep å, ä and ö in the Swedish", () => {
    const folded =
      /(?<!\p{L})(pa|ar|fran|nar|aven|ocksa|manad|manader|overenskommelse|anstallning|lonebidrag|arbetstraning|handlaggare|forslag|vantar|maste|behover|fraga|atgard)(?!\p{L})/iu;
    expect(offending(swedish, ({ words }) => folded.test(words.replace(/\S+@\S+/g, "")))).toEqual([]);
  });

  it("say 'kort utan namn', and never call a card anonymous", () => {
    const all = [...swedish, ...texts.en!];
    expect(offending(all, ({ words }) => /anonym/i.test(words))).toEqual([]);
  });

  it(`keep a sentence of easy Swedish within ${LONGEST_EASY_SENTENCE} words`, () => {
    const tooLong = ({ key, words }: Text) =>
      EASY.test(key) &&
      words.split(/[.!?:]\s+/).some((sentence) => sentence.split(/\s+/).length > LONGEST_EASY_SENTENCE);
    expect(offending(texts["sv-latt"]!, tooLong)).toEqual([]);
  });

  it("have no Swedish sentence left in the English of what participants read", () => {
    const said = new Set(
      texts.sv!.filter(({ words }) => words.split(" ").length > 3).map(({ words }) => words),
    );
    const left = ({ key, words }: Text) => (EASY.test(key) || key.startsWith("auth.")) && said.has(words);
    expect(offending(texts.en!, left)).toEqual([]);
  });
});
