import { mayEver } from "#app/domain/access/authorize.ts";
import type { PlannedKind } from "#app/domain/followup/final-record.ts";
import { addDays, type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { openFollowUps } from "#db/queries/followups.server.ts";
import type { ReadContext } from "../context.server.ts";

/** One line of "Idag": the workplace and the day, never the person. */
export interface DueFollowUp {
  id: string;
  agreementId: string;
  dueDate: IsoDate;
  kind: PlannedKind;
  title: string;
  companyName: string;
  late: boolean;
}

/** The reader's follow-ups that are late or come within `days` days, oldest first. */
export async function listDueFollowUps(ctx: ReadContext, days = 7): Promise<DueFollowUp[]> {
  if (!mayEver(ctx.actor, "followup.record")) return [];
  const today = swedishDate(ctx.now);
  const rows = await openFollowUps(ctx.read, ctx.actor, addDays(today, days));
  return rows.map((row) => ({ ...row, late: row.dueDate < today }));
}
