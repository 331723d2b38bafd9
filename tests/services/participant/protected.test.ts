import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UNPROTECT_REASONS } from "#app/domain/participant/protected-identity.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { readAgreementAsParty } from "#app/services/agreement/read-agreement-as-party.server.ts";
import { readAgreementAsStaff } from "#app/services/agreement/read-agreement-as-staff.server.ts";
import { readAgreementFile, readFileAsSigner } from "#app/services/agreement/read-agreement-file.server.ts";
import { readAsSigner } from "#app/services/agreement/read-as-signer.server.ts";
import { requestEmailCode } from "#app/services/auth/request-email-code.server.ts";
import { listDueFollowUps } from "#app/services/followup/list-due-follow-ups.server.ts";
import { readFollowUp } from "#app/services/followup/read-follow-up.server.ts";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import { listOpenings } from "#app/services/lonebidrag/list-openings.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { readCaseAsBroker, readCaseAsEmployer } from "#app/services/lonebidrag/read-case.server.ts";
import { listAccessLog } from "#app/services/manager/list-access-log.server.ts";
import { openParticipant } from "#app/services/manager/open-participant.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { listOwnParticipants } from "#app/services/participant/list-own-participants.server.ts";
import { protectParticipant } from "#app/services/participant/protect-participant.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { unprotectParticipant } from "#app/services/participant/unprotect-participant.server.ts";
import { listOpenInterests } from "#app/services/proposal/list-interests.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { listProposalsForCaseworker } from "#app/services/proposal/list-proposals-for-caseworker.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { runProposalReminders } from "#app/services/proposal/run-proposal-reminders.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { displacementFigures } from "#db/queries/displacement.server.ts";
import { participants, profiles, reminders, users } from "#db/schema/index.ts";
import { outboxOf } from "#tests/factories/outbox.ts";
import { WHOLE, type WholeCase, wholeCase } from "#tests/factories/whole-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

/** What others meet of a person, by its name: the call, and what of it is theirs. */
type Surface = (world: World, it: WholeCase) => { call: Promise<unknown>; theirs: string };

const NAME = `${WHOLE.givenName} ${WHOLE.familyName}`;

