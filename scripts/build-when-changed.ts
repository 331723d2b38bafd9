import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runTool } from "./run-tool.ts";

const STAMP = join(ROOT, "build", ".stamp");
const SOURCES = [
  "{app,db,search,emails,public}/**/*",
  "{package-lock.json,tsconfig.json,vite.config.ts,react-router.config.ts,server.js}",
];

/**
 * Builds unless `build/` was made from exactly these sources. The stamp is written last and removed first,
 * so an interrupted build is never taken for a finished one. Resolves to false when the build failed.
 */
export async function buildWhenChanged(): Promise<boolean> {
  const fingerprint = fingerprintOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint) return true;
  rmSync(STAMP, { force: true });
  console.log("Bygger …");
  const code = await runTool("react-router", ["build"], { env: { NODE_ENV: "production" } });
  if (code !== 0) return false;
  writeFileSync(STAMP, fingerprint);
  return true;
}

function fingerprintOfSources(): string {
  const hash = createHash("sha256").update(process.version);
  for (const path of globSync(SOURCES, { cwd: ROOT, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()) {
    hash.update(`\0${path.slice(ROOT.length)}\0`).update(readFileSync(path));
  }
  return hash.digest("hex");
}
