import { eq } from "drizzle-orm";
import { bestOf } from "#app/domain/matching/columns/best-of.ts";
import { compileNeed } from "#app/domain/matching/columns/compile-need.ts";
import { shutOutOf } from "#app/domain/matching/columns/shut-out.ts";
import { match } from "#app/domain/matching/match.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { keyedHash } from "#app/platform/seal.server.ts";
import { type ColumnsOfUnit, lookInColumns } from "#app/services/matching/profile-columns.server.ts";
import type { Db } from "#db/database.ts";
import { withoutConsent } from "#db/queries/published-profiles.server.ts";
import { profiles } from "#db/schema/index.ts";
import { needsOfRegion } from "../needs.ts";
import { EXPLAINED, freshContext, K, NOW, TODAY, WEIGHTS } from "./context.ts";
import { withDatabase } from "./database.ts";
import { megabytesOf, passOver } from "./floor.ts";
import { about, ask, quantiles } from "./measure.ts";
import { made } from "./memory.ts";
import { type Published, publishedProfiles } from "./profiles.ts";
import { agrees } from "./sql-parts.ts";
import { sqlPlacements } from "./sql-placement.ts";

const DIRECTION = "placement";

export async function measurePlacements(n: number, seed: number, say: (line: object) => void): Promise<void> {
  const published = publishedProfiles(n, seed);
  const needs = needsOfRegion(TODAY);
  const line = (variant: string) => about(variant, DIRECTION, published.length);
  const lotOf = (id: string, at: number) => keyedHash(`${id}\u0000${at}`, "match-lot");
  const forms = new Map(published.map(({ id, form }) => [id, form]));
  const answers = new Map<number, number[]>();

  await withDatabase(published, async (db, unitId) => {
    const look = () => lookInColumns(db.read, { id: unitId, k: K }, NOW, (unit) => unit);
    const { value: unit, ...cost } = await made(look);
    const columnar = (at: number) => {
      const [need, context] = [needs[at]!, freshContext()];
      const { columns, ids } = unit;
      const { slots } = bestOf(columns, compileNeed(columns, need, WEIGHTS, context, K), {
        among: null,
        most: EXPLAINED,
        orderKey: String(at),
        lotOf: (slot) => lotOf(ids[slot]!, at),
      });
      const explained = slots.map((slot) => match(need, forms.get(ids[slot]!)!, WEIGHTS, context));
      answers.set(
        at,
        explained.map(({ score }) => score),
      );
    };
    say({ ...line("columnar"), ...(await ask(needs.length, { warm: 240, asked: 1200 }, columnar)), ...cost });
    const whatIf = (at: number) => shutOutOf(unit.columns, needs[at]!, freshContext(), K, null);
    say({
      ...line("columnar"),
      step: "what_if",
      ...(await ask(needs.length, { warm: 240, asked: 1200 }, whatIf)),
    });
    const { classes, ...columns } = unit.columns;
    const tables = [
      { columns: Object.values(columns), rows: columns.size },
      { columns: [...classes.codes, ...Object.values(classes)], rows: classes.numbering.size },
    ];
    const floor = await ask(1, { warm: 200, asked: 1000 }, passOver(tables));
    say({ ...line("floor"), ...floor, mb: megabytesOf(tables), cold_ms: 0 });
    await measureUpdates(db, unitId, published, look, say);
  });

  const sql = await made(() => sqlPlacements(published, needs));
  const best = await ask(needs.length, { warm: 20, asked: 240 }, (at) => {
    const context = freshContext();
    return sql.value.best(at).map(({ id }) => match(needs[at]!, published[id]!.form, WEIGHTS, context));
  });
  const agree = needs.filter((_, at) => agrees(sql.value.best(at), answers.get(at)!)).length;
  say({ ...line("sql"), ...best, mb: sql.value.mb, cold_ms: sql.cold_ms, agree, of: needs.length });

  const objects = await ask(needs.length, { warm: 1, asked: 12 }, (at) => {
    const entrants = sql.value.left(at).map((id) => {
      const { id: ref, form } = published[id]!;
      return { ref, view: form, lot: lotOf(ref, at) };
    });
    return rank(needs[at]!, entrants, WEIGHTS, freshContext(), String(at)).ranked.slice(0, EXPLAINED);
  });
  say({ ...line("objects"), ...objects, mb: sql.value.mb, cold_ms: sql.cold_ms });
}

/** One card is another in a transaction of its own, and the columns are asked for as soon as it has committed. */
async function measureUpdates(
  db: Db,
  unitId: string,
  published: readonly Published[],
  look: () => Promise<ColumnsOfUnit>,
  say: (line: object) => void,
): Promise<void> {
  const times = { warm: 20, asked: 200 };
  const line = about("columnar", DIRECTION, published.length);
  const took: number[] = [];
  for (const one of published.slice(0, times.warm + times.asked)) {
    await db.write(async (tx) => {
      await tx.update(profiles).set({ traits: {} }).where(eq(profiles.id, one.id));
    });
    const start = performance.now();
    await look();
    took.push(performance.now() - start);
  }
  say({ ...line, step: "update", ...quantiles(took.slice(times.warm)) });
  // What has to be read anew only when the day, a link or a consent is another.
  const consents = await ask(1, { warm: 2, asked: 10 }, () => withoutConsent(db.read, unitId, NOW));
  say({ ...line, step: "consents", ...consents });
}
