import { CARD_PARTS, type CardPart } from "#app/domain/kompetenskort/card-parts.ts";

/** The Swedish word for each part in the address. */
const SLUG: Record<CardPart, string> = {
  traits: "egenskaper",
  occupations: "yrken",
  papers: "intyg",
  languages: "sprak",
  hours: "tider",
  travel: "resor",
  conditions: "stod",
  strengths: "styrkor",
};

/** Where a part of the card at `here` is filled in; a trait by its number from 1. */
export function partAddress(here: string, part: CardPart, trait?: number): string {
  return `${here}?del=${SLUG[part]}${trait ? `&egenskap=${trait}` : ""}`;
}

/** The part that an address names; the first one for anything else. */
export function partOf(slug: string | null): CardPart {
  return CARD_PARTS.find((part) => SLUG[part] === slug) ?? "traits";
}
