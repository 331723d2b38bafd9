import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { publishPlacement } from "#app/services/placement/publish-placement.server.ts";
import { readReview } from "#app/services/placement/read-review.server.ts";
import { returnPlacement } from "#app/services/placement/return-placement.server.ts";
import { saveReview } from "#app/services/placement/save-review.server.ts";
import { submitPlacement } from "#app/services/placement/submit-placement.server.ts";
import { conflicts, history, outbox, placements } from "#db/schema/index.ts";
import { sqliteEngine } from "#search/sqlite/engine.ts";
import { type CompanyMade, claimedCompany, verifiedCompany } from "#tests/factories/company.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { placementDraft, submittedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

/** A review with all that a placement for arbetsträning needs. */
const reviewed = (changes: Partial<ReviewEntry> = {}): ReviewEntry => ({
  version: 2,
  acknowledged: [],
  unionStatus: "received",
  unionReceivedOn: "2026-11-20",
  unionStance: "for",
  displacementReason: "Arbetet görs vid sidan av de anställdas, och ingen har sagts upp.",
  recentLayoffs: "no",
  ...changes,
});

const DOUBTFUL = {
  "kind-and-tasks": {
    kind: "prova-pa" as const,
    title: "Hjälp i butiken",
    tasks: "Vi söker en ung tjej som packar upp varor och ställer dem på hyllan.",
  },
};

