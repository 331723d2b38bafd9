import { globSync, readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { READINGS } from "#app/domain/access/readings.ts";
import type { Actor, Role } from "#app/domain/access/roles.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { readAgreementAsParty } from "#app/services/agreement/read-agreement-as-party.server.ts";
import { readAgreementAsStaff } from "#app/services/agreement/read-agreement-as-staff.server.ts";
import { readAgreementFile, readFileAsSigner } from "#app/services/agreement/read-agreement-file.server.ts";
import { readAgreementForm } from "#app/services/agreement/read-agreement-form.server.ts";
import { readAsSigner } from "#app/services/agreement/read-as-signer.server.ts";
import { listConsents } from "#app/services/consent/list-consents.server.ts";
import { readReceipts } from "#app/services/consent/read-receipts.server.ts";
import { readFollowUp } from "#app/services/followup/read-follow-up.server.ts";
import { listInsight } from "#app/services/insight/list-insight.server.ts";
import { listCards } from "#app/services/kompetenskort/list-cards.server.ts";
import { readCard, readOwnCard } from "#app/services/kompetenskort/read-card.server.ts";
import { readProgress } from "#app/services/kompetenskort/read-progress.server.ts";
import { caseOfAgreement } from "#app/services/lonebidrag/case-of-agreement.server.ts";
import {
  readCaseAsBroker,
  readCaseAsCaseworker,
  readCaseAsEmployer,
  readCaseAsParticipant,
} from "#app/services/lonebidrag/read-case.server.ts";
import { openParticipant } from "#app/services/manager/open-participant.server.ts";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { listOwnParticipants } from "#app/services/participant/list-own-participants.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { readParticipantHead } from "#app/services/participant/read-participant-head.server.ts";
import { openLink, openOwnLink } from "#app/services/profile/open-link.server.ts";
import { readPublication } from "#app/services/profile/read-publication.server.ts";
import { listOpenInterests } from "#app/services/proposal/list-interests.server.ts";
import { listProposalsForCaseworker } from "#app/services/proposal/list-proposals-for-caseworker.server.ts";
import { readIdentity } from "#app/services/proposal/read-identity.server.ts";
import { readProposalAsCaseworker } from "#app/services/proposal/read-proposal-as-caseworker.server.ts";
import { listOpenCorrections } from "#app/services/rights/list-open-corrections.server.ts";
import { listErasures, listRequests } from "#app/services/rights/list-requests.server.ts";
import { readExtract } from "#app/services/rights/read-extract.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { concerning } from "#db/queries/audit-log.server.ts";
import { auditLog, supportCases } from "#db/schema/index.ts";
import { type WholeCase, wholeCase } from "#tests/factories/whole-case.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

/** Who reads with a call, and the call; `null` is a party that came by a link. */
type Call = (world: World, it: WholeCase, as: Actor) => Promise<unknown>;
type Reads = Partial<Record<Role | "signer", Call>>;

const id = (it: WholeCase) => ({ participantId: it.person.participantId });

/** Every service that gives somebody a person's identity, card, case, papers or link: one call for each who may. */
const READERS: Record<string, Reads> = {
  "agreement/read-agreement-as-party#readAgreementAsParty": {
    employer: (world, it, as) => readAgreementAsParty(world.as(as), it),
    participant: (world, it, as) => readAgreementAsParty(world.as(as), it),
  },
  "agreement/read-agreement-as-staff#readAgreementAsStaff": {
    broker: (world, it, as) => readAgreementAsStaff(world.as(as), it),
    caseworker: (world, it, as) => readAgreementAsStaff(world.as(as), it),
  },
  "agreement/read-agreement-file#readAgreementFile": {
    broker: (world, it, as) => readAgreementFile(world.as(as), it),
    caseworker: (world, it, as) => readAgreementFile(world.as(as), it),
    employer: (world, it, as) => readAgreementFile(world.as(as), it),
    participant: (world, it, as) => readAgreementFile(world.as(as), it),
  },
  "agreement/read-agreement-file#readFileAsSigner": {
    signer: (world, it) =>
      readFileAsSigner(world.visitor(), { agreementId: it.agreementId, cookie: it.signer.cookie }),
  },
  "agreement/read-as-signer#readAsSigner": {
    signer: (world, it) => readAsSigner(world.visitor(), it.signer),
  },
  "agreement/read-agreement-form#readAgreementForm": {
    broker: (world, it, as) => readAgreementForm(world.as(as), { agreementId: it.draftAgreementId }),
    caseworker: (world, it, as) => readAgreementForm(world.as(as), { agreementId: it.draftAgreementId }),
  },
  "consent/list-consents#listConsents": {
    caseworker: (world, it, as) => listConsents(world.as(as), id(it)),
    participant: (world, it, as) => listConsents(world.as(as), id(it)),
  },
  "consent/read-receipts#readReceipts": {
    caseworker: (world, it, as) => readReceipts(world.as(as), id(it)),
    participant: (world, it, as) => readReceipts(world.as(as), id(it)),
  },
  "followup/read-follow-up#readFollowUp": {
    broker: (world, it, as) => readFollowUp(world.as(as), it),
    caseworker: (world, it, as) => readFollowUp(world.as(as), it),
  },
  "kompetenskort/list-cards#listCards": {
    caseworker: (world, it, as) => listCards(world.as(as), id(it)),
    participant: (world, it, as) => listCards(world.as(as), id(it)),
  },
  "kompetenskort/read-card#readCard": {
    caseworker: (world, it, as) => readCard(world.as(as), id(it)),
  },
  "kompetenskort/read-card#readOwnCard": {
    participant: (world, _it, as) => readOwnCard(world.as(as)),
  },
  "kompetenskort/read-progress#readProgress": {
    participant: (world, _it, as) => readProgress(world.as(as)),
  },
  "lonebidrag/case-of-agreement#caseOfAgreement": {
    broker: (world, it, as) => caseOfAgreement(world.as(as), { id: it.agreementId, state: "active" }),
    caseworker: (world, it, as) => caseOfAgreement(world.as(as), { id: it.agreementId, state: "active" }),
    employer: (world, it, as) => caseOfAgreement(world.as(as), { id: it.agreementId, state: "active" }),
  },
  "lonebidrag/read-case#readCaseAsBroker": {
    broker: (world, it, as) => readCaseAsBroker(world.as(as), it.caseId),
  },
  "lonebidrag/read-case#readCaseAsCaseworker": {
    caseworker: (world, it, as) => readCaseAsCaseworker(world.as(as), it.caseId),
  },
  "lonebidrag/read-case#readCaseAsEmployer": {
    employer: (world, it, as) => readCaseAsEmployer(world.as(as), it.caseId),
  },
  "lonebidrag/read-case#readCaseAsParticipant": {
    participant: (world, it, as) => readCaseAsParticipant(world.as(as), it.caseId),
  },
  "manager/open-participant#openParticipant": {
    manager: (world, it, as) => openParticipant(world.as(as), { ...id(it), purpose: "participant-asked" }),
  },
  "matching/rank-placements-for#rankPlacementsFor": {
    caseworker: (world, it, as) => rankPlacementsFor(world.as(as), id(it)),
  },
  "participant/list-own-participants#listOwnParticipants": {
    caseworker: (world, _it, as) => listOwnParticipants(world.as(as)),
  },
  "participant/read-participant#readParticipant": {
    caseworker: (world, it, as) => readParticipant(world.as(as), id(it)),
  },
  "participant/read-participant-head#readParticipantHead": {
    caseworker: (world, it, as) => readParticipantHead(world.as(as), id(it)),
  },
  "profile/open-link#openLink": {
    broker: (world, { person, presentedId }, as) =>
      world.db.write((tx) =>
        openLink(tx, as, world.now(), {
          profileId: person.profileId,
          purpose: "propose-to-placement",
          about: { type: "proposal", id: presentedId },
        }),
      ),
  },
  "profile/open-link#openOwnLink": {
    caseworker: (world, it, as) =>
      world.db.write((tx) =>
        openOwnLink(tx, as, world.now(), {
          ...id(it),
          purpose: "propose-to-placement",
          about: { type: "proposal", id: it.presentedId },
        }),
      ),
  },
  "profile/read-publication#readPublication": {
    caseworker: (world, it, as) => readPublication(world.as(as), id(it)),
  },
  "proposal/list-interests#listOpenInterests": {
    caseworker: (world, _it, as) => listOpenInterests(world.as(as)),
  },
  "proposal/list-proposals-for-caseworker#listProposalsForCaseworker": {
    caseworker: (world, _it, as) => listProposalsForCaseworker(world.as(as)),
  },
  "proposal/read-identity#readIdentity": {
    employer: (world, it, as) => readIdentity(world.as(as), it.agreedId),
  },
  "proposal/read-proposal-as-caseworker#readProposalAsCaseworker": {
    caseworker: (world, it, as) => readProposalAsCaseworker(world.as(as), it.presentedId),
  },
  "rights/list-open-corrections#listOpenCorrections": {
    caseworker: (world, _it, as) => listOpenCorrections(world.as(as)),
  },
  "rights/list-requests#listRequests": {
    caseworker: (world, it, as) => listRequests(world.as(as), id(it)),
  },
  "rights/list-requests#listErasures": {
    manager: (world, _it, as) => listErasures(world.as(as)),
  },
  "rights/read-extract#readExtract": {
    caseworker: (world, it, as) => readExtract(world.as(as), id(it)),
    participant: (world, it, as) => readExtract(world.as(as), id(it)),
  },
};

/** Services that touch the same and give nobody anything to read of one person, and what they do instead. */
const NOTHING_READ: Record<string, string> = {
  "agreement/draft-agreement": "writes; audited as agreement.draft",
  "agreement/make-signer-link": "writes; audited as agreement.send-link and agreement.revoke-link",
  "agreement/move-agreement": "writes; audited by its move",
  "agreement/object-to-agreement": "writes; audited as agreement.object",
  "agreement/propose-agreement": "writes; audited as agreement.propose",
  "agreement/save-agreement": "writes; audited as agreement.save",
  "agreement/sign-agreement": "writes; audited as agreement.sign",
  "agreement/sign-with-witness": "writes; audited as agreement.sign",
  "effects/erase-parts": "writes; audited as rights.erase",
  "effects/gate/card-changed": "the gate, when a card is confirmed",
  "effects/gate/load-people": "the gate, inside the services",
  "effects/gate/load-pool": "the gate, inside the services",
  "effects/gate/release-pool": "the gate; audited as profile.shown and profile.hidden",
  "effects/gate/take-out": "the gate; told by whoever takes the profile out",
  "effects/profile-of": "for the extract and for erasing; its callers log",
  "effects/remove-profile": "writes; audited as profile.remove",
  "followup/record-follow-up": "writes; audited as followup.record",
  "installation/conceal-links": "before anybody is let in",
  "kompetenskort/move-card": "writes; audited by its move",
  "kompetenskort/start-card": "writes; audited as card.start",
  "lonebidrag/act-on-case": "writes; audited by its move",
  "lonebidrag/list-case-deadlines": "dates and companies, for the lists below",
  "lonebidrag/list-cases": "a list without names; logged as case.list",
  "lonebidrag/list-due-cases": "a list without names; logged as case.list",
  "lonebidrag/open-case": "writes; audited as case.open",
  "manager/preview-weights": "how many would move; logged as unit.weights-preview",
  "matching/compare-candidates": "cards without names; logged as candidate.compare",
  "matching/rank-candidates": "cards without names; logged as candidate.list",
  "matching/suggest-round": "cards without names; logged as candidate.list for each placement",
  "participant/read-own-home": "a participant's own home, of which only states are read",
  "participant/standings-of": "states for the list of one's own, which logs it",
  "profile/approve-profile": "writes; audited as profile.approve",
  "profile/follow-pool-changes": "the gate, after commit",
  "profile/refresh-pools": "the gate, once a day",
  "profile/withdraw-profile": "writes; audited as profile.remove",
  "proposal/propose-candidates": "writes; opens the link by profile/open-link",
  "proposal/propose-participant": "writes; the card's reading is audited as card.read",
  "rights/extract-tables": "which rows are whose, for rights/read-extract",
};

/** Where a person's name, case number, card, link, case or papers can be reached. */
const REACHES =
  /participants\.(givenName|familyName|externalRef)|\bcards\.(content|draft)\b|confirmedCards\(|\bprofileLinks\b|\bopen(Own)?Link\(|\b(caseInReach|casesWhere|agreementInReach|followUpInReach)\(|\.recordAccess\(|recordSignerAccess\(visit/;
/** Reading the log itself concerns no one participant, but for their own insight. */
const OF_THE_LOG = /^(insight|manager\/(list-access-log|read-log-control)|audit)/;

const PATHS = globSync("app/services/**/*.server.ts")
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => REACHES.test(readFileSync(path, "utf8")))
  .map((path) => path.replace(/^app\/services\/|\.server\.ts$/g, ""));

const cases = Object.entries(READERS).flatMap(([name, reads]) =>
  (Object.entries(reads) as [Role | "signer", Call][]).map(([role, call]) => ({ name, role, call })),
);

describe("every reading of an identity, a card, a link or a case", () => {
  let world: World;
  let whole: WholeCase;
  let people: Record<Role | "signer", Actor>;
  beforeAll(async () => {
    world = await openWorld();
    whole = await wholeCase(world);
    const { stage, scene, person } = whole;
    for (const kind of ["correction", "erasure"] as const)
      await requestRights(person.as(), { ...id(whole), kind, part: "card", words: "Det stämmer inte." });
    await world.db.write((tx) =>
      tx
        .update(supportCases)
        .set({ agreementId: whole.agreementId })
        .where(eq(supportCases.id, whole.caseId)),
    );
    people = {
      broker: stage.broker,
      caseworker: stage.caseworker,
      employer: scene.employer,
      participant: person.actor,
      manager: await world.person("manager", { unitId: stage.unitId }),
      handledare: await world.person("handledare", { unitId: stage.unitId }),
      signer: scene.employer,
    };
  });
  afterAll(() => world.close());

  const logged = async () =>
    world.db.read
      .select()
      .from(auditLog)
      .where(await concerning(world.db.read, whole.person.participantId));
  const sights = async () => {
    const told = await listInsight(whole.person.as(), { page: 1 });
    if (!told.ok) throw new Error(told.failure);
    return told.value.sights;
  };

  it("has a row here, whatever service it is in", () => {
    const known = new Set([
      ...Object.keys(READERS).map((name) => name.split("#")[0] ?? ""),
      ...Object.keys(NOTHING_READ),
    ]);
    expect(PATHS.filter((path) => !known.has(path) && !OF_THE_LOG.test(path))).toEqual([]);
    expect(Object.keys(NOTHING_READ).filter((path) => !PATHS.includes(path))).toEqual([]);
  });

  it("names every function of its service that reads", () => {
    for (const path of new Set(Object.keys(READERS).map((name) => name.split("#")[0] ?? ""))) {
      const text = readFileSync(`app/services/${path}.server.ts`, "utf8");
      const exported = [...text.matchAll(/export (?:async )?function (\w+)/g)].map(
        ([, name]) => `${path}#${name}`,
      );
      // What only shapes what the reader has opened is no way in: it takes no context.
      const ways = exported.filter((name) =>
        new RegExp(`function ${name.split("#")[1]}\\(\\s*(ctx|visit|tx)\\b`).test(text),
      );
      expect(ways.filter((name) => !READERS[name])).toEqual([]);
    }
  });

  it.each(cases)(
    "$name by $role stands once in the log, and in words before the participant",
    async ({ name, role, call }) => {
      const before = new Set((await logged()).map((row) => row.id));
      const told = new Map((await sights()).map((sight) => [sight.id, sight.times]));
      const result = await call(world, whole, people[role]);
      expect(result, name).toBeTruthy();
      if (typeof result === "object" && result && "ok" in result)
        expect(result, name).toMatchObject({ ok: true });
      const rows = (await logged()).filter((row) => !before.has(row.id) && row.act !== "insight.read");
      expect(rows).toHaveLength(1);
      const [row] = rows;
      // A line about a proposal does not say whose it is, also where they read it themselves.
      const unnamed = role === "signer" || (role === "participant" && row!.subjectType === "proposal");
      expect(row).toMatchObject({
        actorRole: role,
        actorUserId: unnamed ? null : people[role].userId,
      });
      expect(row!.purpose).toBeTruthy();
      // What opens one person is what log control draws from; a list only names them.
      expect(READINGS.some((act) => act === row!.act)).toBe(
        !row!.act.endsWith(".list") || row!.act === "card.list",
      );
      const after = await sights();
      const fresh = after.filter((sight) => sight.times !== told.get(sight.id));
      if (role === "participant") return expect(fresh).toEqual([]);
      expect(fresh).toHaveLength(1);
      const [sight] = fresh;
      expect(sight).toMatchObject({ role, at: row!.at });
      expect(sight!.purpose).not.toBeNull();
      for (const locale of ["sv", "sv-latt", "en"] as const) {
        const { insight } = messagesFor(locale).participant;
        expect(sight!.kind).not.toBe("other");
        expect(insight.kinds[sight!.kind]).toMatch(/^\p{Lu}\P{Lu}/u);
        expect(insight.purposes[sight!.purpose!]).toMatch(/^\p{Ll}/u);
      }
    },
  );
});