const SURFACES: Record<string, Surface> = {
  "the search for cards, its counts and facets": (world, { stage, person }) => ({
    call: searchCandidates(world.as(stage.broker), {}),
    theirs: person.profileId,
  }),
  "the ranking for a placement": (world, { stage, person, interestPlacementId }) => ({
    call: rankCandidates(world.as(stage.broker), { placementId: interestPlacementId }),
    theirs: person.profileId,
  }),
  "the table of published cards": (world, { person }) => ({
    call: world.db.read.select().from(profiles),
    theirs: person.profileId,
  }),
  "the broker's proposals": (world, { stage, agreedId }) => ({
    call: listProposalsForBroker(world.as(stage.broker)),
    theirs: agreedId,
  }),
  "the broker's agreements": (world, { stage, agreementId }) => ({
    call: listAgreements(world.as(stage.broker)),
    theirs: agreementId,
  }),
  "the broker's cases": (world, { stage, caseId }) => ({
    call: listCases(world.as(stage.broker)),
    theirs: caseId,
  }),
  "the broker's follow-ups": (world, { stage, followUpId }) => ({
    call: listDueFollowUps(world.as(stage.broker)),
    theirs: followUpId,
  }),
  "what a case can be opened from": (world, { stage, agreementId }) => ({
    call: listOpenings(world.as(stage.broker)),
    theirs: agreementId,
  }),
  "Idag: agreements to write": (world, { stage, unwrittenId }) => ({
    call: listToday(world.as(stage.broker)),
    theirs: unwrittenId,
  }),
  "Idag: agreements to send": (world, { stage, draftAgreementId }) => ({
    call: listToday(world.as(stage.broker)),
    theirs: draftAgreementId,
  }),
  "Idag: follow-ups": (world, { stage, agreementId }) => ({
    call: listToday(world.as(stage.broker)),
    theirs: agreementId,
  }),
  "Idag: cases": (world, { stage, caseId }) => ({
    call: listToday(world.as(stage.broker)),
    theirs: caseId,
  }),
  "the count of praktikanter": (world, { stage }) => ({
    call: displacementFigures(world.db.read, stage.company.companyId, "2026-01-01"),
    theirs: '"praktikanterNow":1',
  }),
  "the broker's page of an agreement": (world, { stage, agreementId }) => ({
    call: readAgreementAsStaff(world.as(stage.broker), { agreementId }),
    theirs: NAME,
  }),
  "the broker's signed file": (world, { stage, agreementId }) => ({
    call: readAgreementFile(world.as(stage.broker), { agreementId }).then(({ ok }) => ({ ok })),
    theirs: '"ok":true',
  }),
  "the broker's page of a follow-up": (world, { stage, agreementId, followUpId }) => ({
    call: readFollowUp(world.as(stage.broker), { agreementId, followUpId }),
    theirs: NAME,
  }),
  "the broker's page of a case": (world, { stage, caseId }) => ({
    call: readCaseAsBroker(world.as(stage.broker), caseId),
    theirs: NAME,
  }),
  "the broker's page of a proposal": (world, { stage, presentedId }) => ({
    call: readProposalAsBroker(world.as(stage.broker), presentedId),
    theirs: "kommun:1273",
  }),
  "the employer's page of a proposal": (world, { scene, presentedId }) => ({
    call: readProposalAsEmployer(world.as(scene.employer), presentedId),
    theirs: "kommun:1273",
  }),
  "the employer's proposals": (world, { scene, presentedId }) => ({
    call: listProposalsForEmployer(world.as(scene.employer)).then((list) =>
      list.ok
        ? list.value.filter(({ id, status }) => id === presentedId && status !== "no_longer_current")
        : [],
    ),
    theirs: presentedId,
  }),
  "who a proposal is about": (world, { scene, agreedId }) => ({
    call: readIdentity(world.as(scene.employer), agreedId),
    theirs: WHOLE.familyName,
  }),
  "the employer's agreements": (world, { scene, agreementId }) => ({
    call: listAgreements(world.as(scene.employer)),
    theirs: agreementId,
  }),
  "the employer's page of an agreement": (world, { scene, agreementId }) => ({
    call: readAgreementAsParty(world.as(scene.employer), { agreementId }),
    theirs: NAME,
  }),
  "the employer's signed file": (world, { scene, agreementId }) => ({
    call: readAgreementFile(world.as(scene.employer), { agreementId }).then(({ ok }) => ({ ok })),
    theirs: '"ok":true',
  }),
  "the employer's cases": (world, { scene, caseId }) => ({
    call: listCases(world.as(scene.employer)),
    theirs: caseId,
  }),
  "the employer's page of a case": (world, { scene, caseId }) => ({
    call: readCaseAsEmployer(world.as(scene.employer), caseId),
    theirs: NAME,
  }),
  "a signer's link": (world, { signer }) => ({
    call: readAsSigner(world.visitor(), signer),
    theirs: NAME,
  }),
  "a signer's file": (world, { signer, agreementId }) => ({
    call: readFileAsSigner(world.visitor(), { agreementId, cookie: signer.cookie }).then(
      (file) => file?.fileHash,
    ),
    theirs: '"',
  }),
  "the own caseworker's list": (world, { stage }) => ({
    call: listOwnParticipants(world.as(stage.caseworker)),
    theirs: NAME,
  }),
  "the own caseworker's proposals": (world, { stage }) => ({
    call: listProposalsForCaseworker(world.as(stage.caseworker)),
    theirs: NAME,
  }),
  "the own caseworker's interests": (world, { stage }) => ({
    call: listOpenInterests(world.as(stage.caseworker)),
    theirs: NAME,
  }),
};

