import {
  CERTIFICATE_GROUPS,
  type CertificateGroup,
  type CertificateId,
  type Licence,
  type SwedishLevel,
} from "../kompetenskort/vocabulary.ts";
import type { LadderStep } from "./ladders-place-time.ts";

/** Per rung, how much of a code is shown: SSYK 2012 is built so that its first digits are its wider group. */
export const OCCUPATION_DIGITS: readonly number[] = [4, 3, 1];

export const occupationSteps: readonly LadderStep[] = OCCUPATION_DIGITS.map(
  (count): LadderStep =>
    ({ card }) =>
      card.occupationsWished.map((code) => code.slice(0, count)),
);

/** The Council of Europe's three user groups, and "none". */
const SWEDISH_GROUP: Record<SwedishLevel, string> = {
  none: "none",
  A1: "basic",
  A2: "basic",
  B1: "independent",
  B2: "independent",
  C1: "proficient",
};

export const swedishSteps: readonly LadderStep[] = [
  ({ card }) => [`spoken:${card.swedishSpoken}`, `written:${card.swedishWritten}`],
  ({ card }) => [
    `spoken:${SWEDISH_GROUP[card.swedishSpoken]}`,
    `written:${SWEDISH_GROUP[card.swedishWritten]}`,
  ],
];

export const languageSteps: readonly LadderStep[] = [
  ({ card }) => card.languages,
  ({ card }) => (card.languages.length > 0 ? ["other"] : []),
];

const CAR = ["car", "moped"];
const HEAVY = ["car", "heavy", "moped"];

/**
 * The groups a class gives the right to drive: every class includes moped (körkortslagen 1998:488), and the
 * heavy classes are only issued to those who hold B.
 */
const LICENCE_GROUPS: Record<Licence, readonly string[]> = {
  AM: ["moped"],
  A1: ["moped"],
  A2: ["moped"],
  A: ["moped"],
  B: CAR,
  "B-utokad": CAR,
  BE: CAR,
  C1: HEAVY,
  C1E: HEAVY,
  C: HEAVY,
  CE: HEAVY,
  D1: HEAVY,
  D1E: HEAVY,
  D: HEAVY,
  DE: HEAVY,
};

export const licenceSteps: readonly LadderStep[] = [
  ({ card }) => card.licences,
  ({ card }) => card.licences.flatMap((licence) => LICENCE_GROUPS[licence]),
  ({ card }) => (card.licences.length > 0 ? ["has"] : []),
];

const GROUP_OF_CERTIFICATE = new Map(
  Object.entries(CERTIFICATE_GROUPS).flatMap(([group, ids]) =>
    ids.map((id): [CertificateId, CertificateGroup] => [id, group as CertificateGroup]),
  ),
);

export const certificateSteps: readonly LadderStep[] = [
  ({ card }) => card.certificates,
  ({ card }) =>
    card.certificates.flatMap((id) => {
      const group = GROUP_OF_CERTIFICATE.get(id);
      return group ? [group] : [];
    }),
  ({ card }) => (card.certificates.length > 0 ? ["has"] : []),
];
