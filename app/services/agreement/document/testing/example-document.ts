import type { AgreementDocument } from "#app/domain/agreement/agreement-document.ts";

/** An invented agreement for this folder's tests. */
export function exampleDocument(part: Partial<AgreementDocument> = {}): AgreementDocument {
  return {
    lang: "sv-SE",
    title: "Praktiköverenskommelse",
    reference: "Praktiköverenskommelse 2026-014, version 2",
    facts: [
      { label: "Nummer", value: "2026-014" },
      { label: "Version", value: "2" },
      { label: "Upprättad", value: "23 november 2026" },
    ],
    parties: [
      { role: "Praktikant", name: "Sahra Łukasz-Öberg", details: ["Handläggare: Anna Ek"] },
      {
        role: "Arbetsgivare",
        name: "Göingeplåt & Svets AB",
        details: ["556000-0000", "Verkstadsgatan 4, 283 41 Osby", "Firmatecknare: Åke Lind"],
      },
      { role: "Handledare", name: "Björn Ståhl", details: ["Ersättare: Eva Holm"] },
      { role: "Enheten", name: "Arbetsmarknadsenheten i Osby", details: ["Parkgatan 1, 283 80 Osby"] },
    ],
    sections: [
      {
        heading: "Praktiken",
        rows: [
          { label: "Slag", value: "Praktik, beslutad av kommunen" },
          { label: "Tid", value: "7 december 2026 till 5 mars 2027" },
          {
            label: "Timmar i veckan",
            value: "10 timmar från 7 december\n20 timmar från 11 januari\n30 timmar från 8 februari",
          },
          {
            label: "Arbetsuppgifter",
            value:
              "Sortera och märka plåt på lagret, packa beställningar tillsammans med en kollega och hålla ordning vid lastkajen. En instruktion i taget, skriftligt när det går.",
          },
          { label: "Arbetsplats", value: "Verkstadsgatan 4, Osby. Buss 545 stannar 300 meter från porten." },
        ],
      },
      {
        heading: "Trygghet på arbetsplatsen",
        rows: [
          { label: "Arbetsmiljöansvar", value: "Arbetsgivaren (arbetsmiljölagen 1977:1160)" },
          { label: "Försäkring", value: "Kommunen" },
          {
            label: "Introduktion och skydd",
            value:
              "Rundvandring första dagen. Skyddsskor, hörselskydd och handskar lånas ut av arbetsgivaren.",
          },
          { label: "Anpassningar", value: "Lugn plats för raster. Inga lyft över 10 kilo." },
          { label: "Vid frånvaro", value: "Ring handledaren före klockan 7.00." },
        ],
      },
      {
        heading: "Så här följer vi upp",
        paragraphs: [
          "Vi ses efter vecka 1, 5 och 12 på arbetsplatsen. Då går vi igenom vad som fungerar, vad som behöver ändras och vad praktikanten vill lära sig mer av.",
          "Var och en kan be om ett möte när som helst. Vill någon avsluta i förtid pratar vi först, alla tre.",
        ],
      },
      {
        heading: "Sekretess",
        paragraphs: [
          "Praktikanten berättar inte vidare om arbetsgivarens kunder. Arbetsgivaren berättar inte vidare om praktikantens personliga förhållanden.",
        ],
      },
    ],
    signatures: [
      {
        name: "Sahra Łukasz-Öberg",
        role: "Praktikant",
        when: "torsdag 26 november 2026 kl. 14.05",
        how: "Inloggad med personligt kort och pinkod",
      },
      {
        name: "Åke Lind",
        role: "Firmatecknare, Göingeplåt & Svets AB",
        when: "fredag 27 november 2026 kl. 8.12",
        how: "Inloggad med kod till e-post och engångskod",
      },
      {
        name: "Björn Ståhl",
        role: "Handledare",
        when: "fredag 27 november 2026 kl. 9.40",
        how: "Personlig länk och engångskod",
      },
      { name: "Anna Ek", role: "För enheten", when: null, how: null },
    ],
    contentHash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    words: {
      wordmark: "Jobbron",
      partiesHeading: "Parter",
      signaturesHeading: "Underskrifter",
      notSigned: "Inte underskriven än",
      hashLabel: "Innehållets kontrollsumma (SHA-256)",
      hashHelp: "Med kontrollsumman kan vem som helst se att innehållet är det som skrevs under.",
      page: (page, of) => `Sida ${page} av ${of}`,
    },
    ...part,
  };
}