describe("protected personal data, set later", () => {
  let world: World;
  let whole: WholeCase;
  const seen: Record<string, { before: boolean; after: boolean }> = {};
  let others: string;
  const look = async (when: "before" | "after") => {
    for (const [name, surface] of Object.entries(SURFACES)) {
      const { call, theirs } = surface(world, whole);
      seen[name] = { ...seen[name]!, [when]: (JSON.stringify(await call) ?? "").includes(theirs) };
    }
  };

  beforeAll(async () => {
    world = await openWorld();
    whole = await wholeCase(world);
    await look("before");
    // Asked for a moment before: what waits to be sent is part of what ends.
    await requestEmailCode(world.visitor(), { email: WHOLE.email });
    const done = await protectParticipant(world.as(whole.stage.caseworker), whole.person);
    if (!done.ok) throw new Error(done.failure);
    await look("after");
    others = JSON.stringify(await searchCandidates(world.as(whole.stage.broker), {}));
  });
  afterAll(() => world.close());

  it.each(Object.keys(SURFACES))("leaves nothing of the person in %s", (name) => {
    expect(seen[name]).toEqual({ before: true, after: false });
  });

  it("tells broker and employer of a proposal no more than that it is no longer current", async () => {
    const { stage, scene, presentedId } = whole;
    const page = await readProposalAsEmployer(world.as(scene.employer), presentedId);
    expect(page).toMatchObject({ ok: true, value: { status: "no_longer_current", card: null, acts: [] } });
    const list = await listProposalsForBroker(world.as(stage.broker));
    expect(list.ok && list.value.map(({ id, state }) => [id, state])).toEqual([[presentedId, "void"]]);
  });

  it("sends nothing to the person, nor anything about them that waited to be sent", async () => {
    const { mailbox, deliver } = outboxOf(world);
    await deliver();
    const sent = await mailbox.list();
    expect(sent.map(({ to }) => to)).not.toEqual(expect.arrayContaining([WHOLE.email]));
    const all = JSON.stringify(sent);
    expect(all).not.toMatch(new RegExp(`${WHOLE.familyName}|${WHOLE.phone}|${WHOLE.email}`));
    expect(all).not.toMatch(new RegExp(`${whole.agreementId}|${whole.caseId}|${whole.draftAgreementId}`));
  });

  it("stops every reminder, and adds none later", async () => {
    const left = () =>
      world.db.read
        .select()
        .from(reminders)
        .where(eq(reminders.participantId, whole.person.participantId))
        .then((rows) => rows.filter(({ sentAt, stoppedAt }) => !sentAt && !stoppedAt));
    expect(await left()).toEqual([]);
    await runProposalReminders({ ...world.db, now: "2027-01-20T08:00:00.000Z" });
    expect(await left()).toEqual([]);
  });

  it("forgets e-mail address and number, so that no code can be asked for", async () => {
    const [account] = await world.db.read
      .select({ email: users.email, phone: users.phone })
      .from(users)
      .where(eq(users.id, whole.person.actor.userId));
    expect(account).toEqual({ email: null, phone: null });
  });

  it("leaves the others of the class in the search", () => {
    for (const { profileId } of whole.stage.people.slice(1)) expect(others).toContain(profileId);
  });

  it("is opened by the own caseworker and the manager alone", async () => {
    const { stage, person } = whole;
    const { participantId } = person;
    expect((await readParticipant(world.as(stage.caseworker), { participantId })).ok).toBe(true);
    const manager = await world.person("manager", { unitId: stage.unitId });
    const opened = await openParticipant(world.as(manager), { participantId, purpose: "caseworker-change" });
    expect(opened).toMatchObject({ ok: true, value: { name: NAME, protectedIdentity: true } });
    const colleague = await world.person("caseworker", { unitId: stage.unitId });
    expect(await readParticipant(world.as(colleague), { participantId })).toMatchObject({
      failure: "not_found",
    });
  });

  it("lets no broker begin anything new about the person", async () => {
    const { stage, unwrittenId, person } = whole;
    expect(await draftFromProposal(world.as(stage.broker), { proposalId: unwrittenId })).toMatchObject({
      failure: "not_found",
    });
    const about = { participantId: person.participantId, companyId: stage.company.companyId };
    const opened = await openCase(world.as(stage.broker), {
      ...about,
      scheme: "lonebidrag-utveckling",
      plannedStart: null,
    });
    expect(opened).toMatchObject({ failure: "not_found" });
  });

  it("stands in the log without a name", async () => {
    const manager = await world.person("manager", { unitId: whole.stage.unitId });
    const log = await listAccessLog(world.as(manager), { page: 1 });
    if (!log.ok) throw new Error(log.failure);
    expect(log.value.entries.map(({ act }) => act)).toContain("participant.protect");
    expect(JSON.stringify(log.value)).not.toMatch(new RegExp(`${WHOLE.givenName}|${WHOLE.familyName}`));
  });
});

