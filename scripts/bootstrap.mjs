/**
 * The door in: `node scripts/bootstrap.mjs NAME [ARGS]` runs scripts/NAME.ts.
 *
 * A fresh clone is entered by whatever Node the machine has, so this file (alone) is plain JavaScript with
 * builtins only, for Node 18 and up. It installs the dependencies when they are missing or not those of
 * package-lock.json, picks a Node that is new enough (the one pinned through npm, else the system's) and
 * hands over.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const LEAST_NODE = [22, 22];
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "node_modules", ".bin");
const [name, ...args] = process.argv.slice(2);

if (!name || !/^[a-z-]+$/.test(name) || !existsSync(join(root, "scripts", `${name}.ts`))) {
  fail("Användning / Usage: node scripts/bootstrap.mjs demo | test | check | bench | browser-tests");
}
if (!installedAsLocked()) install();
handOver(chooseNode());

/** True when npm's own record of what it installed agrees with package-lock.json. */
function installedAsLocked() {
  const record = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = readPackages(join(root, "package-lock.json"));
  const found = readPackages(record);
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "") continue;
    const installed = found[path];
    // Packages for other platforms are in the lock file and rightly absent from the disk.
    if (!installed && (entry.optional || entry.devOptional || entry.peer)) continue;
    if (!installed || installed.version !== entry.version || installed.integrity !== entry.integrity)
      return false;
  }
  return Object.keys(found).every((path) => path in wanted);
}

/** @param {string} file */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}

function install() {
  console.log("Installerar beroenden (npm ci) …");
  const windows = process.platform === "win32";
  const options = { cwd: root, stdio: /** @type {const} */ ("inherit") };
  // Inside `npm run`, npm says where it itself lies: no search in PATH, no shell.
  const npm = process.env.npm_execpath;
  const result = npm?.endsWith(".js")
    ? spawnSync(process.execPath, [npm, "ci"], options)
    : spawnSync(windows ? "npm.cmd" : "npm", ["ci"], { ...options, shell: windows });
  if (result.status !== 0)
    fail("Installationen misslyckades, se ovan. / The installation failed, see above.");
}

/** The pinned Node where npm could install it (Linux x64), else the one running this file. */
function chooseNode() {
  const pinned = join(bin, "node");
  const candidates = [...(existsSync(pinned) ? [pinned] : []), process.execPath];
  for (const candidate of candidates) {
    const version = spawnSync(candidate, ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "";
    const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
    if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return candidate;
  }
  const least = LEAST_NODE.join(".");
  return fail(
    `Jobbron behöver Node ${least} eller nyare; här finns ${process.version}. Hämta den på https://nodejs.org och försök igen.\n` +
      `Jobbron needs Node ${least} or newer; this machine has ${process.version}. Get it from https://nodejs.org and try again.`,
  );
}

/** @param {string} node */
function handOver(node) {
  const child = spawn(node, [join(root, "scripts", `${name}.ts`), ...args], {
    cwd: root,
    // The channel is never written to. It closes when this process is gone, however it went: the script
    // then ends what it has started instead of leaving it behind.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ""}` },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => {
      // Ctrl+C in a terminal has already reached every process in the group.
      if (!(signal === "SIGINT" && process.stdin.isTTY)) child.kill(signal);
    });
  }
  // npm's own shell ends at a signal without passing it on, and leaves this process without its parent.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) {
    setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 500).unref();
  }
  child.on("error", (error) => fail(error.message));
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1);
  });
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
