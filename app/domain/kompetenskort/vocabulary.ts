/**
 * The closed vocabularies of card, profile and placement. Ids are stable keys: words for people live in
 * the message catalogue, and free text never stands in for any of them (2-domain §1, §2).
 */

/** The six general competences of the method handbook, then the unit's own common additions. */
export const TRAITS = [
  "initiativ",
  "samarbete",
  "punktlighet",
  "noggrannhet",
  "ansvar",
  "forsta-instruktioner",
  "service",
  "uthallighet",
  "sjalvstandighet",
  "larande",
  "praktiskt-handlag",
  "digital-vana",
] as const;
export type TraitId = (typeof TRAITS)[number];

/** Four observed steps. "Ej bedömd" is the absence of a level, never a zero. */
export const TRAIT_LEVELS = [1, 2, 3, 4] as const;
export type TraitLevel = (typeof TRAIT_LEVELS)[number];

export const NEED_WEIGHTS = ["must", "important", "good"] as const;
export type NeedWeight = (typeof NEED_WEIGHTS)[number];

/** Driving licence classes, körkortslagen (1998:488) 2 kap. and AM. */
export const LICENCES = [
  "AM",
  "A1",
  "A2",
  "A",
  "B",
  "B-utokad",
  "BE",
  "C1",
  "C1E",
  "C",
  "CE",
  "D1",
  "D1E",
  "D",
  "DE",
] as const;
export type Licence = (typeof LICENCES)[number];

/** The groups that the anonymity ladder generalises licences to. */
export const LICENCE_GROUPS = {
  moped: ["AM", "A1", "A2", "A"],
  car: ["B", "B-utokad", "BE"],
  heavy: ["C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE"],
} as const satisfies Record<string, readonly Licence[]>;
export type LicenceGroup = keyof typeof LICENCE_GROUPS;

export const CERTIFICATES = [
  "truck-a",
  "truck-b",
  "truck-c",
  "truck-d",
  "travers",
  "skylift",
  "fallskydd",
  "heta-arbeten",
  "livsmedelshygien",
  "adr",
  "ykb",
  "motorsag",
  "rojsag",
  "arbete-pa-vag",
  "hlr",
] as const;
export type CertificateId = (typeof CERTIFICATES)[number];

/** The groups that the anonymity ladder generalises certificates to. */
export const CERTIFICATE_GROUPS = {
  lager: ["truck-a", "truck-b", "truck-c", "truck-d", "travers"],
  "hojd-och-bygg": ["skylift", "fallskydd", "heta-arbeten", "arbete-pa-vag"],
  livsmedel: ["livsmedelshygien"],
  transport: ["adr", "ykb"],
  "skog-och-park": ["motorsag", "rojsag"],
  "forsta-hjalpen": ["hlr"],
} as const satisfies Record<string, readonly CertificateId[]>;
export type CertificateGroup = keyof typeof CERTIFICATE_GROUPS;

/** CEFR, lowest first; about where SFI courses A–D end is shown beside in the catalogue. */
export const SWEDISH_LEVELS = ["none", "A1", "A2", "B1", "B2", "C1"] as const;
export type SwedishLevel = (typeof SWEDISH_LEVELS)[number];

/** The bands that the anonymity ladder generalises levels to (CEFR: basic A, independent B, proficient C). */
export const SWEDISH_BANDS = {
  none: ["none"],
  basic: ["A1", "A2"],
  independent: ["B1", "B2"],
  proficient: ["C1"],
} as const satisfies Record<string, readonly SwedishLevel[]>;
export type SwedishBand = keyof typeof SWEDISH_BANDS;

/** Other languages by ISO 639-1 code, those common enough in the units to be in a picker. */
export const LANGUAGES = [
  "en",
  "ar",
  "fa",
  "ps",
  "so",
  "ti",
  "am",
  "uk",
  "ru",
  "pl",
  "ro",
  "bs",
  "sq",
  "tr",
  "ku",
  "th",
  "vi",
  "es",
  "fr",
  "de",
  "fi",
] as const;
export type LanguageId = (typeof LANGUAGES)[number];

/**
 * Work conditions: what helps, said as a demand on the workplace and never as a diagnosis (what, not why).
 * The same ids stand on a placement as what the workplace can offer.
 */
export const CONDITIONS = [
  "inga-tunga-lyft",
  "en-instruktion-i-taget",
  "skriftliga-instruktioner",
  "bildstod",
  "lugn-miljo",
  "eget-rum-for-paus",
  "sitta-och-sta",
  "ingen-natt",
  "fasta-tider",
  "sena-morgnar",
  "korta-pass",
  "fasta-arbetsuppgifter",
  "samma-handledare",
  "inget-kundmote",
  "inomhus",
  "utomhus",
  "inga-hojder",
  "parfymfritt",
  "tillganglig-lokal",
] as const;
export type ConditionId = (typeof CONDITIONS)[number];

export const TRAVEL_MODES = ["walk", "bike", "bus", "moped", "car"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** What a card's period is: `start` is the kartläggning that the first card comes from. */
export const CARD_KINDS = ["start", "arbetstraning", "praktik", "resursanstallning"] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** Kinds of placement (2-domain §4). */
export const PLACEMENT_KINDS = [
  "praktik",
  "arbetstraning",
  "arbetsprovning",
  "sprakpraktik",
  "prova-pa",
  "jobbspar",
  "feriejobb",
  "resursanstallning",
  "lonebidragsanstallning",
  "introduktionsjobb",
  "nystartsjobb",
  "anstallning",
] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];

/** Ready-made sentences about strengths; a profile's only sentences (no free text crosses the gate). */
export const PHRASES = [
  "kommer-i-tid",
  "haller-ut",
  "bemoter-vanligt",
  "arbetar-noggrant",
  "lar-sig-snabbt",
  "hjalper-andra",
  "tar-eget-ansvar",
  "handlag-med-djur",
  "handlag-med-barn",
  "handlag-med-aldre",
  "gillar-att-laga-mat",
  "gillar-att-vara-ute",
  "ordning-och-reda",
  "tekniskt-intresserad",
  "van-vid-tempo",
  "lugn-och-trygg",
] as const;
export type PhraseId = (typeof PHRASES)[number];
