import { and, asc, eq } from "drizzle-orm";
import { finalRecordSchema, type PlannedKind } from "#app/domain/followup/final-record.ts";
import { followUpForm } from "#app/domain/followup/follow-up-form.ts";
import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import { recordFinal, recordFollowUp } from "#app/services/followup/record-follow-up.server.ts";
import { agreements, followups } from "#db/schema/index.ts";
import { agreementPeriod, interruptedOn } from "#db/seed/region/agreement-days.ts";
import { finalWords } from "#db/seed/region/final-words.ts";
import { type FollowUpNote, followUpNote } from "#db/seed/region/follow-up-notes.ts";
import type { AgreementPlan } from "#db/seed/region/history-plans.ts";
import { workdayBy, workdaysBetween } from "#db/seed/region/workdays.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import { done, on, type Stage } from "./stage.ts";

/** What a follow-up is about: its day, the days since the last one, and how many of the hours came to be. */
interface Stretch {
  due: IsoDate;
  from: IsoDate;
  note: FollowUpNote;
}

/** The follow-ups that the plan has held, each by the own caseworker on its day. */
export async function seedFollowUps(
  stage: Stage,
  { serial, person, plan: { participant } }: JourneyCast,
  plan: AgreementPlan,
  agreementId: string,
): Promise<void> {
  const planned = await plannedOf(stage, agreementId, "follow-up");
  const { hoursPerWeek } = await contentOf(stage, agreementId);
  for (const [n, { due, from, note }] of stretches(stage, plan, planned, serial).entries()) {
    const hours = hoursOver(from, due, hoursPerWeek);
    const day = workdayBy(due);
    const form = followUpForm.parse({
      version: planned[n]!.version,
      on: day,
      how: note.how,
      present: [...note.present],
      ...(person.interpreterLanguage && { interpreterLanguage: person.interpreterLanguage }),
      hoursPlanned: written(hours),
      hoursAttended: written(attended(hours, note)),
      worksWell: note.worksWell,
      toChange: note.toChange,
      steps: [...note.steps],
      ...note.goal,
      ...(note.goal && planned[n + 1] && { goalBy: planned[n + 1]!.dueDate }),
    });
    done(
      `${participant} follow-up ${n + 1}`,
      await recordFollowUp(on(stage, person.caseworker, day), {
        agreementId,
        followUpId: planned[n]!.id,
        form,
      }),
    );
  }
}

/** The summing up, with the hours that the follow-ups add up to. */
export async function seedFinalRecord(
  stage: Stage,
  { serial, person, plan: journey }: JourneyCast,
  plan: AgreementPlan,
  agreementId: string,
): Promise<void> {
  const [final] = await plannedOf(stage, agreementId, "final");
  const { hoursPerWeek, tasks, adaptations } = await contentOf(stage, agreementId);
  const { from, to } = agreementPeriod(plan, stage.today);
  const last = plan.state === "interrupted" ? interruptedOn(plan, stage.today) : to;
  const over = addDays(last, 1);
  const held = stretches(stage, plan, await plannedOf(stage, agreementId, "follow-up"), serial);
  const sofar = held.reduce(
    (sum, one) => sum + attended(hoursOver(one.from, one.due, hoursPerWeek), one.note),
    0,
  );
  const record = finalRecordSchema.parse({
    tasks: tasks.slice(0, 1500),
    adaptations: adaptations.slice(0, 1500),
    hoursPlanned: hoursOver(from, over, hoursPerWeek),
    hoursAttended: sofar + hoursOver(held.at(-1)?.due ?? from, over, hoursPerWeek),
    ...finalWords(journey, serial),
  });
  done(
    `${journey.participant} final`,
    await recordFinal(on(stage, person.caseworker, last), {
      agreementId,
      followUpId: final!.id,
      version: final!.version,
      record,
    }),
  );
}

function stretches(
  stage: Stage,
  plan: AgreementPlan,
  planned: readonly { dueDate: IsoDate }[],
  serial: number,
): Stretch[] {
  const { from } = agreementPeriod(plan, stage.today);
  return planned.slice(0, plan.followUpsDone).map(({ dueDate }, n) => ({
    due: dueDate,
    from: n === 0 ? from : planned[n - 1]!.dueDate,
    note: followUpNote(serial, n),
  }));
}

/** The agreement's hours from the first day up to the day before the second, to the nearest half. */
function hoursOver(from: IsoDate, until: IsoDate, perWeek: number): number {
  return Math.round((workdaysBetween(from, until) / 5) * perWeek * 2) / 2;
}

function attended(hours: number, note: FollowUpNote): number {
  return Math.round(hours * note.attended * 2) / 2;
}

/** As it is written in the form. */
function written(hours: number): string {
  return String(hours).replace(".", ",");
}

async function plannedOf({ db }: Stage, agreementId: string, kind: PlannedKind) {
  return db.read
    .select({ id: followups.id, dueDate: followups.dueDate, version: followups.version })
    .from(followups)
    .where(and(eq(followups.agreementId, agreementId), eq(followups.kind, kind)))
    .orderBy(asc(followups.dueDate));
}

async function contentOf({ db }: Stage, agreementId: string) {
  const [row] = await db.read
    .select({ content: agreements.content })
    .from(agreements)
    .where(eq(agreements.id, agreementId));
  const { hoursPerWeek = 0, tasks = "", adaptations = "" } = row!.content;
  return { hoursPerWeek, tasks, adaptations };
}
