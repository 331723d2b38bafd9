import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "..", "..");
const CLI = join(ROOT, "build", "server", "cli.js");

/** Where the browser run keeps its seeded database; every app server of the run starts from a copy of it. */
export const TEMPLATE_VARIABLE = "JOBBRON_TEST_DEMO_TEMPLATE";

/** Migrates the database and fills it with the demo region, with the built command line. */
export async function seedDemo(databaseUrl: string): Promise<void> {
  const env = {
    ...process.env,
    JOBBRON_MODE: "demo",
    NODE_ENV: "production",
    LOG_LEVEL: "warn",
    DATABASE_URL: databaseUrl,
  };
  for (const command of ["migrate", "demo-seed"]) {
    await promisify(execFile)(process.execPath, [CLI, command], { cwd: ROOT, env });
  }
}

/** Playwright's global setup: seeds once for the whole run. Returns what takes it away again. */
export default async function prepareDemoTemplate(): Promise<() => void> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-template-"));
  const file = join(directory, "demo.db");
  await seedDemo(`file:${file}`);
  process.env[TEMPLATE_VARIABLE] = file;
  return () => rmSync(directory, { recursive: true, force: true });
}
