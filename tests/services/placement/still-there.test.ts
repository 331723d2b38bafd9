import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { askStillOpen } from "#app/services/placement/ask-still-open.server.ts";
import { confirmPlacement } from "#app/services/placement/confirm-placement.server.ts";
import { copyPlacement } from "#app/services/placement/copy-placement.server.ts";
import { expireUnanswered } from "#app/services/placement/expire-unanswered.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { readOwnPlacement } from "#app/services/placement/read-own-placement.server.ts";
import { withdrawPlacement } from "#app/services/placement/withdraw-placement.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { companies, history, memberships, placements, proposals, reminders } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { agreedProposal } from "#tests/factories/agreement.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const PUBLISHED = "2026-11-23T08:00:00.000Z";
/** The 59th, 60th, 89th and 90th day after. */
const DAY_59 = "2027-01-21T05:00:00.000Z";
const DAY_60 = "2027-01-22T05:00:00.000Z";
const DAY_89 = "2027-02-20T05:00:00.000Z";
const DAY_90 = "2027-02-21T05:00:00.000Z";

describe("a placement that nobody has confirmed", () => {
  let world: World;
  let broker: Actor;
  let unitId: string;
  let serial = 0;
  beforeAll(async () => {
    world = await openWorld(PUBLISHED);
    unitId = await world.unit();
    broker = await world.person("broker", { unitId });
  });
  beforeEach(() => world.at(PUBLISHED));
  afterAll(() => world.close());

  const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });
  const rowOf = async (id: string) =>
    (await world.db.read.select().from(placements).where(eq(placements.id, id)))[0]!;
  const remindersOf = (id: string) =>
    world.db.read.select().from(reminders).where(eq(reminders.subjectId, id));
  const historyOf = (id: string, act: string) =>
    world.db.read
      .select()
      .from(history)
      .where(and(eq(history.subjectId, id), eq(history.act, act)));
  const isFound = async (id: string) =>
    (await sqliteEngine.query(world.db.read, "placements", { page: { limit: 100 } })).hits.some(
      (hit) => hit.id === id,
    );

  /** A company of its own, so that mails and lists hold this placement alone. */
  async function published(values: Parameters<typeof publishedPlacement>[2] = {}) {
    serial += 1;
    const email = `karin${serial}@provbygden.example`;
    const company = await verifiedCompany(world, { email });
    const placementId = await publishedPlacement(world, company, values);
    return { company, email, placementId };
  }
  /** One daily run on that day, with what it mails delivered; returns the subjects that reached the address. */
  async function day(instant: string, email?: string): Promise<string[]> {
    world.at(instant);
    await askStillOpen(system());
    await expireUnanswered(system());
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    return (await mailbox.list()).flatMap((mail) =>
      mail.channel === "mail" && mail.to === email ? [mail.subject] : [],
    );
  }
  const questionOf = async ({ employer }: CompanyMade, placementId: string) => {
    const page = await readOwnPlacement(world.as(employer), placementId);
    const list = await listOwnPlacements(world.as(employer));
    if (!page.ok || !list.ok) throw new Error("not readable");
    const row = list.value.find(({ id }) => id === placementId)!;
    expect(row.answerBy).toBe(page.value.answerBy);
    expect(row.waitsOnEmployer).toBe(page.value.answerBy !== null);
    return page.value.answerBy;
  };
  const rowsToday = async () => {
    const list = await listToday(world.as(broker));
    if (!list.ok) throw new Error(list.failure);
    return list.value.due.filter(({ kind }) => kind === "placement-unrefreshed");
  };

  it("asks its employer once after sixty days, however often the day's work runs", async () => {
    const { company, email, placementId } = await published();
    expect(await day(DAY_59, email)).toEqual([]);
    expect(await questionOf(company, placementId)).toBe(null);
    expect(await day(DAY_60, email)).toEqual(["Finns platsen kvar?"]);
    expect(await day(DAY_60, email)).toEqual([]);
    expect(await day("2027-02-01T05:00:00.000Z", email)).toEqual([]);
    expect(await remindersOf(placementId)).toMatchObject([{ dueDate: "2027-01-22", sentAt: DAY_60 }]);
  });

  it("stands first among the employer's placements, with the last day to answer", async () => {
    const { company, placementId } = await published();
    world.at(DAY_59);
    await publishedPlacement(world, company);
    await day(DAY_60);
    expect(await questionOf(company, placementId)).toBe("2027-02-20");
    const list = await listOwnPlacements(world.as(company.employer));
    expect(list.ok && list.value[0]?.id).toBe(placementId);
  });

  it("is asked about while paused too, but never at a blocked company", async () => {
    const paused = await published({ state: "paused" });
    const blocked = await published({ state: "paused" });
    await world.db.write((tx) =>
      tx.update(companies).set({ state: "blocked" }).where(eq(companies.id, blocked.company.companyId)),
    );
    expect(await day(DAY_60, paused.email)).toEqual(["Finns platsen kvar?"]);
    expect(await remindersOf(blocked.placementId)).toEqual([]);
    expect(await day(DAY_90, paused.email)).toEqual(["Er plats är stängd"]);
    expect((await rowOf(blocked.placementId)).state).toBe("paused");
  });

  it("names neither the company nor the placement in the mail", async () => {
    await published({ title: "Ingenskasedetta" });
    world.at(DAY_60);
    await askStillOpen(system());
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const mails = JSON.stringify(await mailbox.list());
    expect(mails).toContain("Finns platsen kvar?");
    expect(mails).not.toMatch(/Ingenskasedetta|Provbygdens/);
  });

  it("begins its sixty days anew at a yes, and is asked again after them", async () => {
    const { company, email, placementId } = await published();
    await day(DAY_60);
    const { version } = await rowOf(placementId);
    const yes = await confirmPlacement(world.as(company.employer), { placementId, version });
    expect(yes).toMatchObject({ ok: true, value: { state: "published", version: version + 1 } });
    expect(await rowOf(placementId)).toMatchObject({ refreshedAt: DAY_60, state: "published" });
    expect(await isFound(placementId)).toBe(true);
    expect(await questionOf(company, placementId)).toBe(null);
    expect(await day(DAY_90, email)).toEqual([]);
    expect(await day("2027-03-23T05:00:00.000Z", email)).toEqual(["Finns platsen kvar?"]);
    expect(await remindersOf(placementId)).toHaveLength(2);
  });

  it("is not asked about when the yes came before the mail went", async () => {
    const { company, email, placementId } = await published();
    world.at(DAY_60);
    await askStillOpen(system());
    const { version } = await rowOf(placementId);
    await confirmPlacement(world.as(company.employer), { placementId, version });
    expect(await day(DAY_60, email)).toEqual([]);
    expect(await remindersOf(placementId)).toMatchObject([{ sentAt: null, stoppedAt: DAY_60 }]);
  });

  it("closes on the ninetieth day, out of the search, and its employer is told and can copy it", async () => {
    const { company, email, placementId } = await published();
    const caseworker = await world.person("caseworker", { unitId });
    const participant = await participantOf(world, { unitId, caseworker });
    const proposalId = await agreedProposal(world, { unitId, company, placementId, participant, broker });
    await world.db.write((tx) =>
      tx.update(proposals).set({ state: "presented" }).where(eq(proposals.id, proposalId)),
    );
    await day(DAY_60);
    expect(await day(DAY_89, email)).toEqual([]);
    expect(await isFound(placementId)).toBe(true);
    expect(await day(DAY_90, email)).toContain("Er plats är stängd");
    expect(await rowOf(placementId)).toMatchObject({ state: "closed", closedAt: DAY_90 });
    expect(await isFound(placementId)).toBe(false);
    expect(await historyOf(placementId, "expire")).toMatchObject([{ byRole: "system", byUserId: null }]);
    const [proposal] = await world.db.read.select().from(proposals).where(eq(proposals.id, proposalId));
    expect(proposal).toMatchObject({ state: "ended", endReason: "placement-closed" });
    expect(await day(DAY_90, email)).toEqual([]);
    expect(await copyPlacement(world.as(company.employer), { placementId })).toMatchObject({ ok: true });
  });

  it("closes in one transaction with the search and the proposals: one that fails leaves it as it was", async () => {
    const { email, placementId } = await published();
    await day(DAY_60);
    world.at(DAY_90);
    const failing = {
      ...system(),
      write: <T>(work: Parameters<typeof world.db.write<T>>[0]) =>
        world.db.write<T>(async (tx) => {
          await work(tx);
          throw new Error("after the last write");
        }),
    };
    await expect(expireUnanswered(failing)).rejects.toThrow("after the last write");
    expect((await rowOf(placementId)).state).toBe("published");
    expect(await isFound(placementId)).toBe(true);
    expect(await day("2027-02-22T05:00:00.000Z", email)).toEqual(["Er plats är stängd"]);
  });

  it("never closes unasked: after a missed run it is asked first and has the rest of the time", async () => {
    const { company, email, placementId } = await published();
    expect(await day("2027-04-01T05:00:00.000Z", email)).toEqual(["Finns platsen kvar?"]);
    expect(await questionOf(company, placementId)).toBe("2027-04-30");
    expect(await day("2027-04-30T05:00:00.000Z", email)).toEqual([]);
    expect((await rowOf(placementId)).state).toBe("published");
    expect(await day("2027-05-01T05:00:00.000Z", email)).toEqual(["Er plats är stängd"]);
  });

  it("never closes where nobody could be asked, and stays on the broker's day", async () => {
    const { company, placementId } = await published();
    await world.db.write((tx) =>
      tx.update(memberships).set({ endedAt: PUBLISHED }).where(eq(memberships.companyId, company.companyId)),
    );
    await day(DAY_60);
    await day("2027-06-01T05:00:00.000Z");
    expect((await rowOf(placementId)).state).toBe("published");
    expect((await rowsToday()).map(({ subjectId }) => subjectId)).toContain(placementId);
  });

  it("is answered by a broker on the employer's word: who, when and how, and the employer is told", async () => {
    const { email, placementId } = await published();
    await day(DAY_60);
    const row = (await rowsToday()).find(({ subjectId }) => subjectId === placementId);
    expect(row).toMatchObject({ to: `/maklare/platser/${placementId}/annons`, date: "2027-01-22" });
    const { version } = await rowOf(placementId);
    const yes = await confirmPlacement(world.as(broker), { placementId, version, via: "call" });
    expect(yes).toMatchObject({ ok: true });
    expect(await historyOf(placementId, "confirm")).toMatchObject([
      { byRole: "broker", byUserId: broker.userId, onBehalfOf: "employer", via: "call", at: DAY_60 },
    ]);
    expect(await day(DAY_60, email)).toEqual(["Vi har antecknat ert svar"]);
    expect((await rowsToday()).some(({ subjectId }) => subjectId === placementId)).toBe(false);
  });

  it("is taken away at a no, with a reason, and the employer is told when a broker wrote it down", async () => {
    const { email, placementId } = await published();
    await day(DAY_60);
    const { version } = await rowOf(placementId);
    const no = { placementId, version, via: "call" as const };
    expect(await withdrawPlacement(world.as(broker), no)).toMatchObject({ failure: "reason_missing" });
    const done = await withdrawPlacement(world.as(broker), { ...no, reason: "no-longer-needed" });
    expect(done).toMatchObject({ ok: true, value: { state: "closed" } });
    expect(await isFound(placementId)).toBe(false);
    expect(await day(DAY_60, email)).toEqual(["Vi har antecknat ert svar"]);
    expect(await day(DAY_90, email)).toEqual([]);
  });

  it("is answered by nobody else", async () => {
    const { placementId } = await published();
    await day(DAY_60);
    const { version } = await rowOf(placementId);
    const stranger = (await verifiedCompany(world)).employer;
    const caseworker = await world.person("caseworker", { unitId });
    for (const actor of [stranger, caseworker])
      expect(await confirmPlacement(world.as(actor), { placementId, version })).toMatchObject({
        failure: "not_found",
      });
    const list = await listOwnPlacements(world.as(stranger));
    expect(list).toEqual({ ok: true, value: [] });
    expect((await rowOf(placementId)).refreshedAt).toBe(PUBLISHED);
  });
});
