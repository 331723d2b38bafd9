import type { FindingKind } from "#app/domain/text-guard/finding.ts";
import type { PassReason } from "#app/domain/text-guard/text-pass.ts";

const kinds: Record<FindingKind, string> = {
  personnummer: "personnummer",
  "own-name": "deltagarens namn",
  "own-contact": "deltagarens telefon eller e-post",
  number: "liknar ett personnummer",
  name: "namn",
  phone: "telefonnummer",
  email: "e-postadress",
  address: "adress",
  health: "hälsa",
  religion: "religion",
  union: "fack",
  origin: "ursprung",
  economy: "ekonomi",
  crime: "brott",
  sexuality: "sexuell läggning",
  social: "familj eller skydd",
};

const reasons: Record<PassReason, string> = {
  "not-about-anyone": "Orden handlar inte om någon person",
  "works-here": "Den som nämns arbetar här och vet om det",
  "needed-at-work": "Det behövs för säkerheten på arbetsplatsen",
  "their-own-wish": "Deltagaren vill själv att det står där",
};

/** When a text about a person holds what another should not read. */
export const textGuard = {
  kinds,
  reasons,
  word: ({ words, kind }: { words: string; kind: string }) => `”${words}” (${kind})`,
  blocked: ({ words }: { words: string }) => `Det här får inte stå i texten: ${words}. Skriv om utan det.`,
  warned: ({ words }: { words: string }) => `Läs en gång till: ${words}. Behöver det stå där?`,
  titleBlocked: "Ta bort det som är markerat",
  titleWarned: "Läs det som är markerat en gång till",
  textBlocked: "Andra läser den här texten. Därför kan den inte sparas som den är.",
  textWarned: "Andra läser den här texten. Skriv vad som behövs på arbetsplatsen, inte varför.",
  read: "Jag har läst igenom och vill spara ändå",
  reason: "Varför får det stå kvar?",
  reasonHint: "Skälet skrivs i loggen, men inte orden.",
};