describe("the switch itself", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it("is the own caseworker's alone, at the full assurance", async () => {
    const { stage, person } = await wholeCase(world);
    const others = [
      stage.broker,
      stage.company.employer,
      person.actor,
      await world.person("manager", { unitId: stage.unitId }),
      await world.person("caseworker", { unitId: stage.unitId }),
      await world.person("caseworker", { unitId: await world.unit() }),
    ];
    const input = { participantId: person.participantId, version: 1, reason: UNPROTECT_REASONS[0] };
    for (const actor of others) {
      expect(await protectParticipant(world.as(actor), input)).toMatchObject({ failure: "not_found" });
      expect(await unprotectParticipant(world.as(actor), input)).toMatchObject({ failure: "not_found" });
    }
    expect(await protectParticipant(world.as(stage.caseworker, "low"), input)).toMatchObject({
      failure: "needs_assurance",
    });
  });

  it("is set once however often it is pressed, and taken away with a reason without giving anything back", async () => {
    const whole = await openedAgain();
    const { stage, person } = whole;
    const ctx = world.as(stage.caseworker);
    const { participantId } = person;
    const version = async () => {
      const [row] = await world.db.read.select().from(participants).where(eq(participants.id, participantId));
      return row!;
    };
    expect((await protectParticipant(ctx, { participantId })).ok).toBe(true);
    const once = (await version()).version;
    expect((await protectParticipant(ctx, { participantId })).ok).toBe(true);
    expect((await version()).version).toBe(once);
    const off = { participantId, reason: "marking-ended" as const };
    expect(await unprotectParticipant(ctx, { ...off, version: once - 1 })).toMatchObject({
      failure: "stale",
    });
    expect(await unprotectParticipant(ctx, { ...off, version: once })).toEqual({ ok: true, value: null });
    expect(await version()).toMatchObject({ protectedIdentity: false });
    const found = await searchCandidates(world.as(stage.broker), {});
    expect(JSON.stringify(found)).not.toContain(person.profileId);
    expect((await listAgreements(world.as(stage.broker))).ok).toBe(true);
    expect(JSON.stringify(await listAgreements(world.as(stage.broker)))).toContain(whole.agreementId);
  });

  it("keeps the address of an account with another role", async () => {
    const { stage, person } = await openedAgain();
    await world.db.write((tx) =>
      tx.run(
        "INSERT INTO memberships (id, user_id, role, company_id, signatory, created_at) VALUES (?, ?, 'employer', 'c', 0, ?)",
        [`m-${person.participantId}`, person.actor.userId, world.now()],
      ),
    );
    await protectParticipant(world.as(stage.caseworker), person);
    const [account] = await world.db.read.select().from(users).where(eq(users.id, person.actor.userId));
    expect(account?.email).toBe(WHOLE.email);
  });

  /** Another whole case in the same world: the one before gives up its address. */
  async function openedAgain(): Promise<WholeCase> {
    await world.db.write((tx) => tx.update(users).set({ email: null }).where(eq(users.email, WHOLE.email)));
    return wholeCase(world);
  }
});