describe("a broker's review of a placement", () => {
  let world: World;
  let broker: Actor;
  let company: CompanyMade;
  beforeAll(async () => {
    world = await openWorld();
    broker = await world.person("broker", { unitId: await world.unit() });
    company = await verifiedCompany(world, { email: "karin@provbygden.example" });
  });
  afterAll(() => world.close());

  const publish = (placementId: string, changes: Partial<ReviewEntry> = {}, ctx?: WriteContext) =>
    publishPlacement(ctx ?? world.as(broker), { placementId, ...reviewed(changes) });
  const unmet = (guard: string) => ({ ok: false, failure: "unmet", detail: { guard } });
  const row = async (id: string) =>
    (await world.db.read.select().from(placements).where(eq(placements.id, id)))[0];
  const found = async () =>
    (await sqliteEngine.query(world.db.read, "placements", { page: { limit: 100 } })).hits.map(
      ({ id }) => id,
    );
  const read = async (placementId: string) => {
    const result = await readReview(world.as(broker), placementId);
    if (!result.ok) throw new Error(result.failure);
    return result.value;
  };

  it("never publishes for a company that is not verified", async () => {
    const claimed = await claimedCompany(world);
    const blocked = await verifiedCompany(world, { state: "blocked" });
    for (const one of [claimed, blocked]) {
      const id = await submittedPlacement(world, one);
      expect(await publish(id)).toMatchObject(unmet("company_verified"));
      expect((await read(id)).hindrances).toEqual(["company_verified"]);
      expect(await row(id)).toMatchObject({ state: "submitted", version: 2, publishedAt: null });
    }
  });

  it("publishes with the review beside, and is found in the search from then on", async () => {
    const id = await submittedPlacement(world, company);
    expect(await found()).not.toContain(id);
    expect(await publish(id)).toMatchObject({ ok: true, value: { state: "published", version: 3 } });
    expect(await found()).toContain(id);
    expect(await row(id)).toMatchObject({
      publishedAt: world.now(),
      refreshedAt: world.now(),
      unitId: broker.unitId,
      review: {
        displacementReason: reviewed().displacementReason,
        unionComment: { status: "received", receivedOn: "2026-11-20", stance: "for" },
        praktikanterNow: 0,
        employees: 12,
        recentLayoffs: false,
        byUserId: broker.userId,
      },
    });
    const events = await world.db.read.select().from(history).where(eq(history.subjectId, id));
    expect(events).toMatchObject([{ act: "publish", fromState: "submitted", toState: "published" }]);
  });

  it("writes row, index and outbox together: when the transaction rolls back there is none of them", async () => {
    const id = await submittedPlacement(world, company);
    const ctx = world.as(broker);
    const breaking: WriteContext = {
      ...ctx,
      write: (work) =>
        ctx.write(async (tx) => {
          await work(tx);
          throw new Error("the disk is full");
        }),
    };
    await expect(publish(id, {}, breaking)).rejects.toThrow("the disk is full");
    expect((await row(id))?.state).toBe("submitted");
    expect(await found()).not.toContain(id);
    const events = await world.db.read.select().from(outbox).where(eq(outbox.topic, "placement.published"));
    expect(events.some(({ payload }) => payload.placementId === id)).toBe(false);
  });

  it("needs every doubtful word and every unreasoned demand weighed by the broker", async () => {
    const draft = placementDraft({
      ...DOUBTFUL,
      demands: {
        swedishSpoken: null,
        swedishWritten: null,
        licences: [{ licence: "B", reasonTask: "" }],
        certificates: [],
        registerExtract: false,
      },
    });
    const id = await submittedPlacement(world, company, { draft });
    const { warningIds, texts, demandWarnings } = await read(id);
    expect(warningIds).toEqual(draftWarnings(draft).map((warning) => warning.id));
    expect(warningIds).toHaveLength(3);
    expect(demandWarnings).toMatchObject([{ demand: "licence", value: "B" }]);
    const marked = texts.flatMap(({ pieces }) => pieces.filter((piece) => piece.warning));
    expect(marked.map(({ text }) => text)).toEqual(["ung", "tjej"]);
    for (const left of warningIds)
      expect(await publish(id, { acknowledged: warningIds.filter((one) => one !== left) })).toMatchObject(
        unmet("warnings_acknowledged"),
      );
    expect((await publish(id, { acknowledged: warningIds })).ok).toBe(true);
  });

  it("keeps as weighed only warnings that the text really gives", async () => {
    const id = await submittedPlacement(world, company);
    await publish(id, { acknowledged: ["wording:ung:ung"] });
    expect((await row(id))?.review?.acknowledged).toEqual([]);
  });

  it("needs the union's comment where the kind requires it, and having asked is not enough", async () => {
    const id = await submittedPlacement(world, company);
    expect((await read(id)).unionCommentRequired).toBe(true);
    for (const silent of [
      { unionStatus: undefined },
      { unionStatus: "requested", unionRequestedOn: "2026-11-20" },
      { unionStatus: "received", unionReceivedOn: undefined },
    ] as const)
      expect(await publish(id, silent)).toMatchObject(unmet("union_comment_settled"));
    expect((await publish(id, { unionStatus: "not_required", unionReason: "no-local-union" })).ok).toBe(true);
  });

  it("asks no union for a kind that rests on no state decision", async () => {
    const tasks = "Du packar upp varor och ställer dem på hyllan.";
    const draft = { "kind-and-tasks": { ...DOUBTFUL["kind-and-tasks"], tasks } };
    const id = await submittedPlacement(world, company, { draft });
    expect((await read(id)).unionCommentRequired).toBe(false);
    expect((await publish(id, { unionStatus: undefined })).ok).toBe(true);
  });

  it("needs the broker's own words on why nobody is pushed out", async () => {
    const id = await submittedPlacement(world, company);
    for (const displacementReason of [undefined, "", "nej"])
      expect(await publish(id, { displacementReason })).toMatchObject(unmet("displacement_reason_given"));
  });

  it("needs a whole form", async () => {
    const id = await submittedPlacement(world, company, { draft: { traits: {} } });
    expect(await publish(id)).toMatchObject(unmet("steps_complete"));
  });

  it("is not decided by a broker with an interest in the company", async () => {
    const own = await verifiedCompany(world);
    const id = await submittedPlacement(world, own);
    await world.db.write((tx) =>
      tx.insert(conflicts).values({
        id: `conflict-${id}`,
        userId: broker.userId,
        companyId: own.companyId,
        declaredAt: world.now(),
      }),
    );
    expect(await publish(id)).toMatchObject(unmet("no_conflict_of_interest"));
  });

  it("can be saved while the union is waited for; nothing is published by that", async () => {
    const id = await submittedPlacement(world, company);
    const waiting = reviewed({ unionStatus: "requested", unionRequestedOn: "2026-11-23" });
    expect(await saveReview(world.as(broker), { placementId: id, ...waiting })).toMatchObject({
      value: { version: 3 },
    });
    expect((await read(id)).review).toMatchObject({
      unionComment: { status: "requested", requestedOn: "2026-11-23" },
    });
    expect((await row(id))?.state).toBe("submitted");
    expect((await publish(id, { version: 3 })).ok).toBe(true);
    expect(
      await saveReview(world.as(broker), { placementId: id, ...reviewed({ version: 4 }) }),
    ).toMatchObject({
      failure: "not_open",
    });
  });

  it("returns with words that the employer can read, keeps all they wrote, and they can hand in again", async () => {
    const id = await submittedPlacement(world, company);
    const { mailbox, deliver } = outboxOf(world);
    const send = (words: string) => returnPlacement(world.as(broker), { placementId: id, version: 2, words });
    expect(await send("nej")).toMatchObject(unmet("words_given"));
    expect((await send("Skriv gärna vad man lyfter, och hur ofta.")).ok).toBe(true);
    expect(await row(id)).toMatchObject({
      state: "returned",
      returnedWords: "Skriv gärna vad man lyfter, och hur ofta.",
      content: placementDraft(),
    });
    await deliver();
    const mails = (await mailbox.list()).filter(({ to }) => to === "karin@provbygden.example");
    expect(mails.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails)).not.toContain("lyfter");
    expect((await submitPlacement(world.as(company.employer), { placementId: id, version: 3 })).ok).toBe(
      true,
    );
    expect((await row(id))?.returnedWords).toBeNull();
  });

  it("is a broker's only, and one version's only", async () => {
    const id = await submittedPlacement(world, company);
    const others = [company.employer, await world.person("caseworker", { unitId: broker.unitId })];
    for (const other of others) {
      expect((await publish(id, {}, world.as(other))).ok).toBe(false);
      expect(await readReview(world.as(other), id)).toMatchObject({ failure: "not_found" });
    }
    expect(await publish(id, { version: 1 })).toMatchObject({ failure: "stale" });
    const both = await Promise.all([publish(id), publish(id)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const times = await world.db.read
      .select()
      .from(history)
      .where(and(eq(history.subjectId, id), eq(history.act, "publish")));
    expect(times).toHaveLength(1);
  });
});
