import type { Generalised } from "../anonymity/profile.ts";
import { licenceRights } from "../kompetenskort/licence-rights.ts";
import {
  CERTIFICATE_GROUPS,
  CERTIFICATES,
  type CertificateId,
  LICENCE_GROUPS,
  LICENCES,
  type Licence,
  SWEDISH_BANDS,
  SWEDISH_LEVELS,
  type SwedishLevel,
} from "../kompetenskort/vocabulary.ts";
import type { IsoDate } from "../shared/dates.ts";
import { type CandidateFacts, type CandidateView, WAITING_BANDS } from "./candidate.ts";
import { readHours, readStart } from "./read-published-time.ts";
import { exactly, exactSet, type Range, type SetBounds } from "./three-valued.ts";

/**
 * A published profile as facts: each generalised value becomes the bounds of what it can stand for, so that a
 * verdict holds for every person it may be (forms: anonymity/profile.ts). A rung this code does not know reads
 * as "not shown".
 */
export function readPublished(view: CandidateView, today: IsoDate, lists = 0): CandidateFacts {
  const { area, occupations, swedish, licences, certificates, hours, start, waiting } = view.attributes;
  return {
    area: area.rung <= 2 ? (area.values[0] ?? null) : null,
    reachKm: null,
    ownVehicle: null,
    wished: occupations.values,
    tried: [],
    // Only the wishes that the whole class shares are shown.
    occupationsComplete: false,
    swedishSpoken: readSwedish(swedish, "spoken"),
    swedishWritten: readSwedish(swedish, "written"),
    licences: readLicences(licences),
    certificates: readCertificates(certificates),
    ...readHours(hours),
    hoursSteps: null,
    start: readStart(start, today),
    waiting: WAITING_BANDS.find((band) => waiting.values.includes(band)) ?? null,
    traits: view.traits,
    conditions: view.conditions,
    conditionsComplete: view.conditionsIncomplete !== true,
    lists,
  };
}

const ANY_SWEDISH: Range = { min: 0, max: SWEDISH_LEVELS.length - 1 };

function readSwedish({ values }: Generalised, skill: "spoken" | "written"): Range {
  const shown = values.find((value) => value.startsWith(`${skill}:`))?.slice(skill.length + 1);
  const level = SWEDISH_LEVELS.indexOf(shown as SwedishLevel);
  if (level >= 0) return exactly(level);
  const band = Object.entries(SWEDISH_BANDS).find(([id]) => id === shown)?.[1];
  if (!band) return ANY_SWEDISH;
  const indexes = band.map((id) => SWEDISH_LEVELS.indexOf(id));
  return { min: Math.min(...indexes), max: Math.max(...indexes) };
}

const NO_LICENCE = exactSet<Licence>([]);
/** Every class includes AM, and every heavy one is issued only beside B (licence-rights.ts). */
const CERTAIN_IN_GROUP: Record<keyof typeof LICENCE_GROUPS, readonly Licence[]> = {
  moped: ["AM"],
  car: ["AM", "B"],
  heavy: ["AM", "B"],
};

function readLicences({ rung, values }: Generalised): SetBounds<Licence> {
  if (rung > 2) return { certain: new Set(), possible: new Set(LICENCES) };
  if (values.length === 0) return NO_LICENCE;
  if (rung === 2) return { certain: new Set(["AM"]), possible: new Set(LICENCES) };
  if (rung === 1) {
    const groups = keysOf(LICENCE_GROUPS).filter((group) => values.includes(group));
    return {
      certain: new Set(groups.flatMap((group) => CERTAIN_IN_GROUP[group])),
      possible: new Set(groups.flatMap((group) => LICENCE_GROUPS[group])),
    };
  }
  return exactSet(licenceRights(LICENCES.filter((licence) => values.includes(licence))));
}

function readCertificates({ rung, values }: Generalised): SetBounds<CertificateId> {
  if (rung > 2) return { certain: new Set(), possible: new Set(CERTIFICATES) };
  if (rung === 0) return exactSet(CERTIFICATES.filter((id) => values.includes(id)));
  if (rung === 2) {
    return { certain: new Set(), possible: new Set(values.length > 0 ? CERTIFICATES : []) };
  }
  const groups = keysOf(CERTIFICATE_GROUPS)
    .filter((group) => values.includes(group))
    .map((group): readonly CertificateId[] => CERTIFICATE_GROUPS[group]);
  return {
    // A group of one can only be that one.
    certain: new Set(groups.filter((ids) => ids.length === 1).flat()),
    possible: new Set(groups.flat()),
  };
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}
