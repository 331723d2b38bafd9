import type {
  CertificateId,
  ConditionId,
  Licence,
  PhraseId,
  SwedishLevel,
  TraitId,
  TraitLevel,
  TravelMode,
} from "#app/domain/kompetenskort/vocabulary.ts";
import type { Inflow } from "#app/domain/participant/enrolment.ts";
import type { PoolKey } from "./people.ts";

/**
 * Kinds of lives that bring people to a unit, as nothing but what a card may say. The key steers the seed and
 * is stored nowhere: a card says what a person can do and needs at work, never why (2-domain §1).
 */
export interface Archetype {
  pools: Partial<Record<PoolKey, number>>;
  /** Occupation profiles, the commonest first: what was tried and what is wished for go together. */
  lines: readonly {
    tried: readonly string[];
    wished: readonly string[];
    certificates?: readonly CertificateId[];
    licences?: readonly Licence[];
  }[];
  /** What most of them would also take: common work nearby. */
  alsoWished: string;
  /** Spoken, then written, by weight. */
  swedish: readonly (readonly [spoken: SwedishLevel, written: SwedishLevel, weight: number])[];
  /** Share with class B, beside what the line gives. */
  carLicence: number;
  hours: readonly number[];
  /** Whether the hours are to rise. */
  steps: number;
  /** Middle level of the traits, before each person's own spread. */
  level: TraitLevel;
  strong: readonly TraitId[];
  weak: readonly TraitId[];
  conditions: readonly ConditionId[];
  conditionCount: readonly [number, number];
  phrases: readonly PhraseId[];
  travel: readonly (readonly [modes: readonly TravelMode[], km: number])[];
  inflows: Partial<Record<Inflow, number>>;
  monthsWaited: readonly [number, number];
  daysToStart: readonly number[];
}

