import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

const POLL_MS = 20;
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5_000;

export interface BackgroundProcess {
  /** What it has written so far, both streams together: for the message of a test that fails. */
  output(): string;
  /** Asks it to end (SIGTERM), insists after five seconds, and resolves to its exit code when it is gone. */
  stop(): Promise<number | null>;
  /** Ends it as a crash or a pulled plug would (SIGKILL): it gets to finish nothing. */
  kill(): Promise<void>;
}

export interface StartOptions {
  command: string;
  args: readonly string[];
  env?: Record<string, string | undefined>;
  cwd?: string;
  /** Answers 2xx when the process is ready. */
  healthUrl: string;
}

/** Starts a server and waits until it is healthy. Rejects with what it wrote if it ends or stays silent. */
export async function startProcess({
  command,
  args,
  env,
  cwd,
  healthUrl,
}: StartOptions): Promise<BackgroundProcess> {
  const child = spawn(command, args, { cwd, env: env ?? process.env, stdio: ["ignore", "pipe", "pipe"] });
  const written: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => written.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => written.push(text));
  child.on("error", (error) => written.push(error.message));
  const killWithUs = () => child.kill("SIGKILL");
  process.once("exit", killWithUs);
  child.once("exit", () => process.off("exit", killWithUs));

  const started: BackgroundProcess = {
    output: () => written.join(""),
    stop: () => stop(child),
    kill: () => kill(child),
  };
  const deadline = Date.now() + START_LIMIT_MS;
  while (!(await isHealthy(healthUrl))) {
    if (hasEnded(child) || Date.now() > deadline) {
      await started.stop();
      throw new Error(`${command} ${args.join(" ")} did not become healthy:\n${started.output()}`);
    }
    await wait(POLL_MS);
  }
  return started;
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (hasEnded(child)) return child.exitCode;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), STOP_LIMIT_MS);
  await ended;
  clearTimeout(insist);
  return child.exitCode;
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function isHealthy(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  );
}
