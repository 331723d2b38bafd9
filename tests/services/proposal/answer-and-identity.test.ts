import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { askToKnowMore } from "#app/services/proposal/ask-to-know-more.server.ts";
import { correctAnswer } from "#app/services/proposal/correct-answer.server.ts";
import { endProposal } from "#app/services/proposal/end-proposal.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { readProposalAsCaseworker } from "#app/services/proposal/read-proposal-as-caseworker.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { readProposalAsParticipant } from "#app/services/proposal/read-proposal-as-participant.server.ts";
import { setPreApproval } from "#app/services/proposal/set-pre-approval.server.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { proposalById } from "#db/queries/proposals.server.ts";
import { auditLog, companies, consents, history, outbox } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const SAID = { language: "sv", interpreter: "none" } as const;

describe("from a card without a name to a name", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  const strong = (stage: Stage) => world.as(stage.company.employer, "substantial");
  const weak = (stage: Stage) => world.as(stage.company.employer, "low");

  async function at(state: Parameters<typeof proposalAt>[3], options: Parameters<typeof proposalAt>[4] = {}) {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    const proposal = await proposalAt(world, stage, person, state, options);
    return { stage, person, proposal, proposalId: proposal.id };
  }

  const consentsOf = (participantId: string) =>
    world.db.read
      .select({ purpose: consents.purpose, how: consents.givenHow, withdrawnAt: consents.withdrawnAt })
      .from(consents)
      .where(eq(consents.participantId, participantId));

  describe("the employer", () => {
    it("knows of nothing before the card is presented", async () => {
      for (const state of ["asked", "accepted_by_participant"] as const) {
        const { stage, proposalId } = await at(state);
        expect(await readProposalAsEmployer(strong(stage), proposalId)).toMatchObject({
          failure: "not_found",
        });
        expect(await listProposalsForEmployer(strong(stage))).toEqual({ ok: true, value: [] });
      }
    });

    it("reads a card without a name, its grounds and nothing that leads to a person", async () => {
      const { stage, person, proposalId } = await at("presented");
      const page = await readProposalAsEmployer(weak(stage), proposalId);
      expect(page.ok && page.value.reasons.length).toBeGreaterThan(0);
      expect(page).toMatchObject({ ok: true, value: { status: "awaits_employer", identityOpen: false } });
      const text = JSON.stringify(page);
      for (const secret of [
        person.participantId,
        person.profileId,
        person.alias,
        "Sami",
        "Provsson",
        "score",
      ])
        expect(text).not.toContain(secret);
      expect(text).not.toContain("over-9");
      expect(text).not.toContain("reason.waiting");
    });

    it("of another company, and the broker of another unit, meet the same 404", async () => {
      const { proposalId, proposal } = await at("identified");
      const other = await openStage(world);
      expect(await readProposalAsEmployer(strong(other), proposalId)).toMatchObject({ failure: "not_found" });
      expect(await readIdentity(strong(other), proposalId)).toMatchObject({ failure: "not_found" });
      expect(await readProposalAsBroker(world.as(other.broker), proposalId)).toMatchObject({
        failure: "not_found",
      });
      expect(
        await endProposal(world.as(other.broker), {
          proposalId,
          version: proposal.version,
          reason: "no-contact",
        }),
      ).toMatchObject({ failure: "not_found" });
      expect(await readProposalAsCaseworker(world.as(other.caseworker), proposalId)).toMatchObject({
        failure: "not_found",
      });
      expect(await readProposalAsParticipant(other.people[0]!.as(), proposalId)).toMatchObject({
        failure: "not_found",
      });
    });

    it("asks to know more from a list, and the proposal stays where it is", async () => {
      const { stage, proposalId } = await at("presented");
      expect((await askToKnowMore(weak(stage), { proposalId, topic: "tasks-tried" })).ok).toBe(true);
      const page = await readProposalAsBroker(world.as(stage.broker), proposalId);
      expect(page).toMatchObject({ value: { state: "presented" } });
      expect(page.ok && page.value.timeline.at(-1)).toMatchObject({ act: "ask_more", reason: "tasks-tried" });
    });

    it("declines with a reason from the list, which the participant does not read", async () => {
      const { stage, person, proposal, proposalId } = await at("presented");
      const done = await answerAsEmployer(weak(stage), {
        proposalId,
        version: proposal.version,
        answer: "decline",
        reason: "not-the-right-match",
      });
      expect(done.ok).toBe(true);
      const own = await readProposalAsParticipant(person.as(), proposalId);
      expect(own).toMatchObject({ value: { status: "employer_said_no" } });
      expect(JSON.stringify(own)).not.toContain("not-the-right-match");
    });

    it("is told of an answer that the broker wrote down, and can put a no right", async () => {
      const { stage, proposal, proposalId } = await at("presented");
      const { mailbox, deliver } = outboxOf(world);
      await deliver();
      await answerAsEmployer(world.as(stage.broker), {
        proposalId,
        version: proposal.version,
        answer: "decline",
        reason: "seat-taken",
        via: "call",
      });
      await deliver();
      const to = `${stage.company.employer.userId}@example.com`;
      const subjects = (await mailbox.list({ to })).map((mail) => ("subject" in mail ? mail.subject : ""));
      expect(subjects).toContain("Vi har antecknat ert svar");
      const [line] = await world.db.read
        .select({ onBehalfOf: history.onBehalfOf, via: history.via, byRole: history.byRole })
        .from(history)
        .where(and(eq(history.subjectId, proposalId), eq(history.act, "decline")));
      expect(line).toEqual({ onBehalfOf: "employer", via: "call", byRole: "broker" });
      const { version } = (await proposalById(world.db.read, proposalId))!;
      expect((await correctAnswer(weak(stage), { proposalId, version })).ok).toBe(true);
      expect((await proposalById(world.db.read, proposalId))?.state).toBe("presented");
    });

    it("can't take back a no of their own here", async () => {
      const { stage, proposal, proposalId } = await at("presented");
      const { version } = proposal;
      await answerAsEmployer(weak(stage), { proposalId, version, answer: "decline", reason: "seat-taken" });
      expect(await correctAnswer(weak(stage), { proposalId, version: version + 1 })).toMatchObject({
        failure: "answer_recorded_by_staff",
      });
    });
  });

  describe("the name", () => {
    it("is opened to nobody before both consents", async () => {
      for (const state of ["presented", "wanted"] as const) {
        const { stage, proposalId } = await at(state);
        expect(await readIdentity(strong(stage), proposalId)).toMatchObject({ failure: "not_found" });
      }
    });

    it("is opened after the second consent, and only once the reading is logged with its purpose", async () => {
      const { stage, person, proposalId } = await at("identified");
      const opened = await readIdentity(strong(stage), proposalId);
      expect(opened).toMatchObject({ ok: true, value: { givenName: "Sami", familyName: "Provsson" } });
      const log = await world.db.read
        .select({
          by: auditLog.actorUserId,
          role: auditLog.actorRole,
          purpose: auditLog.purpose,
          companyId: auditLog.companyId,
        })
        .from(auditLog)
        .where(
          and(await concerning(world.db.read, person.participantId), eq(auditLog.act, "proposal.identity")),
        );
      expect(log).toEqual([
        {
          by: stage.company.employer.userId,
          role: "employer",
          purpose: "meet-before-agreement",
          companyId: stage.company.companyId,
        },
      ]);
    });

    it("is refused when the reading can't be logged", async () => {
      const { stage, proposalId } = await at("identified");
      const deaf = {
        ...strong(stage),
        recordAccess: () => Promise.reject(new Error("the log is full")),
      };
      await expect(readIdentity(deaf, proposalId)).rejects.toThrow("the log is full");
    });

    it("needs more than an e-mail code to sign in with", async () => {
      const { stage, person, proposalId } = await at("identified");
      expect(await readIdentity(weak(stage), proposalId)).toMatchObject({ failure: "needs_assurance" });
      const log = await world.db.read
        .select({ id: auditLog.id })
        .from(auditLog)
        .where(
          and(await concerning(world.db.read, person.participantId), eq(auditLog.act, "proposal.identity")),
        );
      expect(log).toEqual([]);
    });

    it("is closed again when the company is blocked, when the consent ends, and when the proposal does", async () => {
      const blocked = await at("identified");
      await world.db.write((tx) =>
        tx
          .update(companies)
          .set({ state: "blocked" })
          .where(eq(companies.id, blocked.stage.company.companyId)),
      );
      expect(await readIdentity(strong(blocked.stage), blocked.proposalId)).toMatchObject({
        failure: "not_found",
      });

      const withdrawn = await at("identified");
      await world.db.write((tx) =>
        tx
          .update(consents)
          .set({ withdrawnAt: world.now() })
          .where(
            and(eq(consents.participantId, withdrawn.person.participantId), eq(consents.purpose, "identity")),
          ),
      );
      expect(await readIdentity(strong(withdrawn.stage), withdrawn.proposalId)).toMatchObject({
        failure: "not_found",
      });

      const ended = await at("identified");
      await endProposal(world.as(ended.stage.broker), {
        proposalId: ended.proposalId,
        version: ended.proposal.version,
        reason: "agreed-with-both",
      });
      expect(await readIdentity(strong(ended.stage), ended.proposalId)).toMatchObject({
        failure: "not_found",
      });
    });

    it("is never the broker's to open", async () => {
      const { stage, proposalId } = await at("identified");
      expect(await readIdentity(world.as(stage.broker), proposalId)).toMatchObject({ failure: "not_found" });
    });

    it("is shown at once when the person said so beforehand", async () => {
      const { stage, proposal, proposalId } = await at("wanted", { preApprove: true });
      expect(proposal.state).toBe("identified");
      expect((await readIdentity(strong(stage), proposalId)).ok).toBe(true);
    });

    it("is asked for again when the yes beforehand was taken back", async () => {
      const { stage, person, proposal, proposalId } = await at("presented", { preApprove: true });
      const revoked = await setPreApproval(person.as("low"), {
        ...SAID,
        proposalId,
        version: proposal.version,
        approve: false,
      });
      expect(revoked.ok).toBe(true);
      const wanted = await answerAsEmployer(weak(stage), {
        proposalId,
        version: proposal.version + 1,
        answer: "want",
      });
      expect(wanted).toEqual({ ok: true, value: { identified: false } });
      expect(await readIdentity(strong(stage), proposalId)).toMatchObject({ failure: "not_found" });
    });

    it("is not shown by a yes beforehand whose consent has been withdrawn elsewhere", async () => {
      const { stage, person, proposal, proposalId } = await at("presented", { preApprove: true });
      await world.db.write((tx) =>
        tx
          .update(consents)
          .set({ withdrawnAt: world.now() })
          .where(and(eq(consents.participantId, person.participantId), eq(consents.purpose, "identity"))),
      );
      const wanted = await answerAsEmployer(weak(stage), {
        proposalId,
        version: proposal.version,
        answer: "want",
      });
      expect(wanted).toEqual({ ok: true, value: { identified: false } });
    });

    it("can't be taken back by the box once it has been shown", async () => {
      const { person, proposal, proposalId } = await at("wanted", { preApprove: true });
      expect(
        await setPreApproval(person.as(), { ...SAID, proposalId, version: proposal.version, approve: false }),
      ).toMatchObject({ failure: "not_open" });
    });
  });

  describe("the participant", () => {
    it("answers with a weak sign-in, sees no card with it, and gives consent (b) alone", async () => {
      const { person, proposal, proposalId } = await at("asked");
      const page = await readProposalAsParticipant(person.as("low"), proposalId);
      expect(page).toMatchObject({ ok: true, value: { card: null, preApproved: false } });
      const answered = await answerAsParticipant(person.as("low"), {
        ...SAID,
        proposalId,
        version: proposal.version,
        answer: "yes",
        preApproveIdentity: false,
      });
      expect(answered.ok).toBe(true);
      const given = (await consentsOf(person.participantId)).map(({ purpose }) => purpose);
      expect(given.sort()).toEqual(["presentation", "profile_in_matching"]);
    });

    it("may have the caseworker write down the answer, with how it was given and a witness", async () => {
      const { stage, person, proposal, proposalId } = await at("asked");
      const answered = await answerAsParticipant(world.as(stage.caseworker), {
        ...SAID,
        proposalId,
        version: proposal.version,
        answer: "yes",
        preApproveIdentity: false,
        via: "by_phone",
      });
      expect(answered.ok).toBe(true);
      expect(await consentsOf(person.participantId)).toContainEqual({
        purpose: "presentation",
        how: "by_phone",
        withdrawnAt: null,
      });
      const colleague = await world.person("caseworker", { unitId: stage.unitId });
      expect(await readProposalAsCaseworker(world.as(colleague), proposalId)).toMatchObject({
        failure: "not_found",
      });
    });

    it("says no late as well: the consents to this employer fall, and the employer reads only that it is over", async () => {
      const { stage, person, proposal, proposalId } = await at("identified");
      const said = await answerAsParticipant(person.as(), {
        ...SAID,
        proposalId,
        version: proposal.version,
        answer: "no",
        reason: "too-far",
      });
      expect(said.ok).toBe(true);
      const left = (await consentsOf(person.participantId)).filter(({ withdrawnAt }) => !withdrawnAt);
      expect(left.map(({ purpose }) => purpose)).toEqual(["profile_in_matching"]);
      const page = await readProposalAsEmployer(strong(stage), proposalId);
      expect(page).toMatchObject({ ok: true, value: { status: "no_longer_current", card: null } });
      expect(JSON.stringify(page)).not.toContain("too-far");
    });

    it("is not presented without the consent, however it stands", async () => {
      const { stage, person, proposal, proposalId } = await at("accepted_by_participant");
      await world.db.write((tx) =>
        tx
          .update(consents)
          .set({ withdrawnAt: world.now() })
          .where(eq(consents.participantId, person.participantId)),
      );
      expect(
        await presentProposal(world.as(stage.broker), { proposalId, version: proposal.version }),
      ).toMatchObject({ failure: "no_longer_current" });
    });
  });

  it("lets a stale press lose, and leaves nothing of it behind", async () => {
    const { person, proposal, proposalId } = await at("wanted");
    const events = async () => (await world.db.read.select({ id: outbox.id }).from(outbox)).length;
    const before = await events();
    const late = await approveIdentity(person.as(), { ...SAID, proposalId, version: proposal.version - 1 });
    expect(late).toMatchObject({ failure: "stale" });
    const given = (await consentsOf(person.participantId)).map(({ purpose }) => purpose);
    expect(given).not.toContain("identity");
    expect(await events()).toBe(before);
    expect((await proposalById(world.db.read, proposalId))?.state).toBe("wanted");
  });

  it("plans a meeting, moves it, and is over for the employer when they decline after it", async () => {
    const { stage, proposal, proposalId } = await at("identified");
    const { version } = proposal;
    const met = await planMeeting(weak(stage), {
      proposalId,
      version,
      date: "2026-12-03",
      place: "Växthuset",
    });
    expect(met.ok).toBe(true);
    const moved = await planMeeting(world.as(stage.broker), {
      proposalId,
      version: version + 1,
      date: "2026-12-04",
      place: "Kontoret",
    });
    expect(moved.ok).toBe(true);
    const page = await readProposalAsEmployer(weak(stage), proposalId);
    expect(page).toMatchObject({ value: { meetingDate: "2026-12-04", meetingPlace: "Kontoret" } });
  });

  it("writes nothing of a person in mails, links or the outbox", async () => {
    const { stage, person } = await at("presented");
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const mails = await mailbox.list({ to: `${stage.company.employer.userId}@example.com` });
    expect(mails.length).toBeGreaterThan(0);
    const text = JSON.stringify([mails, await world.db.read.select().from(outbox)]);
    for (const secret of ["Sami", "Provsson", person.alias, person.participantId])
      expect(text).not.toContain(secret);
  });
});
