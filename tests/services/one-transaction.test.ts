import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import { RETENTION_POLICY } from "#app/domain/retention/policy.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { activateDue } from "#app/services/agreement/follow-dates.server.ts";
import { inviteStaff } from "#app/services/auth/invite-staff.server.ts";
import { issuePaperCard } from "#app/services/auth/issue-paper-card.server.ts";
import { blockCompany } from "#app/services/company/block-company.server.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { recordFollowUp } from "#app/services/followup/record-follow-up.server.ts";
import { requestName } from "#app/services/insight/request-name.server.ts";
import { startCard } from "#app/services/kompetenskort/start-card.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { endStaffRole } from "#app/services/manager/end-staff-role.server.ts";
import { saveWeights } from "#app/services/manager/save-weights.server.ts";
import { settleDeadLetter } from "#app/services/manager/settle-dead-letter.server.ts";
import { markCandidate } from "#app/services/matching/mark-candidate.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { enqueue } from "#app/services/outbox/enqueue.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { recordRetentionDecision } from "#app/services/retention/record-decision.server.ts";
import { saveSearch } from "#app/services/saved-search/save-search.server.ts";
import { auditLog, followups, memberships, outbox, participants } from "#db/schema/index.ts";
import { agreementScene, signedByAll } from "#tests/factories/agreement.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { OCCUPATION_FIRST, weightsFilledIn } from "#tests/factories/weights.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

interface Deed {
  /** Makes the ground ready; returns who acts, and the deed itself. */
  prepare(
    world: World,
    stage: Stage,
  ): Promise<[WriteContext, (ctx: WriteContext) => Promise<Result<unknown, string>>]>;
  /** The tables that the deed is known to write in. */
  writes: readonly string[];
}