export const ARCHETYPES = {
  "trade-from-elsewhere": {
    pools: { ar: 5, fa: 2, uk: 3, ti: 1, tr: 1, sq: 1, ro: 1 },
    lines: [
      { tried: ["7111", "9310"], wished: ["7111", "8214"] },
      { tried: ["7231"], wished: ["7231", "9120"] },
      { tried: ["7532", "7531"], wished: ["7532", "8159"] },
      { tried: ["5120", "9412"], wished: ["5120", "9412"], certificates: ["livsmedelshygien"] },
      { tried: ["7131"], wished: ["7131", "7111"] },
      { tried: ["5141"], wished: ["5141", "5223"] },
    ],
    alsoWished: "4322",
    swedish: [
      ["A2", "A2", 6],
      ["B1", "A2", 3],
    ],
    carLicence: 0.2,
    hours: [40, 40, 30],
    steps: 0.1,
    level: 3,
    strong: ["praktiskt-handlag", "uthallighet", "ansvar"],
    weak: ["digital-vana"],
    conditions: ["bildstod", "en-instruktion-i-taget", "samma-handledare"],
    conditionCount: [0, 1],
    phrases: ["haller-ut", "arbetar-noggrant", "van-vid-tempo", "tar-eget-ansvar"],
    travel: [
      [["bus", "walk"], 30],
      [["car", "bus"], 50],
      [["bus", "bike"], 30],
    ],
    inflows: { "ekonomiskt-bistand": 6, af: 3, "own-initiative": 1 },
    monthsWaited: [1, 14],
    daysToStart: [0, 0, 0, 30],
  },
  "language-first": {
    pools: { ar: 4, so: 4, ti: 3, fa: 3, th: 1 },
    lines: [
      { tried: ["9111"], wished: ["9111", "9412"] },
      { tried: ["6130"], wished: ["9111", "6112"] },
      { tried: ["9412"], wished: ["9412", "5311"] },
      { tried: [], wished: ["9111", "5311"] },
    ],
    alsoWished: "9111",
    swedish: [
      ["none", "none", 1],
      ["A1", "A1", 8],
      ["A2", "A1", 2],
    ],
    carLicence: 0.0,
    hours: [20, 20, 20, 30],
    steps: 0.3,
    level: 2,
    strong: ["uthallighet", "samarbete"],
    weak: ["digital-vana", "forsta-instruktioner"],
    conditions: ["bildstod", "en-instruktion-i-taget", "fasta-tider", "samma-handledare"],
    conditionCount: [1, 2],
    phrases: ["kommer-i-tid", "hjalper-andra", "haller-ut", "handlag-med-barn", "gillar-att-laga-mat"],
    travel: [
      [["walk", "bus"], 20],
      [["walk", "bus", "bike"], 20],
    ],
    inflows: { "ekonomiskt-bistand": 8, project: 2 },
    monthsWaited: [3, 24],
    daysToStart: [0, 0, 0, 30],
  },
  "young-first-job": {
    pools: { sv: 7, ar: 1, so: 1, bs: 1 },
    lines: [
      { tried: ["5222"], wished: ["5222", "4322"] },
      { tried: [], wished: ["4322", "7231"], licences: ["AM"] },
      { tried: ["9413"], wished: ["5131", "9413"] },
      { tried: [], wished: ["4322", "3512"] },
      { tried: ["6129"], wished: ["6129", "5311"] },
    ],
    alsoWished: "4322",
    swedish: [
      ["C1", "B2", 8],
      ["B2", "B2", 1],
    ],
    carLicence: 0.1,
    hours: [40, 40, 20],
    steps: 0.4,
    level: 2,
    strong: ["digital-vana", "larande"],
    weak: ["punktlighet", "uthallighet"],
    conditions: ["sena-morgnar", "samma-handledare", "fasta-tider", "skriftliga-instruktioner"],
    conditionCount: [0, 2],
    phrases: ["lar-sig-snabbt", "tekniskt-intresserad", "bemoter-vanligt", "handlag-med-djur"],
    travel: [
      [["bus", "bike"], 30],
      [["moped", "bus"], 30],
      [["bus", "walk"], 30],
    ],
    inflows: { "ekonomiskt-bistand": 4, af: 3, "own-initiative": 3 },
    monthsWaited: [0, 9],
    daysToStart: [0, 0, 0, 14],
  },
  "step-by-step": {
    pools: { sv: 8, bs: 1, pl: 1, fi: 1 },
    lines: [
      { tried: ["4119", "4111"], wished: ["4119", "4410"] },
      { tried: ["5321", "5330"], wished: ["4225", "5349"] },
      { tried: ["5222", "5230"], wished: ["4410", "5223"] },
      { tried: ["9412", "5120"], wished: ["9412", "6112"] },
    ],
    alsoWished: "4119",
    swedish: [
      ["C1", "C1", 3],
      ["C1", "B2", 7],
      ["B2", "B1", 1],
    ],
    carLicence: 0.9,
    hours: [10, 10, 10, 20],
    steps: 0.95,
    level: 3,
    strong: ["noggrannhet", "ansvar", "service"],
    weak: ["uthallighet"],
    conditions: [
      "korta-pass",
      "lugn-miljo",
      "fasta-tider",
      "inga-tunga-lyft",
      "eget-rum-for-paus",
      "sitta-och-sta",
      "sena-morgnar",
      "samma-handledare",
    ],
    conditionCount: [2, 4],
    phrases: ["arbetar-noggrant", "bemoter-vanligt", "ordning-och-reda", "lugn-och-trygg"],
    travel: [
      [["car"], 30],
      [["bus", "walk"], 20],
      [["car", "bus"], 30],
    ],
    inflows: { forsakringskassan: 6, "ekonomiskt-bistand": 3 },
    monthsWaited: [2, 20],
    daysToStart: [0, 0, 30],
  },
  "after-the-factory": {
    pools: { sv: 7, bs: 2, pl: 1, fi: 1 },
    lines: [
      { tried: ["8219", "8344"], wished: ["4322", "8344"], certificates: ["truck-a", "truck-b"] },
      { tried: ["8173", "7523"], wished: ["8173", "9622"], certificates: ["truck-b"] },
      { tried: ["7223", "8213"], wished: ["8213", "4322"], certificates: ["travers"] },
      { tried: ["8142"], wished: ["8142", "9622"] },
    ],
    alsoWished: "4322",
    swedish: [
      ["C1", "B2", 8],
      ["B2", "B1", 2],
    ],
    carLicence: 1,
    hours: [40],
    steps: 0.05,
    level: 3,
    strong: ["punktlighet", "uthallighet", "ansvar", "praktiskt-handlag"],
    weak: ["digital-vana"],
    conditions: ["inga-tunga-lyft", "ingen-natt", "sitta-och-sta"],
    conditionCount: [0, 1],
    phrases: ["kommer-i-tid", "tar-eget-ansvar", "van-vid-tempo", "ordning-och-reda"],
    travel: [
      [["car"], 50],
      [["car", "bike"], 50],
    ],
    inflows: { af: 6, "own-initiative": 2, project: 1 },
    monthsWaited: [0, 12],
    daysToStart: [0, 0, 0, 0, 30],
  },
  "care-and-children": {
    pools: { sv: 3, ar: 3, so: 2, bs: 1, uk: 1, th: 1, sq: 1 },
    lines: [
      { tried: ["5330"], wished: ["5330", "5321"], certificates: ["hlr"] },
      { tried: ["5311"], wished: ["5311", "5312"] },
      { tried: ["5343", "5330"], wished: ["5330", "5342"] },
      { tried: ["9412"], wished: ["5311", "9412"] },
    ],
    alsoWished: "5330",
    swedish: [
      ["B1", "B1", 6],
      ["B1", "A2", 2],
      ["C1", "B2", 3],
    ],
    carLicence: 0.15,
    hours: [30, 30, 20],
    steps: 0.4,
    level: 3,
    strong: ["service", "ansvar", "samarbete"],
    weak: ["sjalvstandighet"],
    conditions: ["ingen-natt", "fasta-tider", "parfymfritt", "inga-tunga-lyft"],
    conditionCount: [0, 2],
    phrases: ["handlag-med-barn", "handlag-med-aldre", "lugn-och-trygg", "bemoter-vanligt"],
    travel: [
      [["bus", "walk"], 30],
      [["bus", "bike"], 20],
      [["car"], 30],
    ],
    inflows: { "ekonomiskt-bistand": 5, af: 2, project: 2 },
    monthsWaited: [1, 15],
    daysToStart: [0, 0, 0, 30],
  },
  outdoors: {
    pools: { sv: 6, ro: 1, uk: 1, fa: 1 },
    lines: [
      { tried: ["6113"], wished: ["6113", "6112"] },
      { tried: ["6210"], wished: ["6210", "6113"], certificates: ["motorsag", "rojsag"] },
      { tried: ["6121"], wished: ["6129", "6121"] },
      { tried: ["9310"], wished: ["6113", "5152"] },
    ],
    alsoWished: "6113",
    swedish: [
      ["C1", "B2", 7],
      ["A2", "A2", 2],
    ],
    carLicence: 0.85,
    hours: [20, 40],
    steps: 0.3,
    level: 2,
    strong: ["praktiskt-handlag", "uthallighet"],
    weak: ["service", "digital-vana"],
    conditions: ["utomhus", "lugn-miljo", "inget-kundmote", "samma-handledare"],
    conditionCount: [1, 2],
    phrases: ["gillar-att-vara-ute", "handlag-med-djur", "haller-ut", "tar-eget-ansvar"],
    travel: [
      [["bike", "bus"], 20],
      [["car"], 30],
      [["moped", "bike"], 20],
    ],
    inflows: { "ekonomiskt-bistand": 5, af: 3 },
    monthsWaited: [1, 18],
    daysToStart: [0, 0, 0, 60],
  },
  "long-away": {
    pools: { sv: 7, fi: 1, ar: 1, pl: 1 },
    lines: [
      { tried: [], wished: ["5223", "9413"] },
      { tried: ["9320"], wished: ["9320", "5223"] },
      { tried: [], wished: ["6129", "6112"] },
      { tried: ["9111"], wished: ["9111", "9120"] },
    ],
    alsoWished: "5223",
    swedish: [
      ["C1", "B2", 8],
      ["B1", "A2", 2],
    ],
    carLicence: 0.1,
    hours: [10, 10, 20],
    steps: 0.7,
    level: 2,
    strong: ["noggrannhet"],
    weak: ["punktlighet", "initiativ", "uthallighet"],
    conditions: [
      "lugn-miljo",
      "en-instruktion-i-taget",
      "inget-kundmote",
      "fasta-arbetsuppgifter",
      "samma-handledare",
      "korta-pass",
      "sena-morgnar",
    ],
    conditionCount: [2, 3],
    phrases: ["ordning-och-reda", "arbetar-noggrant", "handlag-med-djur", "tekniskt-intresserad"],
    travel: [
      [["walk", "bus"], 12],
      [["bike", "bus"], 15],
    ],
    inflows: { "ekonomiskt-bistand": 7, forsakringskassan: 2, project: 2 },
    monthsWaited: [6, 36],
    daysToStart: [0, 0, 0, 30],
  },
  "schooled-elsewhere": {
    pools: { ar: 3, fa: 2, uk: 3, tr: 1 },
    lines: [
      { tried: ["2341"], wished: ["5312", "4410"] },
      { tried: ["2512", "3512"], wished: ["3512", "3511"] },
      { tried: ["2411", "4111"], wished: ["4111", "4119"] },
    ],
    alsoWished: "4119",
    swedish: [
      ["B1", "B1", 6],
      ["B2", "B1", 2],
    ],
    carLicence: 0.5,
    hours: [40],
    steps: 0.1,
    level: 3,
    strong: ["digital-vana", "larande", "sjalvstandighet"],
    weak: [],
    conditions: ["skriftliga-instruktioner", "samma-handledare"],
    conditionCount: [0, 1],
    phrases: ["lar-sig-snabbt", "tekniskt-intresserad", "tar-eget-ansvar", "bemoter-vanligt"],
    travel: [
      [["bus", "walk"], 50],
      [["car", "bus"], 50],
    ],
    inflows: { "ekonomiskt-bistand": 3, af: 4, "own-initiative": 2 },
    monthsWaited: [1, 10],
    daysToStart: [0, 0, 14],
  },
  "on-the-road": {
    pools: { sv: 4, bs: 1, ar: 2, pl: 1 },
    lines: [
      { tried: ["8332"], wished: ["8332", "8329"], certificates: ["ykb"], licences: ["C"] },
      { tried: ["8329"], wished: ["8329", "4322"] },
      { tried: ["8344", "4322"], wished: ["8344", "4322"], certificates: ["truck-a", "truck-b"] },
    ],
    alsoWished: "4322",
    swedish: [
      ["C1", "B2", 6],
      ["B1", "A2", 3],
    ],
    carLicence: 1,
    hours: [40],
    steps: 0.1,
    level: 3,
    strong: ["punktlighet", "sjalvstandighet", "ansvar"],
    weak: ["noggrannhet"],
    conditions: ["ingen-natt", "inga-tunga-lyft", "fasta-tider"],
    conditionCount: [0, 1],
    phrases: ["kommer-i-tid", "tar-eget-ansvar", "bemoter-vanligt"],
    travel: [[["car"], 50]],
    inflows: { af: 5, "own-initiative": 2, "ekonomiskt-bistand": 1 },
    monthsWaited: [0, 8],
    daysToStart: [0, 0, 0, 30],
  },
} as const satisfies Record<string, Archetype>;
export type ArchetypeKey = keyof typeof ARCHETYPES;

/** How common each is at a unit. */
export const ARCHETYPE_WEIGHTS: Readonly<Record<ArchetypeKey, number>> = {
  "trade-from-elsewhere": 16,
  "language-first": 15,
  "young-first-job": 13,
  "step-by-step": 13,
  "after-the-factory": 10,
  "care-and-children": 13,
  outdoors: 7,
  "long-away": 14,
  "schooled-elsewhere": 5,
  "on-the-road": 4,
};
