/** `npm run bench -- NAME [--flag value]`: one workload of bench/, as JSON lines; the first says on what machine. */
import { existsSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./run-tool.ts";

type Flags = Readonly<Record<string, string>>;
interface Workload {
  run(flags: Flags, print: (line: object) => void): Promise<void>;
}

const [name = "", ...rest] = process.argv.slice(2);
const file = join(ROOT, "bench", `${name}.ts`);
if (/^[a-z-]+$/.test(name) && existsSync(file)) {
  // Invented people and open keys, as in tests.
  process.env.JOBBRON_MODE ??= "test";
  print({
    machine: {
      cores: availableParallelism(),
      cpu: cpus()[0]?.model ?? "unknown",
      memoryMb: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform}-${process.arch}`,
      node: process.version,
      // Others at work on the machine make every time below longer.
      load: loadavg()[0],
    },
  });
  const workload: Workload = await import(pathToFileURL(file).href);
  await workload.run(flagsOf(rest), print);
} else {
  console.error("Användning: npm run bench -- NAMN [--flagga värde], där bench/NAMN.ts finns");
  process.exitCode = 1;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** `--a 1 --b` is `{ a: "1", b: "" }`. */
function flagsOf(words: readonly string[]): Flags {
  const flags: Record<string, string> = {};
  for (const [at, word] of words.entries()) {
    if (!word.startsWith("--")) continue;
    const next = words[at + 1];
    flags[word.slice(2)] = next === undefined || next.startsWith("--") ? "" : next;
  }
  return flags;
}
