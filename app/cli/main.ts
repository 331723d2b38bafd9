import { env } from "#app/platform/env.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";

/** Commands for operating the portal, run from the built application: `node build/server/cli.js COMMAND`. */
const [command = "help"] = process.argv.slice(2);

const settings = env();
const db = await openDb({
  url: settings.DATABASE_URL,
  authToken: settings.DATABASE_AUTH_TOKEN,
  encryptionKey: settings.DATABASE_ENCRYPTION_KEY,
});
await prepareDatabase(db);
switch (command) {
  case "migrate":
    break;
  default:
    console.error(`Okänt kommando: ${command}. Välj: migrate`);
    process.exitCode = 1;
}
await db.close();
