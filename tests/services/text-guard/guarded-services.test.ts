import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FinalRecord } from "#app/domain/followup/final-record.ts";
import { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import type { ReviewEntry } from "#app/domain/placement/review-form.ts";
import type { GuardedPlace } from "#app/domain/text-guard/guarded-texts.ts";
import { passAll, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { activateDue } from "#app/services/agreement/follow-dates.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { recordFinal, recordFollowUp } from "#app/services/followup/record-follow-up.server.ts";
import { publishPlacement } from "#app/services/placement/publish-placement.server.ts";
import { returnPlacement } from "#app/services/placement/return-placement.server.ts";
import { saveReview } from "#app/services/placement/save-review.server.ts";
import { saveStep } from "#app/services/placement/save-step.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import {
  agreements,
  auditLog,
  contacts,
  followups,
  participants,
  placements,
  proposals,
} from "#db/schema/index.ts";
import {
  type AgreementScene,
  agreementScene,
  drafted,
  filledForm,
  signedByAll,
} from "#tests/factories/agreement.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { placementDraft, placementOf, submittedPlacement } from "#tests/factories/placement.ts";
import { openStage, proposalAt } from "#tests/factories/proposal.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const PERSONNUMMER = "Numret är 850709-9805.";
const MARKED = "Har ADHD sedan länge.";
const FINAL: FinalRecord = {
  tasks: "Vattnat och planterat.",
  adaptations: "",
  hoursPlanned: 400,
  hoursAttended: 372.5,
  supervision: "now-and-then",
  cooperation: "",
  strengths: "Noggrann.",
  development: "",
  steps: [],
  handledareWords: "",
  participantWords: "Jag har lärt mig mycket.",
  summary: "Redo för arbete på deltid.",
};

type Outcome = { ok: boolean; failure?: string } | TextsStopped;

/** One place where a text is written: how it is saved, and the row it would stand in. */
interface Writing {
  subjectId: string;
  save(text: string, pass?: TextPass): Promise<Outcome>;
  row(): Promise<unknown>;
}

describe("a text that another role reads", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => world.at("2026-11-23T08:00:00.000Z"));

  async function followUpOfKind(kind: "follow-up" | "final") {
    const scene = await agreementScene(world);
    const { agreementId } = await signedByAll(world, scene);
    world.at("2027-01-11T08:00:00.000Z");
    await activateDue({ read: world.db.read, write: world.db.write, now: world.now() });
    world.at("2027-01-19T08:00:00.000Z");
    const [row] = await world.db.read
      .select()
      .from(followups)
      .where(and(eq(followups.agreementId, agreementId), eq(followups.kind, kind)));
    return { scene, agreementId, followUpId: row!.id };
  }
  const followUpRow = async (id: string) =>
    (await world.db.read.select().from(followups).where(eq(followups.id, id)))[0];
  const placementRow = async (id: string) =>
    (await world.db.read.select().from(placements).where(eq(placements.id, id)))[0];

  async function reviewing(
    act: typeof returnPlacement | typeof saveReview | typeof publishPlacement,
    field: string,
  ) {
    const company = await verifiedCompany(world);
    const broker = await world.person("broker", { unitId: await world.unit() });
    const placementId = await submittedPlacement(world, company);
    const review = {
      version: 2,
      acknowledged: [],
      unionStatus: "received",
      unionReceivedOn: "2026-11-20",
      unionStance: "for",
      recentLayoffs: "no",
    } satisfies ReviewEntry;
    return {
      subjectId: placementId,
      save: (text: string, pass?: TextPass) =>
        act(world.as(broker), { ...review, placementId, words: text, [field]: text, pass: pass ?? null }),
      row: () => placementRow(placementId),
    };
  }

  const WRITINGS: Record<string, { place: GuardedPlace; open(): Promise<Writing> }> = {
    "a follow-up": {
      place: "follow-up",
      open: async () => {
        const { scene, agreementId, followUpId } = await followUpOfKind("follow-up");
        return {
          subjectId: followUpId,
          save: (text, pass) =>
            recordFollowUp(world.as(scene.caseworker), {
              agreementId,
              followUpId,
              pass: pass ?? null,
              form: followUpForm.parse({
                version: 1,
                on: "2027-01-18",
                how: "at-workplace",
                present: ["participant"],
                hoursPlanned: "20",
                hoursAttended: "18",
                toChange: text,
                steps: [],
              }),
            }),
          row: () => followUpRow(followUpId),
        };
      },
    },
    "a summing up": {
      place: "final-record",
      open: async () => {
        const { scene, agreementId, followUpId } = await followUpOfKind("final");
        return {
          subjectId: followUpId,
          save: (text, pass) =>
            recordFinal(world.as(scene.broker), {
              agreementId,
              followUpId,
              version: 1,
              record: { ...FINAL, summary: text },
              pass: pass ?? null,
            }),
          row: () => followUpRow(followUpId),
        };
      },
    },
    "an agreement": {
      place: "agreement",
      open: async () => {
        const scene: AgreementScene = await agreementScene(world);
        const agreementId = await drafted(world, scene);
        const form = await filledForm(world, scene, agreementId);
        return {
          subjectId: agreementId,
          save: (text, pass) =>
            saveAgreement(world.as(scene.broker), {
              agreementId,
              form: { ...form, adaptations: text },
              pass: pass ?? null,
            }),
          row: async () =>
            (await world.db.read.select().from(agreements).where(eq(agreements.id, agreementId)))[0],
        };
      },
    },
    "a meeting's place": {
      place: "meeting-place",
      open: async () => {
        const stage = await openStage(world);
        const { id: proposalId, version } = await proposalAt(world, stage, stage.people[0]!, "identified");
        return {
          subjectId: proposalId,
          save: (text, pass) =>
            planMeeting(world.as(stage.broker), {
              proposalId,
              version,
              date: "2026-12-03",
              place: text,
              pass: pass ?? null,
            }),
          row: async () =>
            (await world.db.read.select().from(proposals).where(eq(proposals.id, proposalId)))[0],
        };
      },
    },
    "a step of a placement": {
      place: "placement",
      open: async () => {
        const company = await verifiedCompany(world);
        const placementId = await placementOf(world, company);
        const content = placementDraft()["kind-and-tasks"];
        return {
          subjectId: placementId,
          save: (text, pass) =>
            saveStep(world.as(company.employer), {
              placementId,
              version: 1,
              step: "kind-and-tasks",
              content: { ...content, tasks: text },
              pass: pass ?? null,
            }),
          row: () => placementRow(placementId),
        };
      },
    },
    "words to the employer": { place: "placement-return", open: () => reviewing(returnPlacement, "words") },
    "a review that is saved": {
      place: "placement-review",
      open: () => reviewing(saveReview, "displacementReason"),
    },
    "a review that publishes": {
      place: "placement-review",
      open: () => reviewing(publishPlacement, "displacementReason"),
    },
    "a line in the contact log": {
      place: "contact-note",
      open: async () => {
        const { companyId } = await verifiedCompany(world);
        const broker = await world.person("broker", { unitId: await world.unit() });
        return {
          subjectId: companyId,
          save: (text, pass) =>
            logContact(world.as(broker), {
              companyId,
              channel: "call",
              note: text,
              next: "none",
              pass: pass ?? null,
            }),
          row: () => world.db.read.select().from(contacts).where(eq(contacts.companyId, companyId)),
        };
      },
    },
  };

  const logged = (subjectId: string) =>
    world.db.read
      .select()
      .from(auditLog)
      .where(and(eq(auditLog.subjectId, subjectId), like(auditLog.act, "%.pass-marked-words")));

  it.each(Object.entries(WRITINGS))(
    "in %s is stopped, passed with a reason, and logged",
    async (_, writing) => {
      const { subjectId, save, row } = await writing.open();
      const before = await row();

      const blocked = await save(PERSONNUMMER);
      expect(blocked).toMatchObject({ failure: "texts", place: writing.place, mayPass: false });
      expect(await save(PERSONNUMMER, passAll(blocked as TextsStopped, "works-here"))).toMatchObject({
        failure: "texts",
      });
      const warned = await save(MARKED);
      expect(warned).toMatchObject({ failure: "texts", place: writing.place, mayPass: true });
      const pass = passAll(warned as TextsStopped, "their-own-wish");
      // A word that was not shown when the box was ticked is marked anew.
      expect(await save(`${MARKED} Tar medicin.`, pass)).toMatchObject({ failure: "texts", mayPass: true });
      expect(await row()).toEqual(before);
      expect(await logged(subjectId)).toEqual([]);

      expect(await save(MARKED, pass)).toMatchObject({ ok: true });
      expect(await row()).not.toEqual(before);
      const lines = await logged(subjectId);
      expect(lines.map(({ detail }) => detail)).toEqual([
        { place: writing.place, reason: "their-own-wish", kinds: "health" },
      ]);
      expect(JSON.stringify(lines)).not.toContain("ADHD");
    },
  );

  it("about a participant does not name them, but the handledare", async () => {
    const { scene, agreementId, followUpId } = await followUpOfKind("final");
    const save = (summary: string) =>
      recordFinal(world.as(scene.broker), {
        agreementId,
        followUpId,
        version: 1,
        record: { ...FINAL, summary },
      });
    expect(await save("Aminas arbete blev bra.")).toMatchObject({ failure: "texts", mayPass: false });
    expect(await save("Karin Provare vill fortsätta.")).toMatchObject({ ok: true });
  });

  it("about a workplace tells a broker nothing of whose name it is", async () => {
    const stage = await openStage(world);
    const person = stage.people[0]!;
    const { id: proposalId, version } = await proposalAt(world, stage, person, "identified");
    const [own] = await world.db.read
      .select({ givenName: participants.givenName })
      .from(participants)
      .where(eq(participants.id, person.participantId));
    const meet = (place: string) =>
      planMeeting(world.as(stage.broker), { proposalId, version, date: "2026-12-03", place });
    const [right, wrong] = [await meet(`Hos ${own!.givenName} i Ali`), await meet("Hos Fatima i Ali")];
    expect(right).toMatchObject({ failure: "texts", mayPass: true });
    expect(wrong).toMatchObject({ failure: "texts", mayPass: true });
    expect(JSON.stringify(right)).not.toContain("own-name");
  });

  it("that was passed and is saved again unchanged is not marked anew", async () => {
    const scene = await agreementScene(world);
    const agreementId = await drafted(world, scene);
    const form = await filledForm(world, scene, agreementId, { adaptations: MARKED });
    const save = (version: number, pass: TextPass | null) =>
      saveAgreement(world.as(scene.broker), { agreementId, form: { ...form, version }, pass });
    const stopped = await save(form.version, null);
    expect(await save(form.version, passAll(stopped as TextsStopped, "needed-at-work"))).toMatchObject({
      ok: true,
    });
    expect(await save(form.version + 1, null)).toMatchObject({ ok: true });
  });
});
