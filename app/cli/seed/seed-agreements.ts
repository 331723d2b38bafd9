import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { type AgreementFormInput, agreementForm } from "#app/domain/agreement/agreement-form.ts";
import type {
  CancelReason,
  InterruptReason,
  PauseReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { followUpDates } from "#app/domain/followup/schedule.ts";
import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { activateDue, completeDue } from "#app/services/agreement/follow-dates.server.ts";
import { moveAgreement, type StaffMove } from "#app/services/agreement/move-agreement.server.ts";
import { proposeAgreement } from "#app/services/agreement/propose-agreement.server.ts";
import { readAgreementForm } from "#app/services/agreement/read-agreement-form.server.ts";
import { saveAgreement } from "#app/services/agreement/save-agreement.server.ts";
import { signAgreement } from "#app/services/agreement/sign-agreement.server.ts";
import { agreements } from "#db/schema/index.ts";
import { agreementPeriod, interruptedOn } from "#db/seed/region/agreement-days.ts";
import type { AgreementPlan } from "#db/seed/region/history-plans.ts";
import { placementByKey } from "#db/seed/region/placements.ts";
import { workdayBy } from "#db/seed/region/workdays.ts";
import { seedFinalRecord, seedFollowUps } from "./seed-follow-ups.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import { done, on, type Stage } from "./stage.ts";

/** The paper is written this long before the first day, once the two have agreed. */
const WRITTEN_DAYS_BEFORE = 6;

/** The day both had said yes: before the paper is written, and never after today. */
export function agreedOn(stage: Stage, plan: AgreementPlan): IsoDate {
  const [day = stage.today] = [
    addDays(stage.today, -plan.startedDaysAgo - WRITTEN_DAYS_BEFORE),
    stage.today,
  ].sort();
  return day;
}

/** The agreement of a journey, written, signed and lived through by its parties as far as the plan has it. */
export async function seedAgreement(
  stage: Stage,
  cast: JourneyCast,
  plan: AgreementPlan,
  proposalId: string,
): Promise<string> {
  const { from, to } = agreementPeriod(plan, stage.today);
  const written = agreedOn(stage, plan);
  const { agreementId } = done(
    "draft",
    await draftFromProposal(on(stage, cast.broker, written), { proposalId }),
  );
  await fill(stage, cast, plan, agreementId, written);
  if (plan.state === "draft") return agreementId;
  const sent = await proposeAgreement(on(stage, cast.broker, written), {
    agreementId,
    version: await versionOf(stage, agreementId),
  });
  const { contentHash } = done(`${cast.plan.participant} propose`, sent);
  await sign(stage, cast, plan, agreementId, contentHash, written);
  await live(stage, cast, plan, agreementId, { from, to });
  return agreementId;
}

async function fill(
  stage: Stage,
  cast: JourneyCast,
  plan: AgreementPlan,
  agreementId: string,
  written: IsoDate,
): Promise<void> {
  const ctx = on(stage, cast.broker, written);
  const { from, to } = agreementPeriod(plan, stage.today);
  const { form } = done("form", await readAgreementForm(ctx, { agreementId }));
  // Sent but unsigned ones have a handledare of their own, so that the signer's link can be tried.
  const own = plan.state === "proposed" || plan.state === "partially_signed";
  const filled: AgreementFormInput = {
    ...form,
    from,
    to,
    signatoryEmail: undefined,
    handledareIs: own ? "other" : "signatory",
    handledareName: own ? form.handledareName || "Monika Bäckgren" : form.handledareName,
    handledareEmail: own ? "handledare@arbetsplatsen.example" : undefined,
    introduction: "Första veckan går handledaren bredvid hela tiden och visar ett moment i taget.",
    decidedBy: "af",
    decisionDecidedOn: written,
    decisionFrom: from,
    decisionTo: to,
    insuranceThrough: "af",
    unionStatus: "received",
    unionOn: written,
    unionStance: "for",
    registerExtractShownOn: form.registerExtractRequired ? written : undefined,
    hoursSteps: [],
    followUpDates: followUpDates(kindOf(cast), { from, to }),
  };
  done(
    `${cast.plan.participant} save`,
    await saveAgreement(ctx, { agreementId, form: agreementForm.parse(filled) }),
  );
}

async function sign(
  stage: Stage,
  cast: JourneyCast,
  plan: AgreementPlan,
  agreementId: string,
  seenHash: string,
  written: IsoDate,
): Promise<void> {
  if (plan.state === "proposed" || plan.state === "cancelled") return;
  const parties: [Party, Actor][] = [
    ["participant", cast.person.self],
    ["unit", cast.broker],
    ["employer", cast.employer],
    ["handledare", cast.employer],
  ];
  for (const [party, who] of plan.state === "partially_signed" ? parties.slice(0, 2) : parties)
    done(
      `${cast.plan.participant} ${party}`,
      await signAgreement(on(stage, who, written), { agreementId, party, seenHash, address: "192.0.2.1" }),
    );
}

/** What the days and the staff did with it after the signatures. */
async function live(
  stage: Stage,
  cast: JourneyCast,
  plan: AgreementPlan,
  agreementId: string,
  { from, to }: { from: IsoDate; to: IsoDate },
): Promise<void> {
  const move = async (day: IsoDate, wanted: StaffMove) =>
    done(
      `${cast.plan.participant} ${wanted.act}`,
      await moveAgreement(on(stage, cast.broker, day), {
        agreementId,
        version: await versionOf(stage, agreementId),
        ...wanted,
      }),
    );
  if (plan.state === "cancelled")
    return void (await move(stage.today, { act: "cancel", reason: plan.reason as CancelReason }));
  if (plan.startedDaysAgo <= 0) return;
  const byItself = (run: typeof activateDue, day: IsoDate) =>
    run({ read: stage.db.read, write: stage.db.write, now: `${day}T06:00:00.000Z` });
  await byItself(activateDue, from);
  await seedFollowUps(stage, cast, plan, agreementId);
  if (plan.state === "paused")
    await move(workdayBy(addDays(stage.today, -5)), { act: "pause", reason: plan.reason as PauseReason });
  if (plan.state === "interrupted")
    await move(interruptedOn(plan, stage.today), {
      act: "interrupt",
      reason: plan.reason as InterruptReason,
    });
  if (plan.state === "completed") await byItself(completeDue, addDays(to, 1));
  if (plan.summedUp) await seedFinalRecord(stage, cast, plan, agreementId);
}

function kindOf({ plan }: JourneyCast) {
  return placementByKey(plan.placement).kind;
}

async function versionOf({ db }: Stage, agreementId: string): Promise<number> {
  const [row] = await db.read
    .select({ version: agreements.version })
    .from(agreements)
    .where(eq(agreements.id, agreementId));
  return row!.version;
}
