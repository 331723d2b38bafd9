import { and, desc, eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, addMinutes, swedishDate } from "#app/domain/shared/dates.ts";
import { endExpiredConsents } from "#app/services/consent/end-expired-consents.server.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { refreshPools } from "#app/services/profile/refresh-pools.server.ts";
import { waysToReach } from "#app/services/proposal/reach-participant.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { consents, profileLinks, users } from "#db/schema/index.ts";
import { afterCommit } from "#tests/factories/gate.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const START = "2026-11-23T08:00:00.000Z";
/** Those beside the one whose choices are followed stay as long as the walk lasts. */
const FOR_EVER = "2046-01-01";
const PURPOSES = ["profile_in_matching", "presentation", "identity", "contact"] as const;
type Followed = (typeof PURPOSES)[number];
const TOWARDS_EMPLOYER: readonly Followed[] = ["profile_in_matching", "presentation", "identity"];

type Step =
  | { do: "give" | "withdraw" | "undo"; purpose: Followed }
  | { do: "pass"; hours: number }
  | { do: "day" }
  | { do: "approve" };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom("give" as const, "withdraw" as const, "undo" as const),
      purpose: fc.constantFrom(...PURPOSES),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("pass" as const),
      hours: fc.constantFrom(1, 25, 24 * 6, 24 * 30, 24 * 95),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "day" as const }) },
  { weight: 1, arbitrary: fc.constant({ do: "approve" as const }) },
);

/** How many days the consents of the beginning last, so that each can run out before the others. */
const lasts = fc.record(
  Object.fromEntries(PURPOSES.map((purpose) => [purpose, fc.constantFrom(4, 20, 80)])) as Record<
    Followed,
    fc.Arbitrary<number>
  >,
);

/** What the house should say, in the fewest words: yeses with days, and what has been ended for good. */
class Model {
  readonly yeses: { purpose: Followed; to: string; withdrawnAt: string | null; counted: boolean }[] = [];
  approved = true;
  published = true;
  live = true;

  constructor(private readonly world: World) {}

  today = () => swedishDate(this.world.now());
  holds = (purpose: Followed) =>
    this.yeses.some((one) => one.purpose === purpose && !one.withdrawnAt && one.to >= this.today());
  toEmployer = () => this.live && TOWARDS_EMPLOYER.every(this.holds);
  toBroker = () => this.published && this.holds("profile_in_matching");

  withdraw(purpose: Followed) {
    if (!this.holds(purpose)) return;
    for (const one of this.yeses)
      if (one.purpose === purpose && !one.withdrawnAt && one.to >= this.today())
        one.withdrawnAt = this.world.now();
    if (TOWARDS_EMPLOYER.includes(purpose)) this.live = false;
    if (purpose === "profile_in_matching") this.published = false;
  }
  undo(yes: Model["yeses"][number]): boolean {
    const inTime = yes.withdrawnAt !== null && this.world.now() <= addMinutes(yes.withdrawnAt, 24 * 60);
    if (!inTime || yes.to < this.today()) return false;
    yes.withdrawnAt = null;
    return true;
  }
  day() {
    for (const one of this.yeses) {
      if (one.withdrawnAt || one.counted || one.to >= this.today()) continue;
      one.counted = true;
      if (this.holds(one.purpose)) continue;
      if (TOWARDS_EMPLOYER.includes(one.purpose)) this.live = false;
      if (one.purpose === "profile_in_matching") [this.published, this.approved] = [false, false];
    }
  }
  /** The gate runs over the pool: who stands approved comes out, who can't come back by an undoing is forgotten. */
  gate() {
    const own = this.yeses.filter(({ purpose }) => purpose === "profile_in_matching");
    const undoable = own.some(
      ({ withdrawnAt }) => withdrawnAt && addMinutes(withdrawnAt, 24 * 60) >= this.world.now(),
    );
    const holds = this.holds("profile_in_matching");
    if (!holds && !undoable) this.approved = false;
    this.published = this.approved && holds;
  }
}

