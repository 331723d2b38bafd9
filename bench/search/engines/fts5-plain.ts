import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { distanceKm } from "#app/domain/geography/distance.ts";
import { type BenchEngine, FACETS, type MakeEngine, TEXT_WEIGHTS, TOP } from "./bench-engine.ts";

const TEXTS = Object.keys(TEXT_WEIGHTS);
const CACHE_KIB = 65_536;

/**
 * FTS5 as one uses it at first: its own tokenizer with å, ä and ö kept, all words asked for (any of them where none has
 * all), the last one as a beginning, bm25 with weights, columns for what is filtered and counted.
 */
export const makeFts5Plain: MakeEngine = async (documents): Promise<BenchEngine> => {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-bench-"));
  const db = new Database(join(directory, "bench.db"));
  db.pragma(`cache_size = -${CACHE_KIB}`);
  db.exec(`
    CREATE TABLE doc (doc INTEGER PRIMARY KEY, id TEXT, occupationField TEXT, lan TEXT, kind TEXT, kommun TEXT, lat REAL, lon REAL);
    CREATE VIRTUAL TABLE fts USING fts5(${TEXTS.join(", ")}, tokenize = "unicode61 remove_diacritics 0", prefix = '2 3 4');`);
  const putDoc = db.prepare("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  const putText = db.prepare(
    `INSERT INTO fts (rowid, ${TEXTS.join(", ")}) VALUES (?, ${TEXTS.map(() => "?").join(", ")})`,
  );
  db.transaction(() => {
    for (const [at, d] of documents.entries()) {
      putDoc.run(
        ...[at, d.id, d.occupationField, d.lan, d.kind, d.kommun],
        d.point?.lat ?? null,
        d.point?.lon ?? null,
      );
      putText.run(at, ...Object.keys(TEXT_WEIGHTS).map((field) => d[field as keyof typeof TEXT_WEIGHTS]));
    }
  })();
  db.function("km", (lat: unknown, lon: unknown, toLat: unknown, toLon: unknown) =>
    distanceKm({ lat: Number(lat), lon: Number(lon) }, { lat: Number(toLat), lon: Number(toLon) }),
  );
  const where = `fts MATCH @match AND (@kind IS NULL OR d.kind = @kind) AND (@kommun IS NULL OR d.kommun = @kommun)
    AND (@radius IS NULL OR km(d.lat, d.lon, @lat, @lon) <= @radius)`;
  const from = "FROM fts JOIN doc AS d ON d.doc = fts.rowid";
  const weights = Object.values(TEXT_WEIGHTS).join(", ");
  const page = db.prepare<object, { id: string }>(
    `SELECT d.id ${from} WHERE ${where} ORDER BY bm25(fts, ${weights}) LIMIT ${TOP}`,
  );
  const counts = FACETS.map((field) =>
    db.prepare(`SELECT d.${field}, count(*) ${from} WHERE ${where} GROUP BY 1 ORDER BY 2 DESC`),
  );
  return {
    name: "fts5-plain",
    query: ({ text, asYouType = false, near, kind = null, kommun = null }) => {
      const words = text.match(/[\p{L}\p{N}]+/gu)?.map((word) => `"${word}"`) ?? [];
      if (words.length === 0) return [];
      if (asYouType) words.push(`${words.pop()} *`);
      const about = {
        kind,
        kommun,
        lat: near?.lat ?? null,
        lon: near?.lon ?? null,
        radius: near?.radiusKm ?? null,
      };
      for (const match of [words.join(" AND "), words.join(" OR ")]) {
        const rows = page.all({ ...about, match });
        if (rows.length === 0) continue;
        for (const count of counts) count.all({ ...about, match });
        return rows.map(({ id }) => id);
      }
      return [];
    },
    close: () => {
      db.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
};
