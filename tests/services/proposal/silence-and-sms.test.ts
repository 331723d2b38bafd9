import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerBySms } from "#app/services/proposal/answer-by-sms.server.ts";
import { readProposalAsParticipant } from "#app/services/proposal/read-proposal-as-participant.server.ts";
import { runProposalReminders } from "#app/services/proposal/run-proposal-reminders.server.ts";
import { proposalById } from "#db/queries/proposals.server.ts";
import { consents, proposals, users } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("those who are waited for", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });

  describe("silence", () => {
    it("leads to a nudge, then to the broker, and never to a no", async () => {
      world.at("2026-11-23T08:00:00.000Z");
      const stage = await openStage(world);
      const proposal = await proposalAt(world, stage, stage.people[0]!, "presented");
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      const toEmployer = async () =>
        (await mailbox.list({ to: `${stage.company.employer.userId}@example.com` })).length;
      const toBroker = async () => (await mailbox.list({ to: `${stage.broker.userId}@example.com` })).length;
      const [employerBefore, brokerBefore] = [await toEmployer(), await toBroker()];

      world.at("2026-11-26T08:00:00.000Z");
      expect(await runProposalReminders(system())).toBe(0);
      world.at("2026-11-28T08:00:00.000Z");
      expect(await runProposalReminders(system())).toBe(1);
      expect(await runProposalReminders(system())).toBe(0);
      await deliver();
      expect(await toEmployer()).toBe(employerBefore + 1);

      world.at("2026-12-03T08:00:00.000Z");
      expect(await runProposalReminders(system())).toBe(1);
      await deliver();
      expect(await toBroker()).toBe(brokerBefore + 1);

      world.at("2027-02-01T08:00:00.000Z");
      expect(await runProposalReminders(system())).toBe(0);
      expect((await proposalById(world.db.read, proposal.id))?.state).toBe("presented");
      world.at("2026-11-23T08:00:00.000Z");
    });

    it("is broken by an answer that comes before the nudge is sent", async () => {
      const stage = await openStage(world);
      await proposalAt(world, stage, stage.people[0]!, "presented");
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      world.at("2026-11-28T08:00:00.000Z");
      await runProposalReminders(system());
      await world.db.write((tx) =>
        tx.update(proposals).set({ state: "wanted" }).where(eq(proposals.placementId, stage.placementId)),
      );
      const before = (await mailbox.list({ to: `${stage.company.employer.userId}@example.com` })).length;
      await deliver();
      const after = (await mailbox.list({ to: `${stage.company.employer.userId}@example.com` })).length;
      expect(after).toBe(before);
      world.at("2026-11-23T08:00:00.000Z");
    });
  });

  describe("a reply by SMS", () => {
    async function asked(phone: string, consent = true) {
      const stage = await openStage(world, {
        people: {
          person: {
            consents: [
              "profile_in_matching",
              ...(consent ? [{ purpose: "contact", channel: "sms" } as const] : []),
            ],
          },
        },
      });
      const person = stage.people[0]!;
      await world.db.write((tx) => tx.update(users).set({ phone }).where(eq(users.id, person.actor.userId)));
      const proposal = await proposalAt(world, stage, person, "asked");
      return { stage, person, proposal };
    }

    const reply = (from: string, text: string, receivedAt = world.now()) =>
      answerBySms(system(), { from, text, receivedAt });
    const stateOf = async ({ proposal }: { proposal: { id: string } }) =>
      (await proposalById(world.db.read, proposal.id))?.state;

    it("is asked for without a word of what it is about", async () => {
      const { proposal } = await asked("070-174 06 01");
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      const [sms] = await mailbox.list({ to: "+46701740601" });
      expect(sms?.text).toMatch(/Petra.*0479.*1.*2/);
      expect(sms?.text).not.toMatch(/jobb|praktik|plats|arbets|växthus/i);
      expect(sms?.text).not.toContain(proposal.id);
    });

    it("of 1 is the participant's yes to being shown, with the caseworker as witness, and no yes to the name", async () => {
      const made = await asked("070-174 06 02");
      expect(await reply("+46701740602", " 1 ")).toContain("Petra");
      expect(await stateOf(made)).toBe("accepted_by_participant");
      const given = await world.db.read
        .select({ purpose: consents.purpose, how: consents.givenHow, witness: consents.witnessId })
        .from(consents)
        .where(eq(consents.participantId, made.person.participantId));
      expect(given).toContainEqual({
        purpose: "presentation",
        how: "by_phone",
        witness: made.stage.caseworker.userId,
      });
      expect(given.map(({ purpose }) => purpose)).not.toContain("identity");
    });

    it("of 2 is a no that asks for no reason", async () => {
      const made = await asked("070-174 06 03");
      await reply("+46701740603", "Nej tack");
      expect(await stateOf(made)).toBe("ended");
      const own = await readProposalAsParticipant(made.person.as(), made.proposal.id);
      expect(own).toMatchObject({ value: { status: "ended" } });
    });

    it("that is not plainly one of the two changes nothing and says how to answer", async () => {
      const made = await asked("070-174 06 04");
      expect(await reply("+46701740604", "ja men inte nu")).toContain("1");
      expect(await stateOf(made)).toBe("asked");
    });

    it("from an unknown number, or one without consent to SMS, is met with silence", async () => {
      const made = await asked("070-174 06 05", false);
      expect(await reply("+46709999999", "1")).toBeNull();
      expect(await reply("not a number", "1")).toBeNull();
      expect(await reply("+46701740605", "1")).toBeNull();
      expect(await stateOf(made)).toBe("asked");
    });

    it("with two open questions at the number is answered by no guess", async () => {
      const first = await asked("070-174 06 06");
      const second = await asked("070-174 06 06");
      expect(await reply("+46701740606", "1")).toContain("Petra");
      expect([await stateOf(first), await stateOf(second)]).toEqual(["asked", "asked"]);
    });

    it("older than the question is no answer to it", async () => {
      const made = await asked("070-174 06 07");
      expect(await reply("+46701740607", "1", "2026-11-22T08:00:00.000Z")).toBeNull();
      expect(await stateOf(made)).toBe("asked");
    });

    it("sent twice counts once", async () => {
      const made: { stage: Stage; proposal: { id: string } } = await asked("070-174 06 08");
      await reply("+46701740608", "1");
      expect(await reply("+46701740608", "1")).toBeNull();
      expect(await stateOf(made)).toBe("accepted_by_participant");
    });
  });
});
