import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkSuggestion } from "#app/services/proposal/check-suggestion.server.ts";
import { endProposal } from "#app/services/proposal/end-proposal.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { runProposalReminders } from "#app/services/proposal/run-proposal-reminders.server.ts";
import { proposalById, proposalsOf } from "#db/queries/proposals.server.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a caseworker's silence and a caseworker's no", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });

  /** Two who are alike, both suggested: one is never answered about, the other gets a no. */
  async function twoSuggested() {
    world.at("2026-11-23T08:00:00.000Z");
    const stage = await openStage(world, { people: { attributes: { hours: { rung: 2, values: [] } } } });
    const [silent, refused] = stage.people;
    for (const { profileId } of [silent!, refused!])
      await proposeCandidates(world.as(stage.broker), {
        placementId: stage.placementId,
        profileIds: [profileId],
      });
    const about = async (participantId: string) => (await proposalsOf(world.db.read, participantId))[0]!;
    const [one, other] = [await about(silent!.participantId), await about(refused!.participantId)];
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const toCaseworker = async () =>
      (await mailbox.list({ to: `${stage.caseworker.userId}@example.com` })).filter(
        (one) => one.channel === "mail",
      );
    const toBroker = async () => (await mailbox.list({ to: `${stage.broker.userId}@example.com` })).length;
    world.at("2026-11-24T09:30:00.000Z");
    const answered = await checkSuggestion(world.as(stage.caseworker), {
      proposalId: other.id,
      version: other.version,
      fits: false,
      reason: "demand-not-met",
    });
    expect(answered.ok).toBe(true);
    return { stage, one, other, deliver, toCaseworker, toBroker };
  }

  /** All that the broker reads of one of them, but for what names it and the card it is about. */
  async function readBy(stage: Stage, { id }: { id: string }) {
    const page = await readProposalAsBroker(world.as(stage.broker), id);
    const list = await listProposalsForBroker(world.as(stage.broker));
    if (!page.ok || !list.ok) throw new Error("not read");
    const line = list.value.find((row) => row.id === id);
    const names = new Set([id, page.value.alias, ...page.value.timeline.map((event) => event.id)]);
    const unnamed = (_: string, value: unknown) => (names.has(value as string) ? "itself" : value);
    // Their order among the broker's own proposals was set before anybody was asked.
    return JSON.parse(JSON.stringify({ page: page.value, line: { ...line, place: 0 } }, unnamed));
  }

  it("are one and the same to the broker, from the first day until it ends", async () => {
    const { stage, one, other, deliver, toBroker } = await twoSuggested();
    expect(await readBy(stage, other)).toEqual(await readBy(stage, one));
    const before = await toBroker();
    world.at("2026-12-20T08:00:00.000Z");
    await runProposalReminders(system());
    await deliver();
    expect(await toBroker()).toBe(before);
    expect(await readBy(stage, other)).toEqual(await readBy(stage, one));
    for (const { id } of [one, other])
      expect(
        (
          await endProposal(world.as(stage.broker), {
            proposalId: id,
            version: (await proposalById(world.db.read, id))!.version,
            reason: "needs-changed",
          })
        ).ok,
      ).toBe(true);
    expect(await readBy(stage, other)).toEqual(await readBy(stage, one));
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("differ to the caseworker alone, who is reminded once, and only of what is not answered", async () => {
    const { one, deliver, toCaseworker } = await twoSuggested();
    const asked = await toCaseworker();
    expect(asked.map(({ subject }) => subject)).toEqual(Array(2).fill("Din deltagare kan passa: stäm av"));
    for (const day of ["2026-11-28", "2026-12-03", "2027-01-28"]) {
      world.at(`${day}T08:00:00.000Z`);
      await runProposalReminders(system());
      await deliver();
    }
    const reminders = (await toCaseworker()).filter(({ subject }) => subject.includes("väntar"));
    expect(reminders).toHaveLength(1);
    expect(reminders[0]?.text).toContain(`/handlaggare/forslag/${one.id}`);
    world.at("2026-11-23T08:00:00.000Z");
  });

  it("is not reminded of what is answered before the reminder is sent", async () => {
    const { stage, one, deliver, toCaseworker } = await twoSuggested();
    world.at("2026-11-28T08:00:00.000Z");
    await runProposalReminders(system());
    await checkSuggestion(world.as(stage.caseworker), {
      proposalId: one.id,
      version: one.version,
      fits: false,
      reason: "too-far",
    });
    const before = (await toCaseworker()).length;
    await deliver();
    expect(await toCaseworker()).toHaveLength(before);
    world.at("2026-11-23T08:00:00.000Z");
  });
});
