import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { CONSENT_TEXTS, type TextLanguage } from "#app/domain/consent/texts.ts";
import { messagesFor } from "./messages.ts";

const LANGUAGES: readonly TextLanguage[] = ["sv", "sv-latt", "en"];

describe("the wordings of consents", () => {
  it.each(CONSENT_TEXTS.flatMap((text) => LANGUAGES.map((language) => ({ ...text, language }))))(
    "$version in $language says what it said when it was first read: other words are a new version",
    ({ version, language, hashes }) => {
      const { versions } = messagesFor(language).participant.consentTexts;
      const words = JSON.stringify(versions[version as keyof typeof versions]);
      expect(createHash("sha256").update(words).digest("base64url")).toBe(hashes[language]);
    },
  );

  it.each(LANGUAGES)(
    "none is in the catalogue (%s) without a row, and none of the rows is missing there",
    (language) => {
      const written = Object.keys(messagesFor(language).participant.consentTexts.versions);
      expect(written.sort()).toEqual(CONSENT_TEXTS.map(({ version }) => version).sort());
    },
  );

  it("come in the order they came into force", () => {
    const days = CONSENT_TEXTS.map(({ purpose, validFrom }) => `${purpose} ${validFrom}`);
    expect(new Set(days).size).toBe(days.length);
    for (const { purpose } of CONSENT_TEXTS) {
      const own = CONSENT_TEXTS.filter((text) => text.purpose === purpose).map(({ validFrom }) => validFrom);
      expect(own).toEqual([...own].sort());
    }
  });
});
