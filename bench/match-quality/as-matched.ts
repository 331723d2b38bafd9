import type { Generalised } from "#app/domain/anonymity/profile.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import {
  CERTIFICATE_GROUPS,
  CERTIFICATES,
  CONDITIONS,
  type ConditionId,
  LICENCE_GROUPS,
  LICENCES,
  type NeedWeight,
  PLACEMENT_KINDS,
  SWEDISH_LEVELS,
  type TraitId,
  type TraitLevel,
} from "#app/domain/kompetenskort/vocabulary.ts";
import { areaGeography } from "#app/domain/matching/area-distance.ts";
import type { CandidateView } from "#app/domain/matching/candidate.ts";
import type { MatchContext } from "#app/domain/matching/context.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import type { JudgedPlacement, JudgedRow } from "./read-judged.ts";

/** The judged set in the model's own types. What the set does not know by these names stops the bench. */

const AREAS = {
  Goinge: ["1273", "1256", "1293"],
  Kristianstad: ["1290", "1272", "1083"],
  Sunnerbo: ["0767", "0765", "0781"],
  Varend: ["0780", "0764", "0763"],
};

export const JUDGED_CONTEXT: MatchContext = {
  today: "2026-11-28",
  geography: areaGeography(AREAS),
  everydayReachKm: 30,
};

const TRAIT_CODES: Readonly<Record<string, TraitId>> = {
  init: "initiativ",
  sam: "samarbete",
  punk: "punktlighet",
  nogg: "noggrannhet",
  ans: "ansvar",
  inst: "forsta-instruktioner",
  serv: "service",
  uth: "uthallighet",
  sjalv: "sjalvstandighet",
  lar: "larande",
  prak: "praktiskt-handlag",
  dig: "digital-vana",
};
const CONDITION_CODES: Readonly<Record<string, ConditionId>> = {
  lyft: "inga-tunga-lyft",
  en: "en-instruktion-i-taget",
  skrift: "skriftliga-instruktioner",
  bild: "bildstod",
  lugn: "lugn-miljo",
  paus: "eget-rum-for-paus",
  sitta: "sitta-och-sta",
  natt: "ingen-natt",
  tider: "fasta-tider",
  morgon: "sena-morgnar",
  korta: "korta-pass",
  uppg: "fasta-arbetsuppgifter",
  hand: "samma-handledare",
  kund: "inget-kundmote",
  inne: "inomhus",
  ute: "utomhus",
  hojd: "inga-hojder",
  parfym: "parfymfritt",
  lokal: "tillganglig-lokal",
};
const WEIGHTS: Readonly<Record<string, NeedWeight>> = { "!!": "must", "!": "important", "": "good" };
const BANDS: Readonly<Record<string, string>> = { basic: "basic", ind: "independent", prof: "proficient" };
const WAITING: Readonly<Record<string, string>> = { "<3": "under-3", "3-9": "3-9", ">9": "over-9" };

export function needOf(placement: JudgedPlacement): PlacementNeed {
  const [, least = "", most = "", from] = /^(\d+)-(\d+)(?: from (\d+))?$/.exec(placement.hours) ?? [];
  const [start = "", end = ""] = placement.dates.split("..");
  const [kommun = "", way = "", minutes] = placement.at.split(" ");
  const [spoken = "-", written = "-"] = placement.swedish.replaceAll(/ \([^)]*\)/g, "").split("/");
  return {
    kind: oneOf(PLACEMENT_KINDS, placement.kind),
    occupation: placement.occupation,
    furtherOccupations: listed(placement.further, ","),
    traits: listed(placement.traits, " ").map((written) => {
      const [, code = "", level = "", mark = ""] = /^([a-z]+)([1-4])(!{0,2})$/.exec(written) ?? [];
      return {
        trait: called(TRAIT_CODES, code),
        level: Number(level) as TraitLevel,
        weight: called(WEIGHTS, mark),
      };
    }),
    hoursPerWeek: { min: Number(least), max: Number(most) },
    hoursStepsFrom: from === undefined ? null : Number(from),
    startDate: start,
    endDate: end === "open" ? null : end,
    seats: Number(placement.seats),
    workplace: {
      kommun,
      coordinates: kommunByCode(kommun)!.point,
      withoutCar: { possible: way === "bus", busMinutes: minutes === undefined ? null : Number(minutes) },
    },
    conditionsOffered: conditionsIn(placement.offers),
    conditionsUnavoidable: conditionsIn(placement.cannot),
    swedishSpoken: swedishNeed(spoken),
    swedishWritten: swedishNeed(written),
    licences: listed(firstWord(placement.licences), ",").map((licence) => ({
      licence: oneOf(LICENCES, licence),
      reasonTask: "task",
    })),
    certificates: listed(firstWord(placement.certificates), ",").map((id) => ({
      id: oneOf(CERTIFICATES, id),
      reasonTask: "task",
    })),
    canLeadToEmployment: placement.leads !== "no",
  };
}

