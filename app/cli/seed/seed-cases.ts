import { and, eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import type { CaseWithdrawReason, EndOutcome } from "#app/domain/lonebidrag/case-states.ts";
import type { DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { answerConsent } from "#app/services/lonebidrag/answer-consent.server.ts";
import { beginDueCases } from "#app/services/lonebidrag/begin-due-cases.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { recordDecision } from "#app/services/lonebidrag/record-decision.server.ts";
import { recordUnionComment } from "#app/services/lonebidrag/record-union-comment.server.ts";
import { setDocumentStatus } from "#app/services/lonebidrag/set-document-status.server.ts";
import { caseDocuments } from "#db/schema/index.ts";
import { CASE_STEPS, type CasePlan, type CaseStep, caseDays, lastStep } from "#db/seed/region/case-plans.ts";
import { mondayFrom, workdayBy } from "#db/seed/region/workdays.ts";
import { type CaseScene, move, versionOf } from "./case-scene.ts";
import { reportMonths } from "./seed-case-months.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import { done, on, type Stage } from "./stage.ts";

/** What a decision says; an extension that is under way has the shorter one behind it. */
const LEVEL_PERCENT = 60;
const GRANTED_MONTHS: Partial<Record<CasePlan["state"], number>> = { extension_started: 6, running: 24 };
const ORDINARY_MONTHS = 12;
/** How long the employer needs for its papers. */
const PAPERS_TAKE_DAYS = 4;

/** The case that grew out of an agreement, opened and driven by its people as far as the plan has it. */
export async function seedCase(
  stage: Stage,
  cast: JourneyCast,
  agreementId: string,
  plan: CasePlan,
  agreementEnd: IsoDate,
): Promise<void> {
  const days = caseDays(plan, agreementEnd, stage.today);
  const { caseId } = done(
    `${cast.plan.participant} open case`,
    await openCase(on(stage, cast.broker, days.steps.need_identified), {
      agreementId,
      scheme: plan.scheme,
      plannedStart: days.start,
    }),
  );
  const scene: CaseScene = { stage, cast, caseId, plan, days };
  for (const step of CASE_STEPS.slice(1, CASE_STEPS.indexOf(lastStep(plan)) + 1)) await STEP[step](scene);
  await turn(scene);
}

const STEP: Readonly<Record<CaseStep, (scene: CaseScene) => Promise<void>>> = {
  need_identified: async () => undefined,
  consent: (scene) =>
    move(scene, scene.cast.person.caseworker, scene.days.steps.consent, { act: "ask_consent" }),
  async documents_requested(scene) {
    const { stage, cast, caseId, days, plan } = scene;
    const { caseworker, interpreterLanguage, self } = cast.person;
    // Who needs an interpreter answers face to face, with the caseworker as the witness.
    const [who, interpreter] = interpreterLanguage
      ? ([caseworker, "professional"] as const)
      : ([self, "none"] as const);
    done(
      `${cast.plan.participant} consent to case`,
      await answerConsent(on(stage, who, days.steps.documents_requested), {
        caseId,
        version: await versionOf(scene),
        answer: "yes",
        language: interpreterLanguage ?? "sv",
        interpreter,
        way: "in_person_with_witness",
      }),
    );
    await bringPapers(scene, cast.broker, days.steps.documents_requested, "requested", EMPLOYER_PAPERS);
    // One of the papers is still missing where the case stands there.
    const waits = lastStep(plan) === "documents_requested";
    await bringPapers(
      scene,
      cast.employer,
      workdayBy(addDays(days.steps.documents_requested, PAPERS_TAKE_DAYS)),
      "in",
      waits ? EMPLOYER_PAPERS.slice(1) : EMPLOYER_PAPERS,
    );
  },
  async documents_in(scene) {
    const { cast, days } = scene;
    await bringPapers(scene, cast.person.caseworker, days.steps.documents_in, "in", ["af-basis-complete"]);
    await move(scene, cast.broker, days.steps.documents_in, { act: "documents_complete" });
  },
  application_sent: (scene) =>
    move(scene, scene.cast.employer, scene.days.steps.application_sent, { act: "send_application" }),
  af_investigating: (scene) =>
    move(scene, scene.cast.broker, scene.days.steps.af_investigating, { act: "investigation_begun" }),
  union_comment: (scene) => hearUnion(scene, "requested"),
  decision: async (scene) => {
    await hearUnion(scene, "received");
    await decide(scene);
  },
  contract_signed: (scene) =>
    move(scene, scene.cast.employer, scene.days.steps.contract_signed, {
      act: "sign_contract",
      startOn: scene.days.start,
    }),
};

const EMPLOYER_PAPERS = [
  "employment-terms",
  "employer-application",
  "task-description",
  "collective-agreement-or-insurance",
] as const;

async function bringPapers(
  { stage, cast, caseId }: CaseScene,
  who: Actor,
  day: IsoDate,
  status: DocumentStatus,
  papers: readonly ((typeof EMPLOYER_PAPERS)[number] | "af-basis-complete")[],
): Promise<void> {
  for (const document of papers) {
    const [row] = await stage.db.read
      .select({ version: caseDocuments.version })
      .from(caseDocuments)
      .where(and(eq(caseDocuments.caseId, caseId), eq(caseDocuments.document, document)));
    // A scheme without an assessed capacity has no basis of AF's to wait for.
    if (!row) continue;
    done(
      `${cast.plan.participant} ${document} ${status}`,
      await setDocumentStatus(on(stage, who, day), { caseId, document, status, version: row.version }),
    );
  }
}

async function hearUnion(scene: CaseScene, status: "requested" | "received"): Promise<void> {
  const { stage, cast, caseId, days } = scene;
  const asked = days.steps.union_comment;
  const answered = workdayBy(addDays(days.steps.decision, -2));
  done(
    `${cast.plan.participant} union ${status}`,
    await recordUnionComment(on(stage, cast.broker, status === "requested" ? asked : days.steps.decision), {
      caseId,
      version: await versionOf(scene),
      comment:
        status === "requested"
          ? { status, requestedOn: asked }
          : { status, receivedOn: answered, stance: "for" },
    }),
  );
}

/** The decision reaches the unit the day after it was made. */
async function decide(scene: CaseScene): Promise<void> {
  const { stage, cast, caseId, plan, days } = scene;
  const { decision: received } = days.steps;
  const dates = { decidedOn: workdayBy(addDays(received, -1)), receivedOn: received };
  const months = GRANTED_MONTHS[plan.state] ?? ORDINARY_MONTHS;
  const recorded = done(
    `${cast.plan.participant} decision`,
    await recordDecision(on(stage, cast.person.caseworker, received), {
      caseId,
      version: await versionOf(scene),
      ...dates,
      ...(plan.state === "decision_refused"
        ? { outcome: "refused", from: null, to: null, levelPercent: null, payoutMonth: null }
        : {
            outcome: "granted",
            from: days.start,
            to: addDays(addMonths(days.start, months), -1),
            levelPercent: LEVEL_PERCENT,
            payoutMonth: addMonths(`${days.start.slice(0, 7)}-01`, 1).slice(0, 7),
          }),
    }),
  );
  if (!recorded.recorded)
    throw new Error(`demo seed: a decision can't be right: ${JSON.stringify(recorded)}`);
}

/** What came after the contract, or instead of it. */
async function turn(scene: CaseScene): Promise<void> {
  const { stage, cast, plan, days } = scene;
  if (plan.state === "ended" && lastStep(plan) !== "contract_signed")
    return move(scene, cast.broker, days.turn, {
      act: "withdraw",
      reason: plan.reason as CaseWithdrawReason,
    });
  if (lastStep(plan) !== "contract_signed" || plan.state === "contract_signed") return;
  await beginDueCases({ read: stage.db.read, write: stage.db.write, now: `${days.start}T06:00:00.000Z` });
  await reportMonths(scene, LEVEL_PERCENT);
  if (plan.state !== "ended") await renewConsent(scene);
  if (plan.state === "change_reported")
    await move(scene, cast.employer, days.turn, { act: "report_change", change: "hours" });
  if (plan.state === "extension_started")
    await move(scene, cast.broker, days.turn, { act: "start_extension" });
  if (plan.state === "ended")
    await move(scene, cast.broker, days.turn, {
      act: "end",
      outcome: plan.reason as EndOutcome,
      endedOn: addDays(days.turn, -1),
    });
}

/** Consent ends after half a year; where the support goes on it is asked for anew the Monday after. */
async function renewConsent({ stage, cast, days }: CaseScene): Promise<void> {
  const day = mondayFrom(addMonths(days.steps.documents_requested, 6));
  if (day > stage.today) return;
  const { participantId, caseworker, interpreterLanguage } = cast.person;
  done(
    `${cast.plan.participant} renew consent`,
    await giveConsent(on(stage, caseworker, day), {
      participantId,
      purpose: "information_exchange",
      party: "af",
      givenHow: "in_person_with_witness",
      interpreter: interpreterLanguage ? "professional" : "none",
      textVersion: textVersionOn("information_exchange", day),
      language: interpreterLanguage ?? "sv",
    }),
  );
}