/** At least one deed of each folder that writes, the widest effects among them. */
const DEEDS: Record<string, Deed> = {
  "agreement: draft": {
    writes: ["agreements", "audit_log", "history"],
    prepare: async (world) => {
      const { broker, proposalId } = await agreementScene(world);
      return [world.as(broker), (ctx) => draftFromProposal(ctx, { proposalId })];
    },
  },
  "auth: invite staff": {
    writes: ["invitations", "audit_log", "outbox"],
    prepare: async (world, { unitId }) => {
      const manager = await world.person("manager", { unitId });
      const input = { email: "ny@example.com", name: "Ny Provare", role: "broker" } as const;
      return [world.as(manager), (ctx) => inviteStaff(ctx, input)];
    },
  },
  "auth: issue a paper card": {
    writes: ["paper_cards", "audit_log"],
    prepare: async (world, { caseworker, people: [person] }) => [
      world.as(caseworker),
      (ctx) => issuePaperCard(ctx, { participantId: person!.participantId, pin: "731946" }),
    ],
  },
  "company: log a contact": {
    writes: ["contacts", "audit_log"],
    prepare: async (world, { broker, company: { companyId } }) => [
      world.as(broker),
      (ctx) =>
        logContact(ctx, {
          companyId,
          channel: "call",
          note: "Ringde om våren.",
          next: "none",
          nextDate: undefined,
        }),
    ],
  },
  "company: block, with placements and search": {
    writes: ["companies", "placements", "search_placements_doc", "audit_log", "history", "outbox"],
    prepare: async (world, { broker, company: { companyId } }) => [
      world.as(broker),
      (ctx) => blockCompany(ctx, { companyId, version: 2, reason: "wrong-details" }),
    ],
  },
  "consent: give": {
    writes: ["consents", "audit_log", "outbox"],
    prepare: async (world, { unitId, caseworker }) => {
      const person = await participantOf(world, { unitId, caseworker, consents: [] });
      const { participantId } = person;
      const textVersion = "consent.profile_in_matching.v1";
      const input = {
        participantId,
        purpose: "profile_in_matching",
        interpreter: "none",
        textVersion,
        language: "sv",
      } as const;
      return [person.as(), (ctx) => giveConsent(ctx, input)];
    },
  },
  "consent: withdraw, with profile, search and proposals": {
    writes: ["consents", "profiles", "search_profiles_doc", "audit_log", "outbox"],
    prepare: async (_world, { people: [person] }) => [
      person!.as(),
      (ctx) =>
        withdrawConsent(ctx, { participantId: person!.participantId, consentId: person!.consentIds[0]! }),
    ],
  },
  "followup: record": {
    writes: ["followups", "audit_log"],
    prepare: async (world) => {
      const start = world.now();
      const scene = await agreementScene(world);
      const { agreementId } = await signedByAll(world, scene);
      world.at("2027-01-11T12:00:00.000Z");
      await activateDue({ read: world.db.read, write: world.db.write, now: world.now() });
      const rows = await world.db.read.select().from(followups);
      const planned = rows.filter((row) => row.agreementId === agreementId);
      const { id: followUpId, dueDate } = planned.toSorted((a, b) => (a.dueDate < b.dueDate ? -1 : 1))[0]!;
      world.at(`${dueDate}T12:00:00.000Z`);
      const ctx = world.as(scene.caseworker);
      world.at(start);
      const form = followUpForm.parse({
        version: 1,
        on: dueDate,
        how: "at-workplace",
        present: ["participant", "handledare"],
        hoursPlanned: "20",
        hoursAttended: "18,5",
        worksWell: "Kommer i tid.",
        steps: ["comes-on-time"],
        develop: "Köra åkgräsklippare",
      });
      return [ctx, (acting) => recordFollowUp(acting, { agreementId, followUpId, form })];
    },
  },
  "insight: ask for a name": {
    writes: ["audit_log", "outbox"],
    prepare: async (world, { caseworker, people: [person] }) => {
      const { participantId } = person!;
      await world.as(caseworker).recordAccess({
        act: "participant.read",
        subjectType: "participant",
        subjectId: participantId,
        participantId,
      });
      const rows = await world.db.read.select().from(auditLog);
      const entryId = rows.find(
        (row) => row.participantId === participantId && row.actorRole === "caseworker",
      )!.id;
      return [person!.as(), (ctx) => requestName(ctx, { entryId })];
    },
  },
  "kompetenskort: start a card": {
    writes: ["cards", "audit_log"],
    prepare: async (world, { caseworker, people: [person] }) => [
      world.as(caseworker),
      (ctx) => startCard(ctx, { participantId: person!.participantId, start: "next_version" }),
    ],
  },
  "lonebidrag: open a case": {
    writes: ["support_cases", "case_documents", "audit_log"],
    prepare: async (world, { broker, company: { companyId }, people: [person] }) => [
      world.as(broker),
      (ctx) =>
        openCase(ctx, {
          scheme: "lonebidrag-utveckling",
          plannedStart: null,
          participantId: person!.participantId,
          companyId,
        }),
    ],
  },
  "manager: end a role": {
    writes: ["memberships", "audit_log"],
    prepare: async (world, { unitId, broker }) => {
      const manager = await world.person("manager", { unitId });
      const rows = await world.db.read.select().from(memberships);
      const membershipId = rows.find((row) => row.userId === broker.userId)!.id;
      return [world.as(manager), (ctx) => endStaffRole(ctx, { membershipId })];
    },
  },
  "manager: settle a dead letter": {
    writes: ["outbox", "audit_log"],
    prepare: async (world, { unitId, company: { companyId } }) => {
      const manager = await world.person("manager", { unitId });
      await world.db.write(async (tx) => {
        await enqueue(tx, world.now(), "company.verified", { companyId });
        await tx.update(outbox).set({ deadAt: world.now() });
      });
      const [letter] = await world.db.read.select().from(outbox);
      return [world.as(manager), (ctx) => settleDeadLetter(ctx, { eventId: letter!.id, decision: "retry" })];
    },
  },
  "manager: weigh anew": {
    writes: ["matching_weights", "audit_log"],
    prepare: async (world, { unitId }) => {
      const manager = await world.person("manager", { unitId });
      return [world.as(manager), (ctx) => saveWeights(ctx, weightsFilledIn(world, OCCUPATION_FIRST))];
    },
  },
  "participant: close, with everything of theirs": {
    writes: ["participants", "profiles", "search_profiles_doc", "audit_log", "outbox"],
    prepare: async (world, { caseworker, people: [person] }) => {
      const { participantId } = person!;
      const rows = await world.db.read.select().from(participants);
      const { version } = rows.find((row) => row.id === participantId)!;
      return [
        world.as(caseworker),
        (ctx) => closeParticipant(ctx, { participantId, version, outcome: "work-regular" }),
      ];
    },
  },
  "matching: hide a card": {
    writes: ["candidate_marks", "match_log", "audit_log"],
    prepare: async (world, { broker, placementId }) => {
      const list = await rankCandidates(world.as(broker), { placementId });
      if (!list.ok) throw new Error(list.failure);
      const { profileId } = list.value.candidates[0]!;
      const mark = { is: "hidden", reason: "later" } as const;
      return [world.as(broker), (ctx) => markCandidate(ctx, { placementId, profileId, mark })];
    },
  },
  "placement: start a draft": {
    writes: ["placements", "audit_log"],
    prepare: async (world, { company: { companyId, employer } }) => [
      world.as(employer),
      (ctx) => startDraft(ctx, { companyId }),
    ],
  },
  "placement: pause, out of the search": {
    writes: ["placements", "search_placements_doc", "audit_log", "history", "outbox"],
    prepare: async (world, { placementId, company: { employer } }) => [
      world.as(employer),
      (ctx) => pausePlacement(ctx, { placementId, version: 3 }),
    ],
  },
  "profile: approve": {
    writes: ["profile_links", "audit_log"],
    prepare: async (world, { unitId, caseworker }) => {
      const { participantId } = await participantOf(world, { unitId, caseworker });
      return [world.as(caseworker), (ctx) => approveProfile(ctx, { participantId })];
    },
  },
  "proposal: propose a participant": {
    writes: ["proposals", "proposal_links", "audit_log", "history", "outbox"],
    prepare: async (world, { caseworker, placementId, people: [person] }) => [
      world.as(caseworker),
      (ctx) => proposeParticipant(ctx, { participantId: person!.participantId, placementId }),
    ],
  },
  "proposal: say interest": {
    writes: ["interests", "audit_log", "outbox"],
    prepare: async (_world, { placementId, people: [person] }) => [
      person!.as(),
      (ctx) => sayInterest(ctx, { placementId }),
    ],
  },
  "retention: record a decision": {
    writes: ["retention_decisions", "audit_log"],
    prepare: async (world, { unitId }) => {
      const manager = await world.person("manager", { unitId });
      const rowId = RETENTION_POLICY.find((row) => row.basis === "decision")!.id;
      const input = { rowId, reference: "AME 2026/17", decidedOn: "2026-11-02" };
      return [world.as(manager), (ctx) => recordRetentionDecision(ctx, input)];
    },
  },
  "saved-search: save": {
    writes: ["saved_searches", "audit_log"],
    prepare: async (_world, { people: [person] }) => [
      person!.as(),
      (ctx) => saveSearch(ctx, { search: "sok=kock" }),
    ],
  },
};