describe("after any giving, withdrawing, undoing and running out", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(START);
  });
  afterAll(() => world.close());

  it("broker, employer and mail see what the model says, and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(lasts, fc.array(step, { minLength: 6, maxLength: 14 }), async (days, steps) => {
        const walk = await begin(days);
        await walk.compare("at first");
        for (const one of steps) {
          await walk.take(one);
          await walk.compare(JSON.stringify(one));
        }
      }),
      { numRuns: 16, seed: 20261123, endOnFailure: true },
    );
  });

  async function begin(days: Record<Followed, number>) {
    world.at(START);
    const stage = await openStage(world, {
      people: { person: { consents: ["profile_in_matching", { purpose: "contact", channel: "email" }] } },
    });
    const person = stage.people[0]!;
    const { id: proposalId } = await proposalAt(world, stage, person, "identified");
    await world.db.write(async (tx) => {
      const email = `${person.actor.userId}@example.com`;
      await tx.update(users).set({ email }).where(eq(users.id, person.actor.userId));
      for (const { participantId } of stage.people.slice(1))
        await tx.update(consents).set({ validTo: FOR_EVER }).where(eq(consents.participantId, participantId));
    });
    for (let i = 0; i < 3; i += 1) {
      const lasting = { purpose: "profile_in_matching", validTo: FOR_EVER } as const;
      const { participantId } = await participantOf(world, { ...stage, consents: [lasting] });
      const approved = await approveProfile(world.as(stage.caseworker), { participantId });
      if (!approved.ok) throw new Error(approved.failure);
    }
    await afterCommit(world);
    const model = new Model(world);
    const { participantId } = person;
    const rows = await world.db.read.select().from(consents).where(eq(consents.participantId, participantId));
    for (const row of rows) {
      const purpose = row.purpose as Followed;
      const to = addDays(model.today(), days[purpose]);
      await world.db.write((tx) => tx.update(consents).set({ validTo: to }).where(eq(consents.id, row.id)));
      model.yeses.push({ purpose, to, withdrawnAt: null, counted: false });
    }
    return walkOf({ stage, person, proposalId, model });
  }

  type Stage = Awaited<ReturnType<typeof openStage>>;
  interface Scene {
    stage: Stage;
    person: Stage["people"][number];
    proposalId: string;
    model: Model;
  }

  function walkOf({ stage, person, proposalId, model }: Scene) {
    const { participantId } = person;
    const own = async (purpose: Followed) =>
      world.db.read
        .select()
        .from(consents)
        .where(and(eq(consents.participantId, participantId), eq(consents.purpose, purpose)))
        .orderBy(desc(consents.givenAt), desc(consents.id));
    const system = () => ({ read: world.db.read, write: world.db.write, now: world.now() });

    async function give(purpose: Followed) {
      const towards = { companyId: stage.company.companyId, placementId: stage.placementId };
      const given = await giveConsent(person.as(), {
        participantId,
        purpose,
        interpreter: "none",
        language: "sv",
        textVersion: `consent.${purpose}.v1`,
        ...(purpose === "contact" && { channel: "email" as const }),
        ...((purpose === "presentation" || purpose === "identity") && towards),
      });
      if (!given.ok) {
        expect([given.failure, model.holds(purpose)]).toEqual(["already_given", true]);
        return;
      }
      model.yeses.push({ purpose, to: given.value.validTo, withdrawnAt: null, counted: false });
      if (purpose === "profile_in_matching") model.gate();
    }

    async function withdraw(purpose: Followed) {
      const active = (await own(purpose)).find((one) => !one.withdrawnAt && one.validTo >= model.today());
      expect(active !== undefined).toBe(model.holds(purpose));
      if (!active) return;
      expect((await withdrawConsent(person.as(), { participantId, consentId: active.id })).ok).toBe(true);
      model.withdraw(purpose);
      if (purpose === "profile_in_matching") model.gate();
    }

    async function undo(purpose: Followed) {
      const rows = await own(purpose);
      const index = rows.findIndex(({ withdrawnAt }) => withdrawnAt !== null);
      if (index < 0) return;
      const undone = await undoWithdrawal(person.as(), { consentId: rows[index]!.id });
      // The rows and the model's yeses were written in the same order, newest first here and last there.
      const yeses = model.yeses.filter((one) => one.purpose === purpose);
      expect(undone.ok).toBe(model.undo(yeses[yeses.length - 1 - index]!));
      if (undone.ok && purpose === "profile_in_matching") model.gate();
    }

    return {
      async take(one: Step) {
        switch (one.do) {
          case "give":
            await give(one.purpose);
            break;
          case "withdraw":
            await withdraw(one.purpose);
            break;
          case "undo":
            await undo(one.purpose);
            break;
          case "pass":
            world.at(addMinutes(world.now(), one.hours * 60));
            return;
          case "day":
            await endExpiredConsents(system());
            model.day();
            await refreshPools(system());
            model.gate();
            break;
          case "approve":
            if (!(await approveProfile(world.as(stage.caseworker), { participantId })).ok) break;
            model.approved = true;
            model.gate();
            break;
        }
        await afterCommit(world);
      },
      async compare(after: string) {
        const [link] = (await links()).filter((row) => row.participantId === participantId);
        const found = await searchCandidates(world.as(stage.broker), {});
        const shown = found.ok ? found.value.profiles.map(({ profileId }) => profileId) : [];
        const employer = world.as(stage.company.employer, "substantial");
        const page = await readProposalAsEmployer(employer, proposalId);
        const ways = await waysToReach(system(), participantId);
        expect({
          after,
          broker: link?.profileId ? shown.includes(link.profileId) : false,
          card: page.ok && page.value.card !== null,
          name: (await readIdentity(employer, proposalId)).ok,
          mail: ways?.email !== null,
        }).toEqual({
          after,
          broker: model.toBroker(),
          card: model.toEmployer(),
          name: model.toEmployer(),
          mail: model.holds("contact"),
        });
      },
    };

    function links() {
      return world.db.read.select().from(profileLinks).where(eq(profileLinks.unitId, stage.unitId));
    }
  }
});
