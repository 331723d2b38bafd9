import { asc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { handleOf } from "#app/domain/access/handle.ts";
import {
  type ControlCounts,
  endedMonths,
  type Judgement,
  type Month,
} from "#app/domain/access/log-control.ts";
import type { Finding } from "#app/domain/access/log-patterns.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { logSamples, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { logControlOf, patternsIn } from "./log-control-record.server.ts";
import { readingsById } from "./log-readings.server.ts";

/** A drawn reading. The participant is a handle: opening who it is is an act of its own, with a reason. */
export interface SampledReading {
  entryId: string;
  at: Instant;
  /** Null for somebody outside the unit. */
  who: string | null;
  role: string;
  act: string;
  purpose: string | null;
  participantId: string;
  handle: string;
  judgement: Judgement | null;
}

export interface ShownFinding extends Finding {
  who: string | null;
  handle: string | null;
}

export interface LogControlPage {
  month: Month;
  /** Null until the sample is drawn. */
  control: {
    version: number;
    readings: number;
    sample: SampledReading[];
    signed: { at: Instant; by: string; counts: ControlCounts } | null;
  } | null;
  findings: ShownFinding[];
}

/** The month's log control: what was drawn, what stands out, and whether it is signed. Reading it is logged. */
export async function readLogControl(
  ctx: ReadContext,
  input: { month: Month },
): Promise<Result<LogControlPage, "not_found" | "needs_assurance">> {
  const { read, actor, now } = ctx;
  const { month } = input;
  const allowed = authorize(actor, "log.control", { unitId: actor.unitId });
  if (!allowed.ok) return allowed;
  const unitId = actor.unitId ?? "";
  if (!endedMonths(now).includes(month)) return fail("not_found");
  await ctx.recordAccess({
    act: "log.control",
    subjectType: "unit",
    subjectId: unitId,
    purpose: "log-control",
    detail: { month },
  });
  const control = await logControlOf(read, unitId, month);
  if (!control) return ok({ month, control: null, findings: [] });
  const sample = await sampleOf(read, unitId, control.id);
  const findings = await patternsIn(read, unitId, month);
  const names = await namesOf(read, [
    ...sample.map(({ userId }) => userId),
    ...findings.map(({ userId }) => userId),
    control.signedBy,
  ]);
  const { signedAt, signedBy, counts } = control;
  return ok({
    month,
    control: {
      version: control.version,
      readings: control.readings,
      sample: sample.map(({ userId, actorUnit, ...row }) => ({
        ...row,
        who: actorUnit === unitId ? (names.get(userId ?? "") ?? null) : null,
        handle: handleOf(row.participantId),
      })),
      signed: signedAt && counts ? { at: signedAt, by: names.get(signedBy ?? "") ?? "", counts } : null,
    },
    findings: findings.map((one) => ({
      ...one,
      who: names.get(one.userId ?? "") ?? null,
      handle: one.participantId && handleOf(one.participantId),
    })),
  });
}

async function sampleOf(read: Reader, unitId: string, controlId: string) {
  const drawn = await read
    .select({ entryId: logSamples.entryId, verdict: logSamples.verdict, reason: logSamples.reason })
    .from(logSamples)
    .where(eq(logSamples.controlId, controlId))
    .orderBy(asc(logSamples.place));
  const readings = await readingsById(
    read,
    unitId,
    drawn.map(({ entryId }) => entryId),
  );
  const byId = new Map(readings.map((one) => [one.id, one]));
  return drawn.flatMap(({ entryId, verdict, reason }) => {
    const reading = byId.get(entryId);
    if (!reading) return [];
    const { at, userId, role, act, purpose, participantId, unitId: actorUnit } = reading;
    const judgement = verdict && reason ? { verdict, reason } : null;
    return [{ entryId, at, userId, actorUnit, role, act, purpose, participantId, judgement }];
  });
}

async function namesOf(read: Reader, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids)].filter((id) => id !== null);
  const rows = await read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, asked));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
