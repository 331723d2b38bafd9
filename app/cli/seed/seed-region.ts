import { isNull } from "drizzle-orm";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import { readInstallation } from "#app/services/installation/read-installation.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import type { Db } from "#db/database.ts";
import { installation, outbox, units } from "#db/schema/index.ts";
import { agreementPeriod } from "#db/seed/region/agreement-days.ts";
import { employerByKey, employerSerial } from "#db/seed/region/employers.ts";
import { planHistories } from "#db/seed/region/histories.ts";
import { makeRegionParticipants } from "#db/seed/region/participants.ts";
import { placementByKey } from "#db/seed/region/placements.ts";
import { choosePersonas } from "./personas.ts";
import { agreedOn, seedAgreement } from "./seed-agreements.ts";
import { seedCase } from "./seed-cases.ts";
import { blockCompanies, seedCompanies } from "./seed-companies.ts";
import { seedParticipants } from "./seed-participants.ts";
import { seedUnits } from "./seed-people.ts";
import { seedPlacements } from "./seed-placements.ts";
import { type JourneyCast, seedProposal } from "./seed-proposals.ts";
import { settlePlacement } from "./settle-placements.ts";
import { done, on, type Stage } from "./stage.ts";

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
  const journeys = plan.journeys.map((journey, serial): JourneyCast => {
    const placement = placementByKey(journey.placement);
    const { brokers } = casts[employerByKey(placement.employer).unit];
    return {
      serial,
      plan: journey,
      person: people.get(journey.participant)!,
      employer: contacts.get(placement.employer)!,
      broker: brokers[employerSerial(placement.employer) % brokers.length]!,
      placementId: placementIds.get(journey.placement)!,
    };
  });
  for (const journey of journeys) {
    const { agreement, case: following } = journey.plan;
    const proposalId = await seedProposal(
      stage,
      journey,
      agreement ? agreedOn(stage, agreement) : stage.today,
    );
    if (!agreement) continue;
    const agreementId = await seedAgreement(stage, journey, agreement, proposalId);
    const { state } = plan.placements.find(({ placement }) => placement === journey.plan.placement)!;
    await settlePlacement(stage, journey, agreement, state);
    if (following)
      await seedCase(stage, journey, agreementId, following, agreementPeriod(agreement, stage.today).to);
  }
  for (const interest of plan.interests) {
    const { self } = people.get(interest.participant)!;
    done(
      "interest",
      await sayInterest(on(stage, self, stage.today), { placementId: placementIds.get(interest.placement)! }),
    );
  }
  console.log(`${contacts.size} företag, ${placementIds.size} platser, ${people.size} deltagare`);

  const personas = await choosePersonas(stage, casts, journeys);
  await db.write(async (tx) => {
    // What the region's past would have mailed has long been read.
    await tx.update(outbox).set({ doneAt: now }).where(isNull(outbox.doneAt));
    await tx.insert(installation).values({ id: 1, isDemo: true, personas, createdAt: now });
  });
  return "seeded";
}
