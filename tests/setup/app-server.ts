import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startProcess } from "./background-process.ts";
import { seedDemo, TEMPLATE_VARIABLE } from "./demo-template.ts";
import { freePort } from "./free-port.ts";

const ROOT = join(import.meta.dirname, "..", "..");

export interface RunningApp {
  /** For example `http://127.0.0.1:41234`. */
  origin: string;
  databaseUrl: string;
  /** Where the local mailbox puts mail and text messages. */
  mailboxDir: string;
  /** What the server has logged so far. */
  log(): string;
  /** Ends the server and takes its data away; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Kills the server in the middle of whatever it does; its data stays until `stop`. */
  kill(): Promise<void>;
}

export interface AppOptions {
  /** Settings beside the defaults of a demo server, or instead of them. */
  env?: Record<string, string>;
  /** An existing database, for example one shared by two servers. Default: a new file. */
  databaseUrl?: string;
  /** Fill the new database with the demo region first. Default: true when the database is new. */
  seeded?: boolean;
}

/** Starts the built app (`npm run build` first) on a free port with data of its own; waits for /halsa. */
export async function startApp({
  env = {},
  databaseUrl,
  seeded = !databaseUrl,
}: AppOptions = {}): Promise<RunningApp> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-app-"));
  const mailboxDir = join(directory, "brevlada");
  mkdirSync(mailboxDir);
  const file = join(directory, "app.db");
  const url = databaseUrl ?? `file:${file}`;
  if (seeded) await fillDemo(url, file);

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const server = await startProcess({
    command: process.execPath,
    args: [join(ROOT, "server.js")],
    cwd: ROOT,
    env: {
      ...process.env,
      // Node's own test runners set NODE_ENV=test; what is tested here is the production build.
      NODE_ENV: "production",
      JOBBRON_MODE: "demo",
      DATABASE_URL: url,
      HOST: "127.0.0.1",
      PORT: String(port),
      ORIGIN: origin,
      MAILBOX_DIR: mailboxDir,
      RESEND_API_KEY: "",
      LOG_LEVEL: "warn",
      ...env,
    },
    healthUrl: `${origin}/halsa`,
  });
  return {
    origin,
    databaseUrl: url,
    mailboxDir,
    log: server.output,
    kill: server.kill,
    stop: async () => {
      const code = await server.stop();
      rmSync(directory, { recursive: true, force: true });
      return code;
    },
  };
}

async function fillDemo(url: string, file: string): Promise<void> {
  const template = process.env[TEMPLATE_VARIABLE];
  if (!template || url !== `file:${file}`) return seedDemo(url);
  for (const suffix of ["", "-wal"]) {
    if (existsSync(template + suffix)) copyFileSync(template + suffix, file + suffix);
  }
}
