import { eq } from "drizzle-orm";
import { expect } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { classKey } from "#app/domain/anonymity/candidate.ts";
import { areaText } from "#app/domain/anonymity/generalise.ts";
import { holdsOf } from "#app/domain/anonymity/still-true.ts";
import { profilesPointedOut } from "#app/domain/anonymity/uniqueness.ts";
import { consentState } from "#app/domain/consent/consent.ts";
import { exampleCard } from "#app/domain/kompetenskort/card.test-data.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { cardChanged } from "#app/services/effects/gate/card-changed.server.ts";
import { loadPool } from "#app/services/effects/gate/load-pool.server.ts";
import { enqueue } from "#app/services/outbox/enqueue.server.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { followPoolChanges } from "#app/services/profile/follow-pool-changes.server.ts";
import { cards, consents, participants, profileLinks, profiles, units } from "#db/schema/index.ts";
import { localMailbox } from "#emails/local-mailbox.server.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import type { World } from "./world.ts";

/** Everything that the gate does right after commit, and nothing else that listens. */
export async function afterCommit(world: World): Promise<void> {
  const mailbox = localMailbox("/nonexistent", { now: world.now });
  const tools = { mail: mailbox.mail, sms: mailbox.sms, origin: "https://jobbron.example" };
  while ((await runOutbox({ db: world.db, now: world.now(), tools, subscribers: followPoolChanges })) > 0);
}

/** Another card of a later period, confirmed in person at the world's moment. */
export async function confirmAnotherCard(
  world: World,
  participantId: string,
  caseworker: Actor,
  content: Partial<CardContent>,
): Promise<string> {
  const [id, now] = [newId(), world.now()];
  await world.db.write(async (tx) => {
    await tx.insert(cards).values({
      id,
      participantId,
      series: newId(),
      number: 1,
      kind: "praktik",
      periodFrom: swedishDate(now),
      state: "confirmed",
      content: exampleCard(content),
      filledBy: caseworker.userId,
      createdAt: now,
      changedAt: now,
      confirmedAt: now,
      confirmedHow: "in-person",
      witnessId: caseworker.userId,
    });
    await cardChanged(tx, now, participantId);
    await enqueue(tx, now, "card.confirmed", { cardId: id });
  });
  return id;
}

export interface Standing {
  participantId: string;
  profileId: string;
  alias: string;
  form: string;
}

/**
 * Holds what the gate promises of everything that can be read of one unit now, in the table and in the search:
 * nobody in a class smaller than k, nobody pointed out in a small pool, nobody without a consent that holds, nobody
 * with protected personal data. Returns who is shown as what.
 */
export async function expectGateHolds(world: World, unitId: string): Promise<Standing[]> {
  const { read } = world.db;
  const [unit] = await read.select().from(units).where(eq(units.id, unitId));
  const k = unit!.k;
  const rows = await read.select().from(profiles).where(eq(profiles.unitId, unitId));

  const sizes = Map.groupBy(rows, ({ attributes }) => classKey(attributes));
  for (const [key, members] of sizes) expect(members.length, key).toBeGreaterThanOrEqual(k);
  for (const row of rows) expect(row.classKey).toBe(classKey(row.attributes));
  expect(profilesPointedOut(rows.map((row) => ({ ...row, area: areaText(row.attributes) })))).toEqual([]);

  const fields = [
    "area",
    "occupations",
    "swedish",
    "languages",
    "licences",
    "certificates",
    "hours",
    "start",
    "waiting",
  ] as const;
  const page = (offset: number) =>
    sqliteEngine.query(read, "profiles", {
      filters: [{ field: "unit", anyOf: [unitId] }],
      facets: fields,
      page: { limit: 100, offset },
    });
  const found = await page(0);
  const ids = found.hits.map(({ id }) => id);
  while (ids.length < found.total) ids.push(...(await page(ids.length)).hits.map(({ id }) => id));
  expect(ids.sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(found.total).toBe(rows.length);
  for (const field of fields)
    for (const { value, count } of found.facets[field] ?? [])
      expect(count, `${field} ${value}`).toBeGreaterThanOrEqual(k);

  const links = await read
    .select({
      participantId: profileLinks.participantId,
      profileId: profileLinks.profileId,
      state: profileLinks.state,
      protectedIdentity: participants.protectedIdentity,
    })
    .from(profileLinks)
    .innerJoin(participants, eq(participants.id, profileLinks.participantId))
    .where(eq(profileLinks.unitId, unitId));
  const shown = links.filter(({ profileId }) => profileId !== null);
  expect(shown.map(({ profileId }) => profileId).sort()).toEqual(rows.map(({ id }) => id).sort());
  for (const link of links) expect(link.state === "published").toBe(link.profileId !== null);
  for (const { participantId, protectedIdentity } of shown) {
    expect(protectedIdentity).toBe(false);
    const given = await read.select().from(consents).where(eq(consents.participantId, participantId));
    expect(
      given.some(
        (one) => one.purpose === "profile_in_matching" && consentState(one, world.now()) === "active",
      ),
    ).toBe(true);
  }
  return shown.map(({ participantId, profileId }) => {
    const {
      id,
      alias,
      classKey: key,
      traits,
      conditions,
      phrases,
    } = rows.find((row) => row.id === profileId)!;
    return { participantId, profileId: id, alias, form: JSON.stringify([key, traits, conditions, phrases]) };
  });
}

/** Holds that nothing shown is untrue of the person behind it, at the world's moment. */
export async function expectTrue(world: World, unitId: string): Promise<void> {
  const { members, settings } = await loadPool(world.db.read, unitId, world.now());
  for (const { row, person } of members)
    if (row) expect(person?.candidate && holdsOf(row, person.candidate, settings), row.classKey).toBe(true);
}
