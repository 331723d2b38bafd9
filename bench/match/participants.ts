import { bestOpenings } from "#app/domain/matching/columns/best-openings.ts";
import { encodeNeeds } from "#app/domain/matching/columns/need-columns.ts";
import { matchFacts } from "#app/domain/matching/match.ts";
import { rankPlacements } from "#app/domain/matching/rank.ts";
import { readCard } from "#app/domain/matching/read-card.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { makePeople } from "../people.ts";
import { EXPLAINED, freshContext, TODAY, WEIGHTS } from "./context.ts";
import { megabytesOf, passOver } from "./floor.ts";
import { about, ask } from "./measure.ts";
import { made } from "./memory.ts";
import { makeNeeds } from "./needs.ts";
import { sqlParticipants } from "./sql-participant.ts";
import { agrees } from "./sql-parts.ts";

/** One person by their true card against so many open placements; forty people ask. */
export async function measureParticipants(
  n: number,
  seed: number,
  say: (line: object) => void,
): Promise<void> {
  const needs = makeNeeds(n, seed);
  const cards = makePeople(seed, 40, TODAY).map(({ card }) => card);
  const people = cards.map((card) => readCard(card, "3-9"));
  const line = (variant: string) => about(variant, "participant", n);
  const lots = needs.map((_, row) => keyedHash(String(row), "placement-lot"));
  const answers = new Map<number, number[]>();

  const { value: columns, ...cost } = await made(() => encodeNeeds(needs));
  const columnar = await ask(people.length, { warm: 80, asked: 400 }, (at) => {
    const [facts, context] = [people[at]!, freshContext()];
    const wanted = { most: EXPLAINED, lotOf: (row: number) => lots[row]! };
    const { rows } = bestOpenings(columns, facts, WEIGHTS, context, wanted);
    const explained = rows.map((row) => matchFacts(needs[row]!, facts, WEIGHTS, context));
    answers.set(
      at,
      explained.map(({ score }) => score),
    );
  });
  say({ ...line("columnar"), ...columnar, ...cost });
  const { traits, ...others } = columns;
  const tables = [
    { columns: Object.values(others), rows: columns.size },
    { columns: [traits], rows: traits.length },
  ];
  const floor = await ask(1, { warm: 200, asked: 1000 }, passOver(tables));
  say({ ...line("floor"), ...floor, mb: megabytesOf(tables), cold_ms: 0 });

  const sql = await made(() => sqlParticipants(needs, people));
  const best = await ask(people.length, { warm: 10, asked: 80 }, (at) => {
    const context = freshContext();
    return sql.value.best(at).map(({ id }) => matchFacts(needs[id]!, people[at]!, WEIGHTS, context));
  });
  const agree = people.filter((_, at) => agrees(sql.value.best(at), answers.get(at)!)).length;
  say({ ...line("sql"), ...best, mb: sql.value.mb, cold_ms: sql.cold_ms, agree, of: people.length });

  const objects = await ask(people.length, { warm: 1, asked: 12 }, (at) => {
    const openings = sql.value.left(at).map((id) => ({ ref: id, need: needs[id]!, lot: lots[id]! }));
    return rankPlacements(cards[at]!, "3-9", openings, WEIGHTS, freshContext()).ranked.slice(0, EXPLAINED);
  });
  say({ ...line("objects"), ...objects, mb: sql.value.mb, cold_ms: sql.cold_ms });
}
