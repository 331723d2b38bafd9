import Database from "better-sqlite3";
import { CERTIFICATES, LICENCES, SWEDISH_LEVELS, TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import type { CandidateFacts } from "#app/domain/matching/candidate.ts";
import { conditionBits } from "#app/domain/matching/columns/bits.ts";
import { judgeTravel } from "#app/domain/matching/judge-travel.ts";
import { mayWait } from "#app/domain/matching/judge-values.ts";
import { spreadPart, waitingPart } from "#app/domain/matching/part-fairness.ts";
import { occupationPart } from "#app/domain/matching/part-occupation.ts";
import { conditionsShare, distancePart } from "#app/domain/matching/part-workplace.ts";
import { pointsOf } from "#app/domain/matching/soft-part.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { EXPLAINED, freshContext, TODAY, WEIGHTS } from "./context.ts";
import {
  bits,
  certainty,
  megabytes,
  PLACES,
  type Scored,
  type SqlMatching,
  traitShare,
} from "./sql-parts.ts";

const COLUMNS = [
  ...["workplace", "occupations", "hours", "steps_from", "start", "late", "end", "spoken", "written"],
  ...["licences", "certificates", "offered", "unavoidable", "total"],
  ...TRAITS.flatMap((_, at) => [`t${at}`, `w${at}`]),
];

/** The other way by the same means: a wide row a placement, and what a person makes of each place and occupation beside it. */
export function sqlParticipants(
  needs: readonly PlacementNeed[],
  people: readonly CandidateFacts[],
): SqlMatching {
  const db = new Database(":memory:");
  db.exec(`CREATE TABLE need (id INTEGER PRIMARY KEY, ${COLUMNS.map((name) => `"${name}"`).join(", ")});
    CREATE TABLE told (person INTEGER, kind TEXT, value TEXT, place INTEGER, points INTEGER, PRIMARY KEY (person, kind, value)) WITHOUT ROWID;`);
  const insert = db.prepare(`INSERT INTO need VALUES (?, ${COLUMNS.map(() => "?").join(", ")})`);
  const distinct = (keyOf: (need: PlacementNeed) => string) =>
    new Map(needs.map((need) => [keyOf(need), need]));
  db.transaction(() => {
    for (const [id, need] of needs.entries()) insert.run(id, ...valuesOf(need));
    const tell = db.prepare("INSERT INTO told VALUES (?, ?, ?, ?, ?)");
    const { points } = WEIGHTS;
    for (const [number, person] of people.entries()) {
      const context = freshContext();
      for (const [key, need] of distinct(workplaceOf)) {
        const { verdict } = judgeTravel(need.workplace, person, context);
        const { share } = distancePart(need, person, WEIGHTS, context);
        tell.run(number, "workplace", key, PLACES[verdict], pointsOf(share, points.distance));
      }
      for (const [key, need] of distinct(occupationsOf))
        tell.run(
          number,
          "occupations",
          key,
          0,
          pointsOf(occupationPart(need, person, WEIGHTS).share, points.occupation),
        );
    }
  })();
  db.exec("CREATE INDEX need_start ON need (start, hours); ANALYZE;");
  const best = people.map((person, number) => db.prepare(bestSql(person, number)));
  const left = people.map((person) => db.prepare(`SELECT id FROM need WHERE ${clear(person)}`).pluck());
  return {
    best: (person) => best[person]!.all() as Scored[],
    left: (person) => left[person]!.all() as number[],
    mb: megabytes(db),
  };
}

const workplaceOf = ({ workplace: { kommun, coordinates, withoutCar } }: PlacementNeed) =>
  `${kommun} ${coordinates.lat} ${coordinates.lon} ${withoutCar.possible}`;
const occupationsOf = ({ occupation, furtherOccupations }: PlacementNeed) =>
  [occupation, ...furtherOccupations].join();

function valuesOf(need: PlacementNeed): (string | number | null)[] {
  const traits = new Map(need.traits.map((one) => [one.trait, one]));
  const levelOf = (asked: PlacementNeed["swedishSpoken"]) =>
    asked ? SWEDISH_LEVELS.indexOf(asked.level) : 0;
  return [
    ...[workplaceOf(need), occupationsOf(need), need.hoursPerWeek.min, need.hoursStepsFrom],
    ...[
      need.startDate,
      lateOf(need),
      need.endDate,
      levelOf(need.swedishSpoken),
      levelOf(need.swedishWritten),
    ],
    bits(
      LICENCES,
      need.licences.map(({ licence }) => licence),
    ),
    bits(
      CERTIFICATES,
      need.certificates.map(({ id }) => id),
    ),
    ...[conditionBits(need.conditionsOffered), conditionBits(need.conditionsUnavoidable)],
    need.traits.reduce((sum, { weight }) => sum + WEIGHTS.trait[weight], 0),
    ...TRAITS.flatMap((trait) => {
      const one = traits.get(trait);
      return one ? [one.level, WEIGHTS.trait[one.weight]] : [null, null];
    }),
  ];
}

/** The last first day that it may wait for. */
function lateOf(need: PlacementNeed): string {
  return mayWait(need) ? addDays(need.startDate, 31) : need.startDate;
}

/** All demands but travel and start are met or not by an exact value. */
function clear(person: CandidateFacts): string {
  const atStart = hoursOn(person, `max(start, '${TODAY}')`);
  const byEnd = `CASE WHEN "end" IS NULL THEN ${person.hoursReach.max} ELSE ${hoursOn(person, '"end"')} END`;
  const first = person.start.first ?? TODAY;
  return `${first <= TODAY ? "1" : `(start >= '${first}' OR late >= '${first}')`}
    AND licences & ~${bits(LICENCES, person.licences.certain)} = 0
    AND certificates & ~${bits(CERTIFICATES, person.certificates.certain)} = 0
    AND unavoidable & ${conditionBits(person.conditions)} = 0
    AND spoken <= ${person.swedishSpoken.min} AND written <= ${person.swedishWritten.min}
    AND (hours <= ${atStart} OR (steps_from <= ${atStart} AND hours <= ${byEnd}))`;
}

function hoursOn({ hoursNow, hoursSteps }: CandidateFacts, day: string): string {
  const steps = (hoursSteps ?? [])
    .toReversed()
    .map((step) => `WHEN ${day} >= '${step.from}' THEN ${step.hoursPerWeek}`);
  return steps.length > 0 ? `CASE ${steps.join(" ")} ELSE ${hoursNow.min} END` : String(hoursNow.min);
}

function bestSql(person: CandidateFacts, number: number): string {
  const { points } = WEIGHTS;
  const shares = TRAITS.map((trait, at) => {
    const share = traitShare(String(person.traits[trait] ?? "NULL"), `t${at}`);
    return `CASE WHEN t${at} IS NULL THEN 0 ELSE w${at} * ${share} END`;
  });
  const needed = person.conditions.length;
  const offered = person.conditions.map((id) => `(offered & ${conditionBits([id])} <> 0)`).join(" + ");
  const byOffered = Array.from({ length: needed }, (_, at) => at + 1).map(
    (at) => `WHEN ${at} THEN ${pointsOf(conditionsShare(at, 0, needed, WEIGHTS), points.conditions)}`,
  );
  const conditions =
    needed === 0
      ? String(points.conditions)
      : `CASE ${offered} ${byOffered.join(" ")} ELSE ${pointsOf(conditionsShare(0, 0, needed, WEIGHTS), points.conditions)} END`;
  const same =
    pointsOf(waitingPart(person, WEIGHTS).share, points.waiting) +
    pointsOf(spreadPart(person, WEIGHTS).share, points.spread);
  const first = person.start.first ?? TODAY;
  const late = first <= TODAY ? "0" : `(start < '${first}')`;
  return `SELECT id,
      round(${points.traits} * CASE total WHEN 0 THEN 1.0 ELSE (${shares.join(" + ")}) / total END)
        + p.points + o.points + ${conditions} + ${same} + ${certainty(`(p.place = 1) + ${late}`)} AS score
    FROM need
    JOIN told AS p ON p.person = ${number} AND p.kind = 'workplace' AND p.value = workplace
    JOIN told AS o ON o.person = ${number} AND o.kind = 'occupations' AND o.value = occupations
    WHERE ${clear(person)} AND p.place < 2 ORDER BY score DESC LIMIT ${EXPLAINED}`;
}
