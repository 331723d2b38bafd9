import { systemClock } from "#app/platform/clock.server.ts";
import { env } from "#app/platform/env.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { rebuildIndexes } from "#app/services/installation/rebuild-indexes.server.ts";
import { mayRun, previewRetention, runRetention } from "#app/services/retention/run-retention.server.ts";
import { backup, restore } from "#db/backup.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { rotateColumns, rotateFileKey } from "#db/rotate-keys.server.ts";
import { seedRegion } from "./seed/seed-region.ts";

/** Commands for running the portal, from the built application: `node build/server/cli.js COMMAND`. */
interface Command {
  about: string;
  run(args: string[]): Promise<void>;
}

const COMMANDS: Record<string, Command> = {
  migrate: {
    about: "uppdatera databasen till den här versionen",
    run: () => withDatabase(async () => undefined),
  },
  reindex: {
    about: "gör om sökindexen från databasen",
    run: () => withDatabase(rebuildIndexes),
  },
  retention: {
    about: "gallra det vars tid är ute; --dry-run visar bara",
    run: (args) =>
      withDatabase(async (db) => {
        const now = systemClock.now();
        const archive = env().ARCHIVE_DIR;
        const dryRun = args.includes("--dry-run");
        const lines = dryRun
          ? await previewRetention(db.read, now)
          : await runRetention({ read: db.read, write: db.write, now }, archive);
        for (const line of lines) {
          console.log(
            `${line.row.id.padEnd(22)} ${String(line.due).padStart(6)}${mayRun(line, archive) ? "" : `  (${line.decision || line.row.basis === "technical" ? "ARCHIVE_DIR saknas" : "beslut saknas"})`}`,
          );
        }
      }),
  },
  "demo-seed": {
    about: "fyll en tom databas med demoregionen",
    run: async () => {
      if (env().mode !== "demo")
        throw Object.assign(new Error("demo-seed kräver JOBBRON_MODE=demo."), { name: "EnvError" });
      await withDatabase(async (db) => {
        await seedRegion(db);
      });
    },
  },
  backup: {
    about: "FIL: skriv en krypterad kopia medan portalen är igång",
    run: async ([file]) => backup(databaseOptions(), required(file)),
  },
  "rotate-key": {
    about: "skriv om allt under de nya nycklarna (…_PREVIOUS är de gamla); går att köra igen",
    run: async () => {
      const { DATABASE_ENCRYPTION_KEY: present, DATABASE_ENCRYPTION_KEY_PREVIOUS: previous } = env();
      const { url } = databaseOptions();
      if (url.startsWith("file:") && present && previous) {
        const done = rotateFileKey(url, { present, previous });
        console.log(
          done === "rotated"
            ? "Databasfilen har fått sin nya nyckel."
            : "Databasfilen har redan den nya nyckeln.",
        );
      }
      await withDatabase(async (db) => {
        console.log(`${await rotateColumns(db)} värden skrevs om under de nya nycklarna.`);
      });
    },
  },
  restore: {
    about: "FIL: lägg tillbaka en kopia på en tom plats",
    run: async ([file]) => restore(databaseOptions(), required(file)),
  },
};

const [name = "", ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(
    Object.entries(COMMANDS)
      .map(([known, { about }]) => `  ${known.padEnd(12)}${about}`)
      .join("\n"),
  );
  process.exitCode = 1;
} else {
  try {
    await command.run(args);
  } catch (error) {
    // Settings and database problems say what to do; anything else is a bug and shows its stack.
    const expected = error instanceof Error && ["EnvError", "DatabaseOpenError"].includes(error.name);
    console.error(expected ? error.message : error);
    process.exitCode = 1;
  }
}

function databaseOptions() {
  const settings = env();
  return {
    url: settings.DATABASE_URL,
    authToken: settings.DATABASE_AUTH_TOKEN,
    encryptionKey: settings.DATABASE_ENCRYPTION_KEY,
  };
}

async function withDatabase(work: (db: Db) => Promise<void>): Promise<void> {
  const db = await openDb(databaseOptions());
  try {
    await prepareDatabase(db);
    await work(db);
  } finally {
    await db.close();
  }
}

function required(file: string | undefined): string {
  if (file) return file;
  throw Object.assign(new Error("Ange en fil."), { name: "EnvError" });
}
