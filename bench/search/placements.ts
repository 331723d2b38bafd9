import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { OCCUPATIONS } from "#app/domain/occupation/occupation.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { mulberry32, pick } from "#db/seed/region/prng.ts";
import { placementDocument } from "#search/documents.server.ts";
import type { PlacementDocument } from "#search/indexes.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";

const BATCH = 500;

/** Works on a database file of its own that holds these placements in its search index, and takes it away. */
export async function withPlacements<Value>(
  documents: readonly PlacementDocument[],
  work: (db: Db, indexedInMs: number) => Promise<Value>,
): Promise<Value> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-bench-"));
  const db = await openDb({ url: `file:${join(directory, "bench.db")}` });
  try {
    await prepareDatabase(db);
    const start = performance.now();
    for (let at = 0; at < documents.length; at += BATCH)
      await db.write((tx) => sqliteEngine.index(tx, "placements", documents.slice(at, at + BATCH)));
    return await work(db, performance.now() - start);
  } finally {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Every group in turn, under its official name alone: what else finds it is the search's own doing. */
export function makePlacements(n: number, seed: number): PlacementDocument[] {
  const random = mulberry32(seed);
  const groups = OCCUPATIONS.filter(({ level }) => level === 4);
  return Array.from({ length: n }, (_, at) => {
    const { code, name } = groups[at % groups.length]!;
    const kommun = pick(random, KOMMUNER);
    return placementDocument({
      id: `p${at}`,
      title: name,
      tasks: "",
      employerName: `Företaget ${at}`,
      kind: "praktik",
      occupation: code,
      kommun: kommun.code,
      town: null,
      point: kommun.point,
      hoursPerWeek: { min: 20, max: 40 },
      startDate: "2026-12-01",
      seatsLeft: 1 + (at % 3),
      canLeadToEmployment: at % 2 === 0,
      reachableWithoutCar: at % 3 > 0,
      conditionsOffered: [],
      swedishSpoken: null,
      swedishWritten: null,
      licences: [],
      certificates: [],
      publishedAt: "2026-11-20T08:00:00.000Z",
    });
  });
}
