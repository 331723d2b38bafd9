import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Purpose } from "#app/domain/consent/purposes.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import type { ReadContext } from "#app/services/context.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { proposalsOf } from "#db/queries/proposals.server.ts";
import { consents, profiles } from "#db/schema/index.ts";
import { employerWords } from "#emails/words/employer.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import type { ProfileMade } from "#tests/factories/profile.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const ENDED = ["void", "ended"];

const [INVITES = ""] = employerWords.proposalPresented.sv.before;

/** Both orders are tried: which of the two comes first is the database's to say. */
const ORDERS = ["the withdrawal asked first", "the other asked first"] as const;

describe("a withdrawal at the same moment as", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function withdrawal(person: ProfileMade, purpose: Purpose) {
    const [given] = await world.db.read
      .select({ id: consents.id })
      .from(consents)
      .where(and(eq(consents.participantId, person.participantId), eq(consents.purpose, purpose)));
    return () => withdrawConsent(person.as(), { participantId: person.participantId, consentId: given!.id });
  }

  async function together<One, Other>(
    order: (typeof ORDERS)[number],
    withdraw: () => Promise<One>,
    other: () => Promise<Other>,
  ): Promise<[One, Other]> {
    if (order === ORDERS[0]) return Promise.all([withdraw(), other()]);
    const [second, first] = await Promise.all([other(), withdraw()]);
    return [first, second];
  }

  const said = { language: "sv", interpreter: "none" } as const;
  const proposalOf = async (person: ProfileMade) =>
    (await proposalsOf(world.db.read, person.participantId))[0];

  describe.each(ORDERS)("(%s)", (order) => {
    it("a broker proposes: no proposal is left going, and the profile is gone", async () => {
      const stage = await openStage(world, { people: { size: 4 } });
      const person = stage.people[0]!;
      const [withdrawn] = await together(order, await withdrawal(person, "profile_in_matching"), () =>
        proposeCandidates(world.as(stage.broker), {
          placementId: stage.placementId,
          profileIds: [person.profileId],
        }),
      );
      expect(withdrawn.ok).toBe(true);
      const made = await proposalOf(person);
      if (made) expect(ENDED).toContain(made.state);
      const left = await world.db.read.select().from(profiles).where(eq(profiles.id, person.profileId));
      expect(left).toEqual([]);
    });

    it.each(["presentation", "profile_in_matching"] as const)(
      "the card is presented, of %s: the employer reads no card, and no mail invites to it",
      async (purpose) => {
        const stage = await openStage(world);
        const person = stage.people[0]!;
        const { id, version } = await proposalAt(world, stage, person, "accepted_by_participant");
        await outboxOf(world).deliver();
        await together(order, await withdrawal(person, purpose), () =>
          presentProposal(world.as(stage.broker), { proposalId: id, version }),
        );
        expect(ENDED).toContain((await proposalOf(person))?.state);
        const page = await readProposalAsEmployer(world.as(stage.company.employer), id);
        if (page.ok) expect(page.value).toMatchObject({ status: "no_longer_current", card: null });
        const { mailbox, deliver } = outboxOf(world);
        await deliver();
        const toEmployer = (await mailbox.list()).filter(({ text }) => text.includes(INVITES));
        expect(toEmployer).toEqual([]);
      },
    );

    it("the person says yes to being presented, of matching: the yes carries nothing", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const { id, version } = await proposalAt(world, stage, person, "asked");
      await together(order, await withdrawal(person, "profile_in_matching"), () =>
        answerAsParticipant(person.as(), {
          ...said,
          proposalId: id,
          version,
          answer: "yes",
          preApproveIdentity: true,
        }),
      );
      const left = await proposalOf(person);
      expect(ENDED).toContain(left?.state);
      expect(left?.identityPreApproved).toBe(false);
    });

    it("the name is allowed, of the presentation: it is not opened", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const { id, version } = await proposalAt(world, stage, person, "wanted");
      await together(order, await withdrawal(person, "presentation"), () =>
        approveIdentity(person.as(), { ...said, proposalId: id, version }),
      );
      const employer = world.as(stage.company.employer, "substantial");
      expect(ENDED).toContain((await proposalOf(person))?.state);
      expect(await readIdentity(employer, id)).toMatchObject({ failure: "not_found" });
    });

    it("the name is opened: afterwards it can't be", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const { id } = await proposalAt(world, stage, person, "identified");
      const employer = world.as(stage.company.employer, "substantial");
      await together(order, await withdrawal(person, "identity"), () => readIdentity(employer, id));
      expect(await readIdentity(employer, id)).toMatchObject({ failure: "not_found" });
    });

    it("its own undoing: the consent holds or not, and nothing is shown but what holds", async () => {
      const stage = await openStage(world);
      const person = stage.people[0]!;
      const { id } = await proposalAt(world, stage, person, "presented");
      const withdraw = await withdrawal(person, "presentation");
      await withdraw();
      const [given] = await world.db.read
        .select({ id: consents.id })
        .from(consents)
        .where(and(eq(consents.participantId, person.participantId), eq(consents.purpose, "presentation")));
      await together(order, withdraw, () => undoWithdrawal(person.as(), { consentId: given!.id }));
      const page = await readProposalAsEmployer(world.as(stage.company.employer), id);
      expect(page).toMatchObject({ value: { status: "no_longer_current", card: null } });
    });
  });

  it("nothing: then the mail that invites to the card is sent", async () => {
    const stage = await openStage(world);
    await proposalAt(world, stage, stage.people[0]!, "presented");
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    expect((await mailbox.list()).filter(({ text }) => text.includes(INVITES))).not.toEqual([]);
  });

  it("the name is on its way out, between the log's line and the name: it does not leave", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    const { id } = await proposalAt(world, stage, person, "identified");
    const employer = world.as(stage.company.employer, "substantial");
    const withdraw = await withdrawal(person, "identity");
    const overtaken: ReadContext = {
      ...employer,
      async recordAccess(entry) {
        await employer.recordAccess(entry);
        await withdraw();
      },
    };
    expect(await readIdentity(overtaken, id)).toMatchObject({ failure: "not_found" });
  });

  it("mail that waited to be sent: what is picked up after it is not sent", async () => {
    const stage = await openStage(world, {
      people: {
        size: 1,
        person: {
          email: "sami@example.com",
          consents: ["profile_in_matching", { purpose: "contact", channel: "email" }],
        },
      },
      unit: { k: 1 },
    });
    const person = stage.people[0]!;
    await proposalAt(world, stage, person, "asked");
    await (await withdrawal(person, "contact"))();
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    expect(await mailbox.list({ to: "sami@example.com" })).toEqual([]);
  });
});
