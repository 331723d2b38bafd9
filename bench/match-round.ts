import munkres from "munkres";
import { type Assignment, assign, FORBIDDEN, NOWHERE } from "#app/domain/matching/round/assign.ts";
import { ifFreed, ifTaken } from "#app/domain/matching/round/seat-prices.ts";
import { mulberry32, type Random } from "#db/seed/region/prng.ts";
import { spread, type Took, timed } from "./timing.ts";

/**
 * The seating of a round: so many people, so many seats at placements of one to three seats. A fifth of the pairs are
 * shut out; fits follow how well each person and each placement fit in general, so that people want the same seats.
 * `optimum` says that every total is that of the independent solver, on one column a seat; `costs` is what it takes to
 * tell what each pair costs the others. Scoring the pairs is not part of it.
 *
 * --round 500x200, --times 20, --seed 7
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const [people = 500, seats = 200] = (flags.round || "500x200").split("x").map(Number);
  const times = Number(flags.times || 20);
  const random = mulberry32(Number(flags.seed || 7));
  const took: Took[] = [];
  const costsTook: Took[] = [];
  const oracleTook: Took[] = [];
  let optimum = true;
  // The first warms the code up and is not counted.
  for (let each = 0; each <= times; each += 1) {
    const asked = instance(people, seats, random);
    const ours = await timed(() => assign(asked));
    const seating = { ...asked, placeOf: ours.value };
    const costs = await timed(() => [ifFreed(seating), ifTaken(seating)]);
    const oracle = await timed(() => oracleTotal(asked));
    optimum &&= totalOf(asked, ours.value) === oracle.value;
    if (each === 0) continue;
    took.push(ours.took);
    costsTook.push(costs.took);
    oracleTook.push(oracle.took);
  }
  const { ms, cpu_ms } = spread(took);
  print({
    workload: "match-round",
    persons: people,
    seats,
    times,
    p50_ms: ms.p50,
    p95_ms: ms.p95,
    cpu_ms,
    costs: spread(costsTook).ms,
    optimum,
    oracle: { package: "munkres", ...spread(oracleTook).ms },
  });
}

function instance(people: number, allSeats: number, random: Random): Assignment {
  const seats: number[] = [];
  for (let left = allSeats; left > 0; left -= seats.at(-1)!)
    seats.push(Math.min(left, 1 + Math.floor(random() * 3)));
  const placeFits = seats.map(() => random() * 30);
  const worth = new Float64Array(people * seats.length);
  for (let person = 0; person < people; person++) {
    const fits = random() * 30;
    for (const [place, placeFit] of placeFits.entries())
      worth[person * seats.length + place] =
        random() < 0.2 ? FORBIDDEN : Math.round(fits + placeFit + random() * 50);
  }
  return { people, seats, worth };
}

function totalOf({ seats, worth }: Assignment, placeOf: Int32Array): number {
  return placeOf.reduce(
    (sum, place, person) => (place === NOWHERE ? sum : sum + worth[person * seats.length + place]!),
    0,
  );
}

/** What is forbidden is worth nothing, as going without is. */
function oracleTotal({ people, seats, worth }: Assignment): number {
  const columns = seats.flatMap((count, place) => Array.from({ length: count }, () => place));
  const worthAt = (person: number, place: number) => Math.max(0, worth[person * seats.length + place]!);
  const costs = Array.from({ length: people }, (_, person) =>
    columns.map((place) => -worthAt(person, place)),
  );
  return munkres(costs).reduce((sum, [person, column]) => sum + worthAt(person, columns[column]!), 0);
}