describe("row, audit, outbox and search of one deed share one transaction", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it.each(Object.entries(DEEDS))("%s: fails after its last write and leaves nothing", async (_name, deed) => {
    const [ctx, act] = await deed.prepare(world, await openStage(world));
    const before = await everyRow(world);
    const failing: WriteContext = {
      ...ctx,
      write: (work) =>
        ctx.write(async (tx) => {
          await work(tx);
          throw new Error("after the last write");
        }),
    };
    await expect(act(failing)).rejects.toThrow("after the last write");
    expect(await everyRow(world)).toEqual(before);

    let transactions = 0;
    const counting: WriteContext = {
      ...ctx,
      write: (work) => {
        transactions += 1;
        return ctx.write(work);
      },
    };
    expect(await act(counting)).toMatchObject({ ok: true });
    expect(transactions).toBe(1);
    const after = await everyRow(world);
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(
      expect.arrayContaining([...deed.writes]),
    );
  });
});

/** The whole database by table, as text. The full-text tables' own inner tables are blobs of the same content. */
async function everyRow({ db }: World): Promise<Record<string, string>> {
  const tables = await db.read.all<{ name: string }>(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' ORDER BY name",
    [],
  );
  const entries = tables.map(async ({ name }) => [
    name,
    JSON.stringify(await db.read.all(`SELECT * FROM "${name}"`, [])),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
