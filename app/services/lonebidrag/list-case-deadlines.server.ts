import { and, asc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { type CaseDeadline, deadlinesOf } from "#app/domain/lonebidrag/case-deadlines.ts";
import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { casesWhere } from "#db/queries/support-cases.server.ts";
import { caseMonths, supportCases } from "#db/schema/index.ts";

/** A deadline of one of the unit's cases. The company and the scheme say which; never who. */
export interface UnitDeadline extends CaseDeadline {
  caseId: string;
  companyName: string;
  scheme: SchemeId;
}

/**
 * What falls due within thirty days in the unit's cases, or has passed and can still be mended, soonest first; for
 * "Idag" and the list of cases. Of an ended case only the months that are still to be reported or credited.
 */
export async function listCaseDeadlines(read: Reader, unitId: string, now: Instant): Promise<UnitDeadline[]> {
  const openMonths = read
    .select({ caseId: caseMonths.caseId })
    .from(caseMonths)
    .where(isNull(caseMonths.creditCheckedOn));
  const cases = await casesWhere(
    read,
    and(
      eq(supportCases.unitId, unitId),
      or(ne(supportCases.state, "ended"), inArray(supportCases.id, openMonths)),
    ),
  );
  if (cases.length === 0) return [];
  const months = await read
    .select({
      caseId: caseMonths.caseId,
      month: caseMonths.month,
      reportedOn: caseMonths.payReportedOn,
      creditedOn: caseMonths.creditCheckedOn,
    })
    .from(caseMonths)
    .where(
      inArray(
        caseMonths.caseId,
        cases.map(({ id }) => id),
      ),
    )
    .orderBy(asc(caseMonths.month));
  const ofCase = Map.groupBy(months, ({ caseId }) => caseId);
  const today = swedishDate(now);
  return cases
    .flatMap((one) =>
      deadlinesOf({ ...one, months: ofCase.get(one.id) ?? [] }, today).map((deadline) => ({
        ...deadline,
        caseId: one.id,
        companyName: one.companyName,
        scheme: one.scheme,
      })),
    )
    .filter(({ urgency }) => urgency !== "later")
    .sort((a, b) => a.date.localeCompare(b.date) || a.caseId.localeCompare(b.caseId));
}
