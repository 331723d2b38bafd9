import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "..");

const running = new Set<ChildProcess>();
let stopping = false;

/** True once the script has been told to stop. Nothing new is started after that. */
export function toldToStop(): boolean {
  return stopping;
}

/** What has been started ends with the script that started it, also when whoever started the script is gone. */
function stop(signal: NodeJS.Signals) {
  stopping = true;
  // Ctrl+C in a terminal has already reached every process in the group.
  if (signal === "SIGINT" && process.stdin.isTTY && running.size > 0) return;
  if (running.size === 0) process.exit(1);
  for (const child of running) child.kill(signal);
}
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(signal));
process.on("disconnect", () => stop("SIGTERM"));
// Listening must not by itself keep the script alive once its work is done.
process.channel?.unref();
process.on("exit", () => {
  for (const child of running) child.kill("SIGTERM");
});

export interface RunOptions {
  env?: Record<string, string>;
  stdio?: StdioOptions;
}

/** Starts `node FILE ARGS` in the project's root, with this very Node. */
export function startNode(
  file: string,
  args: readonly string[],
  { env, stdio }: RunOptions = {},
): ChildProcess {
  if (stopping) process.exit(1);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: ROOT,
    stdio: stdio ?? "inherit",
    env: { ...process.env, ...env },
  });
  running.add(child);
  child.on("exit", () => running.delete(child));
  return child;
}

/** Waits for a child's end. Resolves to its exit code; a child ended by a signal counts as 1. */
export async function exitOf(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? 1;
  const [code] = (await once(child, "exit")) as [number | null];
  return code ?? 1;
}

/** Runs `node FILE ARGS` to its end and resolves to its exit code. */
export function runNode(file: string, args: readonly string[], options?: RunOptions): Promise<number> {
  return exitOf(startNode(file, args, options));
}

/** Runs the command-line entry of an installed package to its end and resolves to its exit code. */
export function runTool(
  tool: keyof typeof TOOLS,
  args: readonly string[],
  options?: RunOptions,
): Promise<number> {
  return runNode(toolEntry(tool), args, options);
}

/** Command → the package that holds it: started through node, so that no shell and no .cmd file is needed. */
const TOOLS = {
  biome: "@biomejs/biome",
  knip: "knip",
  playwright: "@playwright/test",
  "react-router": "@react-router/dev",
  tsc: "typescript",
  vitest: "vitest",
} as const;

function toolEntry(tool: keyof typeof TOOLS): string {
  const home = join(ROOT, "node_modules", TOOLS[tool]);
  const { bin } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const entry = typeof bin === "string" ? bin : bin[tool];
  if (!entry) throw new Error(`${TOOLS[tool]} has no command ${tool}`);
  return join(home, entry);
}
