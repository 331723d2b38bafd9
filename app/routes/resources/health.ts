import { groundContext } from "#app/http/request-context.server.ts";
import { readHealth } from "#app/services/installation/read-health.server.ts";
import type { Route } from "./+types/health.ts";

/** For monitoring: 200 and JSON when the portal can work, 503 when not. */
export async function loader({ context }: Route.LoaderArgs) {
  const { db, now } = context.get(groundContext);
  const health = await readHealth(db, now).catch(() => null);
  return health ? Response.json(health) : Response.json({ status: "down" }, { status: 503 });
}
