import {
  type CertificateId,
  type ConditionId,
  type Licence,
  SWEDISH_LEVELS,
} from "../kompetenskort/vocabulary.ts";
import type { PlacementNeed, SwedishNeed } from "../placement/need.ts";
import { addDays, type IsoDate } from "../shared/dates.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { Judgement } from "./judgement.ts";
import { message } from "./messages.ts";
import { atLeast, contains } from "./three-valued.ts";

/** When a placement begins and ends. */
export type Days = Pick<PlacementNeed, "startDate" | "endDate">;

/** The day somebody would begin: a placement that has already begun can be joined from today. */
export function firstDay({ startDate }: Pick<Days, "startDate">, today: IsoDate): IsoDate {
  return startDate > today ? startDate : today;
}

/** A placement that goes on for so long may well wait some weeks for the right person: a question to the employer. */
const MAY_WAIT = { days: 31, ofAtLeast: 90 };

export function mayWait({ startDate, endDate }: Days): boolean {
  return endDate === null || addDays(startDate, MAY_WAIT.ofAtLeast) <= endDate;
}

export function judgeStart(need: Days, { start }: Pick<CandidateFacts, "start">, today: IsoDate): Judgement {
  const day = firstDay(need, today);
  const params = { date: day };
  if (start.last !== null && start.last <= day)
    return { verdict: "meets", reason: message("hard.start.meets", params) };
  if (start.first === null || start.first <= day)
    return { verdict: "unknown", reason: message("hard.start.unknown", params) };
  return mayWait(need) && start.first <= addDays(need.startDate, MAY_WAIT.days)
    ? { verdict: "unknown", reason: message("hard.start.late", { date: start.first }) }
    : { verdict: "not", reason: message("hard.start.not", params) };
}

export function judgeLicence(licence: Licence, { licences }: CandidateFacts): Judgement {
  const verdict = contains(licences, licence);
  return { verdict, reason: message(`hard.licence.${verdict}`, { licence }) };
}

export function judgeCertificate(certificate: CertificateId, { certificates }: CandidateFacts): Judgement {
  const verdict = contains(certificates, certificate);
  return { verdict, reason: message(`hard.certificate.${verdict}`, { certificate }) };
}

export function judgeSwedish(
  skill: "spoken" | "written",
  { level }: SwedishNeed,
  { swedishSpoken, swedishWritten }: CandidateFacts,
): Judgement {
  const wanted = SWEDISH_LEVELS.indexOf(level);
  const verdict = atLeast(skill === "spoken" ? swedishSpoken : swedishWritten, wanted);
  return { verdict, reason: message(`hard.swedish-${skill}.${verdict}`, { level }) };
}

/** A condition the work can't give shuts out only those who need it. */
export function judgeCondition(condition: ConditionId, facts: CandidateFacts): Judgement {
  const params = { condition };
  if (facts.conditions.includes(condition)) {
    return { verdict: "not", reason: message("hard.condition.not", params) };
  }
  return facts.conditionsComplete
    ? { verdict: "meets", reason: message("hard.condition.meets", params) }
    : { verdict: "unknown", reason: message("hard.condition.unknown", params) };
}
