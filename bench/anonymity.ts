import type { Candidate } from "#app/domain/anonymity/candidate.ts";
import { classKey } from "#app/domain/anonymity/candidate.ts";
import { areaText, type GateSettings } from "#app/domain/anonymity/generalise.ts";
import { closeAfterRemoval, reachOfRemoval, type StandingProfile } from "#app/domain/anonymity/maintain.ts";
import { planRelease } from "#app/domain/anonymity/release.ts";
import { unitGeography } from "#app/domain/anonymity/unit-geography.ts";
import { mulberry32 } from "#db/seed/region/prng.ts";
import { demandsHidden, lossOf, shareHeld } from "./anonymity-cost.ts";
import { measureDatabase } from "./anonymity-database.ts";
import { makePeople, UNIT } from "./people.ts";
import { spread, type Took, timed } from "./timing.ts";

const TODAY = "2026-11-23";
const K = 5;

/**
 * The gate, in memory and in a real database file.
 *
 * --profiles 1000,10000,100000  pools of that many people, in memory
 * --database 1000,100000        the same through services/effects/gate
 * --churn 4000                  how far a pool that is never planned anew drifts, while all its people are replaced twice
 * --units 4,15,50               what the gate costs units of that size: suppressed share, lost hits
 * --k 5, --seed 7, --times 3 (full re-evaluations measured)
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const sizes = (flag: string) => (flags[flag] ?? "").split(",").filter(Boolean).map(Number);
  const given = ["profiles", "database", "units", "churn"].some((flag) => flag in flags);
  const profiles = given ? sizes("profiles") : [1000, 10_000, 100_000];
  const seed = Number(flags.seed || 7);
  const settings = settingsOf(Number(flags.k || K));
  for (const n of profiles) await measurePool(n, seed, Number(flags.times || 3), settings, print);
  for (const n of sizes("units")) for (const line of unitLines(n, seed, settings)) print(line);
  for (const n of sizes("churn")) for (const line of churnLines(n, seed, settings)) print(line);
  for (const n of sizes("database")) await measureDatabase(n, seed, settings, print);
}

function settingsOf(k: number): GateSettings {
  return { k, today: TODAY, geography: unitGeography(UNIT.commutingArea) };
}

async function measurePool(
  n: number,
  seed: number,
  times: number,
  settings: GateSettings,
  print: (line: object) => void,
): Promise<void> {
  const people = makePeople(seed, n, TODAY);
  const about = { workload: "anonymity", n, k: settings.k };
  const first: Took[] = [];
  let standing: Candidate[] = people;
  for (let i = 0; i < times; i += 1) {
    const { value, took } = await timed(() => planRelease(people, settings));
    first.push(took);
    standing = carriedOut(people, value);
  }
  print({ ...about, step: "full", from: "nobody_published", ...spread(first), ...costOf(standing) });

  const again: Took[] = [];
  for (let i = 0; i < times; i += 1) again.push((await timed(() => planRelease(standing, settings))).took);
  print({ ...about, step: "full", from: "all_published", ...spread(again) });

  print({ ...about, step: "remove", ...spread(await removals(standing, seed, settings.k)) });

  const [newcomer] = makePeople(seed + 1, 1, TODAY);
  const joining = [...standing, { ...newcomer!, candidateId: "new", protectedIdentity: false }];
  const joins: Took[] = [];
  for (let i = 0; i < times; i += 1) joins.push((await timed(() => planRelease(joining, settings))).took);
  print({ ...about, step: "join", ...spread(joins) });
}

/** Two hundred people leave, one by one, each from the whole pool; the class is found by its key as in the database. */
async function removals(pool: readonly Candidate[], seed: number, k: number): Promise<Took[]> {
  const standing = pool.flatMap(({ candidateId, published }): StandingProfile[] =>
    published
      ? [
          {
            ...published,
            id: candidateId,
            area: areaText(published.attributes),
            classKey: classKey(published.attributes),
          },
        ]
      : [],
  );
  const byClass = Map.groupBy(standing, (one) => one.classKey);
  const random = mulberry32(seed);
  const took: Took[] = [];
  for (let i = 0; i < 200 && standing.length > 0; i += 1) {
    const one = standing[Math.floor(random() * standing.length)]!;
    const removal = await timed(() => {
      const own = byClass.get(one.classKey)!;
      const reach = reachOfRemoval(standing.length, own.length);
      return closeAfterRemoval(reach === "whole_pool" ? standing : own, reach, [one.id], k);
    });
    took.push(removal.took);
  }
  return took;
}

