import type { Point } from "#app/domain/geography/distance.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";

/**
 * What an index knows of its documents. `text` is searched, in order of importance; `keywords` (one or many to a
 * document) and `flags` are filtered and counted; `numbers` and `dates` are filtered by range and sorted by.
 */
export interface IndexSpec {
  readonly name: string;
  readonly text: readonly TextSpec[];
  readonly keywords: readonly string[];
  readonly flags: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  /** The order of results without text. */
  readonly order: { readonly field: string; readonly direction: "asc" | "desc" };
  /** A date that makes newer documents count slightly more, other things equal. */
  readonly freshness: string | null;
  /** A number of seats: a document with more room counts slightly more, other things equal. */
  readonly room: string | null;
}

/** What a text is to the document: its title, another name of it, what is said of it, or what such a thing is also called. */
export type TextRole = "title" | "name" | "about" | "also";

export interface TextSpec {
  readonly field: string;
  readonly role: TextRole;
}

/** A published placement, public fields only. */
export interface PlacementDocument {
  id: string;
  title: string;
  occupationName: string;
  /** What the occupation is called in daily speech. */
  alsoCalled: string;
  tasks: string;
  employerName: string;
  /** Where it is, in words: town and kommun. */
  place: string;
  kind: PlacementKind;
  /** SSYK 2012: level 4, 3 and 1. */
  occupation: string;
  occupationGroup: string;
  occupationField: string;
  /** Codes. */
  kommun: string;
  lan: string;
  /** ConditionIds that the workplace offers. */
  conditions: string[];
  /** Least Swedish a task needs, "none" where nothing is asked. */
  swedishSpoken: string;
  swedishWritten: string;
  /** Licence classes and certificates demanded. */
  licences: string[];
  certificates: string[];
  canLeadToEmployment: boolean;
  reachableWithoutCar: boolean;
  /** Hours a week, least and most. */
  hoursMin: number;
  hoursMax: number;
  seatsLeft: number;
  start: IsoDate;
  /** ISO instant in UTC. */
  publishedAt: string;
  point: Point | null;
}

/** A published profile: the anonymised projection only. Nothing here may lead back to a person. */
export interface ProfileDocument {
  id: string;
  alias: string;
  /** The published occupations, conditions and phrases in words. */
  occupationNames: string;
  phraseText: string;
  conditionText: string;
  unit: string;
  /** The published values of each quasi-identifier, letter for letter; empty where hidden. */
  area: string[];
  occupations: string[];
  swedish: string[];
  languages: string[];
  licences: string[];
  certificates: string[];
  hours: string[];
  start: string[];
  waiting: string[];
  /** One token for each level reached: level 3 is `samarbete:1`, `samarbete:2`, `samarbete:3`, so each says "at least". */
  traits: string[];
  conditions: string[];
  phrases: string[];
  /** The middle of the published area, never nearer than what is published. */
  point: Point | null;
}

const PLACEMENTS = {
  name: "placements",
  text: [
    { field: "title", role: "title" },
    { field: "occupationName", role: "name" },
    { field: "alsoCalled", role: "also" },
    { field: "tasks", role: "about" },
    { field: "place", role: "about" },
    { field: "employerName", role: "about" },
  ],
  keywords: [
    "kind",
    "occupation",
    "occupationGroup",
    "occupationField",
    "kommun",
    "lan",
    "conditions",
    "swedishSpoken",
    "swedishWritten",
    "licences",
    "certificates",
  ],
  flags: ["canLeadToEmployment", "reachableWithoutCar"],
  numbers: ["hoursMin", "hoursMax", "seatsLeft"],
  dates: ["start", "publishedAt"],
  order: { field: "publishedAt", direction: "desc" },
  freshness: "publishedAt",
  room: "seatsLeft",
} as const satisfies IndexSpec;

const PROFILES = {
  name: "profiles",
  text: [
    { field: "occupationNames", role: "title" },
    { field: "alias", role: "name" },
    { field: "phraseText", role: "about" },
    { field: "conditionText", role: "about" },
  ],
  keywords: [
    "unit",
    "area",
    "occupations",
    "swedish",
    "languages",
    "licences",
    "certificates",
    "hours",
    "start",
    "waiting",
    "traits",
    "conditions",
    "phrases",
  ],
  flags: [],
  numbers: [],
  dates: [],
  // By alias, which is random: ids tell the order of publication.
  order: { field: "alias", direction: "asc" },
  freshness: null,
  room: null,
} as const satisfies IndexSpec;

export const INDEXES = { placements: PLACEMENTS, profiles: PROFILES } as const;

export type IndexName = keyof typeof INDEXES;
export const INDEX_NAMES = ["placements", "profiles"] as const satisfies readonly IndexName[];

interface Documents {
  placements: PlacementDocument;
  profiles: ProfileDocument;
}
export type DocumentOf<Name extends IndexName> = Documents[Name];

type Specs = typeof INDEXES;
export type TextField<Name extends IndexName> = Specs[Name]["text"][number]["field"];
export type KeywordField<Name extends IndexName> = Specs[Name]["keywords"][number];
export type FlagField<Name extends IndexName> = Specs[Name]["flags"][number];
export type NumberField<Name extends IndexName> = Specs[Name]["numbers"][number];
export type DateField<Name extends IndexName> = Specs[Name]["dates"][number];
