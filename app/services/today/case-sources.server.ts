import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import type { TodayRow } from "#app/domain/today/today.ts";
import type { ReadContext } from "../context.server.ts";
import { listDueCases } from "../lonebidrag/list-due-cases.server.ts";

/** Far enough ahead that pay can still be reported and a review be asked for. */
const AHEAD_DAYS = 14;

/** The unit's cases of lönebidrag: those whose move is the broker's, and the dates that must be held. Never who. */
export async function casesDue(ctx: ReadContext, today: IsoDate): Promise<TodayRow[]> {
  const { waiting, deadlines } = await listDueCases(ctx);
  const row = (kind: TodayRow["kind"], caseId: string, subject: string, date: IsoDate): TodayRow => ({
    kind,
    subjectId: caseId,
    subject,
    beside: null,
    date,
    note: null,
    to: `/maklare/stod/${caseId}`,
    contactId: null,
  });
  const nearest = new Map(
    deadlines
      .filter(({ date }) => date <= addDays(today, AHEAD_DAYS))
      .toReversed()
      .map((one) => [one.caseId, one]),
  );
  return [
    ...waiting.map((one) => row("case-to-move", one.caseId, one.companyName, one.since)),
    ...[...nearest.values()].map((one) => row("case-deadline", one.caseId, one.companyName, one.date)),
  ];
}