/**
 * What the gate costs a unit whose people all come at once, and one that they join one by one: what cards have said
 * before then binds what they say later.
 */
function unitLines(n: number, seed: number, settings: GateSettings): object[] {
  const people = makePeople(seed, n, TODAY);
  let grown: Candidate[] = [];
  for (const one of people) {
    const pool = [...grown, one];
    grown = carriedOut(pool, planRelease(pool, settings));
  }
  return [
    unitLine("unit", carriedOut(people, planRelease(people, settings)), settings),
    unitLine("unit_grown", grown, settings),
  ];
}

function unitLine(step: string, standing: readonly Candidate[], settings: GateSettings): object {
  const { waiting } = planRelease(standing, settings);
  const waits = waiting.filter(({ reason }) => reason === "waiting_for").length;
  return {
    workload: "anonymity",
    step,
    n: standing.length,
    k: settings.k,
    published: standing.filter(({ published }) => published).length,
    waiting: waits,
    refused: waiting.length - waits,
    ...costOf(standing),
    ...demandsHidden(standing, TODAY, { [UNIT.commutingArea.id]: UNIT.commutingArea.kommuner }),
  };
}

/** In eighty turns a fortieth of the pool leaves and as many come; the same pool planned from nothing beside it. */
function churnLines(n: number, seed: number, settings: GateSettings): object[] {
  const turns = 80;
  const leaving = Math.floor(n / 40);
  const all = makePeople(seed, n + turns * leaving, TODAY);
  const random = mulberry32(seed);
  let pool = carriedOut(all.slice(0, n), planRelease(all.slice(0, n), settings));
  const lines: object[] = [];
  let rewritten = 0;
  for (let turn = 1; turn <= turns; turn += 1) {
    const stay = [...pool].sort(() => random() - 0.5).slice(leaving);
    const sizes = Map.groupBy(stay, ({ published }) => published && classKey(published.attributes));
    const isClosed = ({ published }: Candidate) =>
      published !== null && sizes.get(classKey(published.attributes))!.length < settings.k;
    const before = stay.map((one) => (isClosed(one) ? { ...one, published: null } : one));
    const come = all.slice(n + (turn - 1) * leaving, n + turn * leaving);
    const release = planRelease([...before, ...come], settings);
    pool = carriedOut([...before, ...come], release);
    rewritten += release.rewritten.length;
    if (turn % 20 > 0) continue;
    const fresh = pool.map((one) => ({ ...one, published: null, told: [] }));
    const anew = lossOf(carriedOut(fresh, planRelease(fresh, settings)));
    lines.push({
      workload: "anonymity",
      step: "churn",
      n,
      left: turn * leaving,
      rewritten,
      ...costOf(pool),
      loss_if_planned_anew: anew.mean_loss,
    });
  }
  return lines;
}

function carriedOut(people: readonly Candidate[], release: ReturnType<typeof planRelease>): Candidate[] {
  const { released, rewritten, unchanged } = release;
  const shown = new Map([...released, ...rewritten].map((one) => [one.candidateId, one]));
  const kept = new Set(unchanged);
  return people.map((one) => {
    const now = shown.get(one.candidateId);
    if (now) return { ...one, published: now.form, told: now.told };
    return kept.has(one.candidateId) ? one : { ...one, published: null };
  });
}

function costOf(standing: readonly Candidate[]) {
  const keys = standing.flatMap(({ published }) => (published ? [classKey(published.attributes)] : []));
  return { classes: new Set(keys).size, held_share: shareHeld(standing), ...lossOf(standing) };
}
