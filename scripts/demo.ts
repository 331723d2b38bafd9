/**
 * `npm run demo`: builds, migrates, fills the demo region and serves it until it is told to stop.
 * `PORT` and `DATABASE_URL` are respected; everything else has a default that needs no setting.
 */
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildWhenChanged } from "./build-when-changed.ts";
import { exitOf, ROOT, runNode, startNode, toldToStop } from "./run-tool.ts";

const port = Number(process.env.PORT || 3000);
const host = process.env.HOST || "127.0.0.1";
const env = { JOBBRON_MODE: "demo", NODE_ENV: "production", PORT: String(port), HOST: host };
const cli = join(ROOT, "build", "server", "cli.js");

process.exitCode = await demo();

/** Resolves to the exit code: 0 when it was served and then told to stop. */
async function demo(): Promise<number> {
  if (!(await portIsFree())) {
    console.error(`Port ${port} är upptagen. Välj en annan: PORT=${port + 1} npm run demo`);
    return 1;
  }
  if (!(await buildWhenChanged())) return 1;
  for (const command of ["migrate", "demo-seed"]) {
    const code = await runNode(cli, [command], { env });
    if (code !== 0 || toldToStop()) return code;
  }
  const server = startNode(join(ROOT, "server.js"), [], { env });
  const ended = exitOf(server);
  if (await answers(ended))
    console.log(`\nJobbron är igång: http://localhost:${port}\nAvsluta med Ctrl+C.\n`);
  const code = await ended;
  return toldToStop() ? 0 : code;
}

function portIsFree(): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/** Resolves to true at the first 200 from /halsa, to false if the server ends before that. */
async function answers(ended: Promise<number>): Promise<boolean> {
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/halsa`;
  const gone = ended.then(() => "gone" as const);
  for (;;) {
    const health = fetch(address, { signal: AbortSignal.timeout(2000) }).then(
      (response) => response.ok,
      () => false,
    );
    const outcome = await Promise.race([health, gone]);
    if (outcome === "gone") return false;
    if (outcome) return true;
    await Promise.race([wait(100), gone]);
  }
}
