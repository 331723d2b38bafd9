import { QUASI_IDENTIFIERS } from "#app/domain/anonymity/profile.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { CODE_WEIGHTS, weightsOn } from "#app/domain/matching/weights.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import type { Db } from "#db/database.ts";
import { profileDocument } from "#search/documents.server.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { JUDGED_CONTEXT, needOf, viewOf } from "./match-quality/as-matched.ts";
import { ndcg } from "./match-quality/ndcg.ts";
import { JUDGED, type JudgedPlacement, type JudgedRow } from "./match-quality/read-judged.ts";
import { emptyDatabase } from "./search/engines/sqlite.ts";
import { round } from "./timing.ts";

const DEPTH = 10;
const GOOD = 2;

/** The profiles of a placement in an order, best first; who is not shown is left out. */
type Ranker = (placement: JudgedPlacement) => JudgedRow[] | Promise<JudgedRow[]>;

/**
 * How good the order of the profiles is, by a judge who has not seen the matching (match-quality/README.md), beside two
 * simple ones: by the search alone, and by the mean of the needed traits alone.
 *
 * --errors: of placements that may be tuned on, the profiles that stand far from where the judge would have them.
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const { db, close } = await emptyDatabase();
  await indexProfiles(db);
  const rankers: Record<string, Ranker> = {
    matching: byMatching,
    text: (placement) => byText(db, placement),
    traits: byTraits,
  };
  for (const [ranker, order] of Object.entries(rankers))
    for (const heldOut of [false, true]) {
      const part = JUDGED.filter((placement) => placement.heldOut === heldOut);
      const orders = await Promise.all(
        part.map(async (placement) => ({ placement, rows: await order(placement) })),
      );
      print({ workload: "match-quality", ranker, held_out: heldOut, ...figures(orders) });
      if (ranker === "matching" && !heldOut && "errors" in flags)
        for (const line of errorsIn(orders)) print(line);
    }
  await close();
}

function byMatching(placement: JudgedPlacement): JudgedRow[] {
  const entrants = placement.rows.map((row, place) => ({ ref: row, view: viewOf(row), lot: String(place) }));
  return rank(
    needOf(placement),
    entrants,
    weightsOn(JUDGED_CONTEXT.today, CODE_WEIGHTS),
    JUDGED_CONTEXT,
    placement.id,
  ).ranked.map(({ ref }) => ref);
}

/** What the search finds by the occupation's name among the same profiles. */
async function byText(db: Db, placement: JudgedPlacement): Promise<JudgedRow[]> {
  const { hits } = await sqliteEngine.query(db.read, "profiles", {
    text: occupationByCode(placement.occupation)?.name ?? "",
    filters: [{ field: "unit", anyOf: [placement.id] }],
    page: { limit: placement.rows.length },
  });
  return hits.map(({ id }) => placement.rows[Number(id.split(" ")[1])]!);
}

function byTraits(placement: JudgedPlacement): JudgedRow[] {
  const needed = needOf(placement).traits.map(({ trait }) => trait);
  const mean = (row: JudgedRow) => {
    const levels = needed.flatMap((trait) => viewOf(row).traits[trait] ?? []);
    return levels.reduce((sum, level) => sum + level, 0) / Math.max(1, levels.length);
  };
  return placement.rows.toSorted((a, b) => mean(b) - mean(a));
}

async function indexProfiles(db: Db): Promise<void> {
  const { conditions } = messagesFor("sv").vocabulary;
  const words = { phrase: () => "", condition: (id: keyof typeof conditions) => conditions[id].need };
  const nothing = Object.fromEntries(
    QUASI_IDENTIFIERS.map((name) => [name, { rung: 0, values: [] as string[] }]),
  );
  const documents = JUDGED.flatMap((placement) =>
    placement.rows.map((row, place) => {
      const { attributes, ...view } = viewOf(row);
      const profile = {
        ...view,
        profileId: `${placement.id} ${place}`,
        unitId: placement.id,
        alias: `Kort ${place}`,
        phrases: [],
        attributes: { ...(nothing as Record<"languages", typeof attributes.area>), ...attributes },
      };
      return profileDocument(profile, words, null);
    }),
  );
  await db.write((tx) => sqliteEngine.index(tx, "profiles", documents));
}

interface Ordered {
  placement: JudgedPlacement;
  rows: readonly JudgedRow[];
}

/**
 * `first_good`: the first is one to propose (2 or 3). `shut_out`: of those to propose, the share that is not shown at all.
 * `noughts`: profiles graded 0 among the first ten, on average.
 */
function figures(orders: readonly Ordered[]) {
  const mean = (measure: (one: Ordered) => number) =>
    round(orders.reduce((sum, one) => sum + measure(one), 0) / orders.length, 3);
  const grades = (rows: readonly JudgedRow[]) => rows.map(({ grade }) => grade);
  const good = orders.flatMap(({ placement, rows }) =>
    placement.rows.filter(({ grade }) => grade >= GOOD).map((row) => rows.includes(row)),
  );
  return {
    placements: orders.length,
    ndcg10: mean(({ placement, rows }) => ndcg(grades(rows), grades(placement.rows), DEPTH)),
    first_good: mean(({ rows }) => Number((rows[0]?.grade ?? 0) >= GOOD)),
    noughts: mean(({ rows }) => rows.slice(0, DEPTH).filter(({ grade }) => grade === 0).length),
    shut_out: round(good.filter((shown) => !shown).length / good.length, 3),
  };
}

/** Noughts among the first ten, and profiles to propose that stand after them or are not shown, with the judge's reason. */
function errorsIn(orders: readonly Ordered[]): object[] {
  return orders.flatMap(({ placement, rows }) => {
    const told = (row: JudgedRow) => ({
      placement: placement.id,
      place: rows.includes(row) ? rows.indexOf(row) + 1 : null,
      ...row,
    });
    const high = rows.slice(0, DEPTH).filter(({ grade }) => grade === 0);
    const low = placement.rows.filter((row) => row.grade >= GOOD && !rows.slice(0, DEPTH).includes(row));
    return [...high, ...low].map(told);
  });
}
