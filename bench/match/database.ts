import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newId } from "#app/platform/ids.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { consents, participants, profileLinks, profiles, units, users } from "#db/schema/index.ts";
import { UNIT } from "../people.ts";
import { K, NOW, TODAY } from "./context.ts";
import type { Published } from "./profiles.ts";

const BATCH = 250;

/** A real database file with those cards published, each of somebody with a consent that holds. */
export async function withDatabase(
  published: readonly Published[],
  work: (db: Db, unitId: string) => Promise<void>,
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "jobbron-bench-"));
  const db = await openDb({ url: `file:${join(directory, "bench.db")}` });
  try {
    await prepareDatabase(db);
    await work(db, await fill(db, published));
  } finally {
    await db.close();
    rmSync(directory, { recursive: true, force: true });
  }
}

function rowOf({ id, form, classKey }: Published, unitId: string): typeof profiles.$inferInsert {
  return { ...form, id, unitId, alias: id, classKey, publishedOn: TODAY };
}

async function fill(db: Db, published: readonly Published[]): Promise<string> {
  const [unitId, userId] = [newId(), newId()];
  await db.write(async (tx) => {
    await tx.insert(units).values({
      id: unitId,
      name: UNIT.name,
      kommuner: [UNIT.kommun],
      commutingArea: UNIT.commutingArea,
      k: K,
      phone: UNIT.phone,
      email: UNIT.email,
      createdAt: NOW,
    });
    await tx.insert(users).values({ id: userId, name: "Deltagare", createdAt: NOW });
  });
  for (let at = 0; at < published.length; at += BATCH) {
    const batch = published.slice(at, at + BATCH).map((one) => ({ ...one, participantId: newId() }));
    await db.write(async (tx) => {
      await tx.insert(participants).values(
        batch.map(({ participantId }) => ({
          id: participantId,
          unitId,
          userId,
          caseworkerId: userId,
          state: "active" as const,
          givenName: "Sami",
          familyName: "Provsson",
          inflow: "own-initiative" as const,
          enrolledAt: NOW,
          waitingSince: TODAY,
        })),
      );
      await tx.insert(consents).values(
        batch.map(({ participantId }) => ({
          id: newId(),
          participantId,
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
      await tx.insert(profiles).values(batch.map((one) => rowOf(one, unitId)));
      await tx.insert(profileLinks).values(
        batch.map(({ participantId, id }) => ({
          participantId,
          unitId,
          state: "published" as const,
          profileId: id,
          approvedAt: NOW,
          approvedBy: userId,
          cardId: newId(),
        })),
      );
    });
  }
  return unitId;
}
