import Database from "better-sqlite3";
import { CERTIFICATES, LICENCES, SWEDISH_LEVELS, TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import type { CandidateFacts } from "#app/domain/matching/candidate.ts";
import { conditionBits } from "#app/domain/matching/columns/bits.ts";
import { judgeTravel } from "#app/domain/matching/judge-travel.ts";
import { firstDay, mayWait } from "#app/domain/matching/judge-values.ts";
import { waitingPart } from "#app/domain/matching/part-fairness.ts";
import { occupationPart } from "#app/domain/matching/part-occupation.ts";
import { conditionsPart, distancePart } from "#app/domain/matching/part-workplace.ts";
import { readPublished } from "#app/domain/matching/read-published.ts";
import { pointsOf } from "#app/domain/matching/soft-part.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { EXPLAINED, freshContext, TODAY, WEIGHTS } from "./context.ts";
import type { Published } from "./profiles.ts";
import { bits, certainty, megabytes, place, type Scored, type SqlMatching, traitShare } from "./sql-parts.ts";

const COLUMNS = [
  ...["area", "wishes", "spoken_min", "spoken_max", "written_min", "written_max", "licences", "licences_max"],
  ...["certificates", "certificates_max", "now_min", "reach_min", "reach_max", "start_first", "start_last"],
  ...["waiting", "conditions", "incomplete"],
  ...TRAITS.map((_, at) => `t${at}`),
];

/**
 * Matching in SQL, as somebody would who is good at it: one wide row a profile with each bound in a column of its own,
 * in memory; what a placement makes of each area, set of wishes and set of conditions reckoned when it was published,
 * beside it, under a key; the statement prepared; the demands that can be looked up by an index in WHERE. It draws no
 * lots between equals, counts nobody whom a demand shuts out and gives no reasons.
 */
export function sqlPlacements(published: readonly Published[], needs: readonly PlacementNeed[]): SqlMatching {
  const db = new Database(":memory:");
  db.exec(`CREATE TABLE profile (id INTEGER PRIMARY KEY, ${COLUMNS.join(", ")});
    CREATE TABLE told (need INTEGER, kind TEXT, value, met INTEGER, questions INTEGER, points INTEGER, PRIMARY KEY (need, kind, value)) WITHOUT ROWID;`);
  const insert = db.prepare(`INSERT INTO profile VALUES (?, ${COLUMNS.map(() => "?").join(", ")})`);
  const facts = published.map(({ form }) => readPublished(form, TODAY));
  const distinct = (keyOf: (one: CandidateFacts) => string | number) =>
    new Map(facts.map((one) => [keyOf(one), one] as const));
  db.transaction(() => {
    for (const [id, one] of facts.entries()) insert.run(id, ...valuesOf(one));
    const tell = db.prepare("INSERT INTO told VALUES (?, ?, ?, ?, ?, ?)");
    const { points } = WEIGHTS;
    for (const [number, need] of needs.entries()) {
      const context = freshContext();
      for (const [area, one] of distinct((each) => each.area ?? "")) {
        const { share } = distancePart(need, one, WEIGHTS, context);
        const { verdict } = judgeTravel(need.workplace, one, context);
        const asked = Number(verdict === "unknown");
        tell.run(number, "area", area, Number(verdict !== "not"), asked, pointsOf(share, points.distance));
      }
      for (const [wishes, one] of distinct(wishesOf)) {
        const { share } = occupationPart(need, one, WEIGHTS);
        tell.run(number, "wishes", wishes, 1, 0, pointsOf(share, points.occupation));
      }
      for (const [set, one] of distinct(conditionsOf)) {
        const met = (conditionBits(one.conditions) & conditionBits(need.conditionsUnavoidable)) === 0;
        const asked = one.conditionsComplete ? 0 : need.conditionsUnavoidable.length;
        const { share } = conditionsPart(need, one, WEIGHTS);
        tell.run(number, "conditions", set, Number(met), asked, pointsOf(share, points.conditions));
      }
    }
  })();
  // Narrowest first, and no column of the index is asked for by more than its range.
  db.exec("CREATE INDEX profile_hours ON profile (reach_max, start_first); ANALYZE;");
  const best = needs.map((need, number) => db.prepare(bestSql(need, number)));
  const left = needs.map((need) => db.prepare(`SELECT id FROM profile WHERE ${clear(need)}`).pluck());
  return {
    best: (need) => best[need]!.all() as Scored[],
    left: (need) => left[need]!.all() as number[],
    mb: megabytes(db),
  };
}

const wishesOf = ({ wished }: CandidateFacts) => wished.join();
/** The incomplete sets apart from the whole ones, in one number. */
const conditionsOf = ({ conditions, conditionsComplete }: CandidateFacts) =>
  conditionBits(conditions) * 2 + Number(!conditionsComplete);

function valuesOf(one: CandidateFacts): (string | number | null)[] {
  const { swedishSpoken, swedishWritten, licences, certificates, hoursNow, hoursReach, start } = one;
  return [
    ...[
      one.area ?? "",
      wishesOf(one),
      swedishSpoken.min,
      swedishSpoken.max,
      swedishWritten.min,
      swedishWritten.max,
    ],
    ...[bits(LICENCES, licences.certain), bits(LICENCES, licences.possible)],
    ...[bits(CERTIFICATES, certificates.certain), bits(CERTIFICATES, certificates.possible)],
    ...[hoursNow.min, hoursReach.min, hoursReach.max, start.first ?? "", start.last],
    pointsOf(waitingPart(one, WEIGHTS).share, WEIGHTS.points.waiting),
    ...[conditionsOf(one), Number(!one.conditionsComplete)],
    ...TRAITS.map((trait) => one.traits[trait] ?? null),
  ];
}

/** Demands that a bound alone can fail. */
function clear(need: PlacementNeed): string {
  const licences = bits(
    LICENCES,
    need.licences.map(({ licence }) => licence),
  );
  const certificates = bits(
    CERTIFICATES,
    need.certificates.map(({ id }) => id),
  );
  return `reach_max >= ${need.hoursPerWeek.min} AND start_first <= '${lastStart(need)}'
    AND licences_max & ${licences} = ${licences} AND certificates_max & ${certificates} = ${certificates}
    AND spoken_max >= ${levelOf(need.swedishSpoken)} AND written_max >= ${levelOf(need.swedishWritten)}`;
}

/** The latest first day that is no hindrance, or may be none. */
function lastStart(need: PlacementNeed): string {
  const day = firstDay(need, TODAY);
  const late = mayWait(need) ? addDays(need.startDate, 31) : day;
  return late > day ? late : day;
}

function levelOf(need: PlacementNeed["swedishSpoken"]): number {
  return need ? SWEDISH_LEVELS.indexOf(need.level) : 0;
}

function bestSql(need: PlacementNeed, number: number): string {
  const hours = need.hoursPerWeek.min;
  const atStart = (wanted: number) => place(`now_min >= ${wanted}`, `reach_max < ${wanted}`);
  const byEnd = need.endDate ? atStart(hours) : place(`reach_min >= ${hours}`, `reach_max < ${hours}`);
  const bySteps = need.hoursStepsFrom === null ? "2" : `max(${atStart(need.hoursStepsFrom)}, ${byEnd})`;
  const day = firstDay(need, TODAY);
  const contains = (column: string, bit: number) =>
    place(`${column} & ${bit} <> 0`, `${column}_max & ${bit} = 0`);
  const swedish = (column: string, level: number) =>
    place(`${column}_min >= ${level}`, `${column}_max < ${level}`);
  const verdicts = [
    place(`start_last <= '${day}'`, `start_first > '${lastStart(need)}'`),
    `min(${atStart(hours)}, ${bySteps})`,
    ...need.licences.map(({ licence }) => contains("licences", bits(LICENCES, [licence]))),
    ...need.certificates.map(({ id }) => contains("certificates", bits(CERTIFICATES, [id]))),
    swedish("spoken", levelOf(need.swedishSpoken)),
    swedish("written", levelOf(need.swedishWritten)),
  ];
  const weights = need.traits.map(({ weight }) => WEIGHTS.trait[weight]);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = need.traits.map(
    ({ trait, level }, at) => `${weights[at]} * ${traitShare(`t${TRAITS.indexOf(trait)}`, String(level))}`,
  );
  const traits = total === 0 ? "1" : `(${shares.join(" + ")}) / ${total}`;
  const asked = verdicts.map((_, at) => `(v${at} = 1)`).join(" + ");
  const unmet = verdicts.map((_, at) => `v${at} < 2`).join(" AND ");
  return `SELECT id, score + ${certainty(`asked + ${asked}`)} AS score FROM (
      SELECT id, ${verdicts.map((verdict, at) => `${verdict} AS v${at}`).join(", ")},
        a.questions + c.questions AS asked,
        round(${WEIGHTS.points.traits} * ${traits}) + a.points + w.points + c.points + waiting AS score
      FROM profile
      JOIN told AS a ON a.need = ${number} AND a.kind = 'area' AND a.value = area AND a.met
      JOIN told AS w ON w.need = ${number} AND w.kind = 'wishes' AND w.value = wishes
      JOIN told AS c ON c.need = ${number} AND c.kind = 'conditions' AND c.value = conditions AND c.met
      WHERE ${clear(need)}
    ) WHERE ${unmet} ORDER BY score DESC LIMIT ${EXPLAINED}`;
}
