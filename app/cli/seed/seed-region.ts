import { isNull } from "drizzle-orm";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import { readInstallation } from "#app/services/installation/read-installation.server.ts";
import type { Db } from "#db/database.ts";
import { installation, outbox, units } from "#db/schema/index.ts";
import { planHistories } from "#db/seed/region/histories.ts";
import { makeRegionParticipants } from "#db/seed/region/participants.ts";
import { blockCompanies, seedCompanies } from "./seed-companies.ts";
import { seedParticipants } from "./seed-participants.ts";
import { seedUnits } from "./seed-people.ts";
import { seedPlacements } from "./seed-placements.ts";
import type { Stage } from "./stage.ts";

/** One seed, the same region every time. */
const SEED = 20_260_901;

/** The database holds something that is not a demo: nothing is written to it. */
export class NotADemoError extends Error {
  override name = "DatabaseOpenError";
}

/**
 * Plays the demo region out in an empty database, through the same services, guards and gate as real use. In a
 * database that already is a demo it does nothing; in any other it refuses, so that the role switcher can never
 * stand beside real people.
 */
export async function seedRegion(db: Db): Promise<"seeded" | "already"> {
  if ((await readInstallation(db.read)).isDemo) return "already";
  if ((await db.read.$count(units)) > 0)
    throw new NotADemoError("Databasen är inte tom och inte en demo. Inget har ändrats.");
  const now = systemClock.now();
  const stage: Stage = { db, now, today: swedishDate(now) };
  const everyone = makeRegionParticipants(SEED, stage.today);
  const plan = planHistories(everyone, stage.today);

  const casts = await seedUnits(stage);
  const contacts = await seedCompanies(stage, casts);
  const placementIds = await seedPlacements(stage, casts, contacts, plan.placements);
  await blockCompanies(stage, casts, contacts);
  const people = await seedParticipants(stage, casts, everyone, plan.participants);
  console.log(`${contacts.size} företag, ${placementIds.size} platser, ${people.size} deltagare`);

  await db.write(async (tx) => {
    // What the region's past would have mailed has long been read.
    await tx.update(outbox).set({ doneAt: now }).where(isNull(outbox.doneAt));
    await tx.insert(installation).values({ id: 1, isDemo: true, personas: [], createdAt: now });
  });
  return "seeded";
}
