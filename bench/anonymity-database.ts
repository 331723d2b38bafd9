import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate } from "#app/domain/anonymity/candidate.ts";
import type { GateSettings } from "#app/domain/anonymity/generalise.ts";
import { newId } from "#app/platform/ids.server.ts";
import { releasePool } from "#app/services/effects/gate/release-pool.server.ts";
import { removeProfile } from "#app/services/effects/remove-profile.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { cards, consents, participants, profileLinks, profiles, units, users } from "#db/schema/index.ts";
import { makePeople, UNIT } from "./people.ts";
import { spread, type Took, timed } from "./timing.ts";

const NOW = "2026-11-23T08:00:00.000Z";
const BATCH = 250;
const REMOVALS = 100;

/** The same as in memory, through the services that run: reading, planning and writing a file, in one transaction. */
export async function measureDatabase(
  n: number,
  seed: number,
  settings: GateSettings,
  print: (line: object) => void,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-bench-"));
  const db = await openDb({ url: `file:${join(directory, "bench.db")}` });
  try {
    await prepareDatabase(db);
    const unitId = await fill(db, makePeople(seed, n, settings.today), settings.k);
    const about = { workload: "anonymity", database: db.driver, n, k: settings.k };
    const full = async (from: string) => {
      const { value, took } = await timed(() => db.write((tx) => releasePool(tx, unitId, NOW)));
      print({ ...about, step: "full", from, ...spread([took]), ...value });
    };
    await full("nobody_published");
    await full("all_published");
    const published = await db.read.$count(profiles);
    print({ ...about, step: "remove", published, ...spread(await removals(db)) });
    await full("after_removals");
  } finally {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A hundred people spread over the pool leave, each in a transaction of their own; nothing is made anew between. */
async function removals(db: Db): Promise<Took[]> {
  const links = await db.read.select({ id: profileLinks.participantId }).from(profileLinks);
  const step = Math.max(1, Math.floor(links.length / REMOVALS));
  const took: Took[] = [];
  for (const { id } of links.filter((_, at) => at % step === 0).slice(0, REMOVALS)) {
    const removal = await timed(() => db.write((tx) => removeProfile(tx, "system", NOW, id)));
    took.push(removal.took);
  }
  return took;
}

/** Everybody enrolled, with a confirmed card and a consent, approved and waiting. */
async function fill(db: Db, people: readonly Candidate[], k: number): Promise<string> {
  const [unitId, userId] = [newId(), newId()];
  await db.write(async (tx) => {
    await tx.insert(units).values({
      id: unitId,
      name: UNIT.name,
      kommuner: [UNIT.kommun],
      commutingArea: UNIT.commutingArea,
      k,
      phone: UNIT.phone,
      email: UNIT.email,
      createdAt: NOW,
    });
    await tx.insert(users).values({ id: userId, name: "Deltagare", createdAt: NOW });
  });
  for (let at = 0; at < people.length; at += BATCH) {
    const batch = people.slice(at, at + BATCH).map((one) => ({ ...one, id: newId(), cardId: newId() }));
    await db.write(async (tx) => {
      await tx.insert(participants).values(
        batch.map(({ id, protectedIdentity, waitingSince }) => ({
          id,
          unitId,
          userId,
          caseworkerId: userId,
          state: "active" as const,
          givenName: "Sami",
          familyName: "Provsson",
          protectedIdentity,
          inflow: "own-initiative" as const,
          enrolledAt: NOW,
          waitingSince,
        })),
      );
      await tx.insert(cards).values(
        batch.map(({ id, cardId, card }) => ({
          id: cardId,
          participantId: id,
          series: newId(),
          number: 1,
          kind: "start" as const,
          periodFrom: NOW.slice(0, 10),
          state: "confirmed" as const,
          content: card,
          filledBy: userId,
          createdAt: NOW,
          changedAt: NOW,
          confirmedAt: NOW,
          confirmedHow: "in-person" as const,
          witnessId: userId,
        })),
      );
      await tx.insert(consents).values(
        batch.map(({ id }) => ({
          id: newId(),
          participantId: id,
          purpose: "profile_in_matching" as const,
          givenHow: "in_person_with_witness" as const,
          witnessId: userId,
          language: "sv",
          textVersion: "1",
          validFrom: "2026-11-01",
          validTo: "2027-05-01",
          givenAt: NOW,
        })),
      );
      await tx.insert(profileLinks).values(
        batch.map(({ id, cardId }) => ({
          participantId: id,
          unitId,
          state: "waiting" as const,
          approvedAt: NOW,
          approvedBy: userId,
          cardId,
        })),
      );
    });
  }
  return unitId;
}