export function viewOf(row: JudgedRow): CandidateView {
  return {
    attributes: {
      area: areaOf(row.area),
      occupations: occupationsOf(row.wish),
      swedish: swedishOf(row.swedish),
      licences: setOf(row.licences, Object.keys(LICENCE_GROUPS)),
      certificates: setOf(row.certificates, Object.keys(CERTIFICATE_GROUPS)),
      hours: hoursOf(row.hours),
      start: startOf(row.start),
      waiting: row.waiting === "?" ? hidden(1) : shown(0, [called(WAITING, row.waiting)]),
    },
    traits: Object.fromEntries(
      listed(row.traits, " ").map((written) => [
        called(TRAIT_CODES, written.slice(0, -1)),
        Number(written.at(-1)) as TraitLevel,
      ]),
    ),
    conditions: conditionsIn(row.conditions.replace("+?", "").trim() || "-"),
    conditionsIncomplete: row.conditions.includes("+?"),
  };
}

const shown = (rung: number, values: string[]): Generalised => ({ rung, values: values.toSorted() });
const hidden = (rung: number): Generalised => ({ rung, values: [] });

function areaOf(written: string): Generalised {
  const rest = written.slice(1);
  switch (written[0]) {
    case "k":
      return shown(0, [`kommun:${rest}`]);
    case "a":
      return shown(1, [`area:${rest}`]);
    case "l":
      return shown(2, [`lan:${rest}`]);
    default:
      return hidden(3);
  }
}

function occupationsOf(written: string): Generalised {
  if (written === "?") return hidden(3);
  const codes = written.split(",");
  const shortest = Math.min(...codes.map((code) => code.length));
  return shown(shortest === 4 ? 0 : shortest === 3 ? 1 : 2, codes);
}

function swedishOf(written: string): Generalised {
  const [spoken = "?", inWriting = "?"] = written.split("/");
  const values = Object.entries({ spoken, written: inWriting }).flatMap(([skill, level]) =>
    level === "?" ? [] : [`${skill}:${BANDS[level] ?? oneOf(SWEDISH_LEVELS, level)}`],
  );
  return values.length === 0
    ? hidden(2)
    : shown(values.some((value) => /:[a-z]{5,}/.test(value)) ? 1 : 0, values);
}

function setOf(written: string, groups: readonly string[]): Generalised {
  if (written === "?") return hidden(3);
  if (written === "has") return shown(2, ["has"]);
  const values = listed(written, ",");
  return shown(values.some((value) => groups.includes(value)) ? 1 : 0, values);
}

function hoursOf(written: string): Generalised {
  if (written === "?") return hidden(2);
  const [now = "", reach = now] = written.split(">");
  return shown(/\d/.test(now) ? 0 : 1, [`now:${now}`, `reach:${reach}`]);
}

function startOf(written: string): Generalised {
  if (written === "?") return hidden(3);
  const quarter = /^(\d\d)q(\d)$/.exec(written);
  if (quarter) return shown(1, [`quarter:20${quarter[1]}-${quarter[2]}`]);
  return /^\d/.test(written) ? shown(0, [`month:20${written}`]) : shown(2, [written]);
}

function swedishNeed(level: string): PlacementNeed["swedishSpoken"] {
  const known = level === "-" ? null : oneOf(SWEDISH_LEVELS, level);
  return known === null || known === "none" ? null : { level: known, reasonTask: "task" };
}

function conditionsIn(written: string): ConditionId[] {
  return listed(written, " ").map((code) => oneOf(CONDITIONS, called(CONDITION_CODES, code)));
}

const listed = (written: string, by: string): string[] => (written === "-" ? [] : written.split(by));
const firstWord = (written: string): string => written.split(" ")[0]!;

function oneOf<Item extends string>(items: readonly Item[], written: string): Item {
  const item = items.find((each) => each === written);
  if (item === undefined)
    throw new RangeError(`The judged set says ${written}, which nothing here is called.`);
  return item;
}

function called<Value>(table: Readonly<Record<string, Value>>, code: string): Value {
  if (!Object.hasOwn(table, code))
    throw new RangeError(`The judged set says ${code}, which nothing here is called.`);
  return table[code]!;
}
