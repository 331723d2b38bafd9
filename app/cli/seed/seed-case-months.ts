import { creditDay, type IsoMonth, lastDayOf } from "#app/domain/lonebidrag/deadlines.ts";
import { addDays, addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { reportMonth } from "#app/services/lonebidrag/report-month.server.ts";
import { monthsOfCase } from "#db/queries/support-cases.server.ts";
import { workdayBy } from "#db/seed/region/workdays.ts";
import type { CaseScene } from "./case-scene.ts";
import { done, on } from "./stage.ts";

/** Pay is reported when the month's books are closed, and the credit is looked for a while after its day. */
const REPORTED_DAYS_AFTER = 12;
const CHECKED_DAYS_AFTER = 3;
const FULL_TIME_PAY_ORE = 2_000_000;

/** What the employer has written in of the months behind. A running one forgot its first: it is soon too late. */
export async function reportMonths(scene: CaseScene, levelPercent: number): Promise<void> {
  const { stage, cast, caseId, plan } = scene;
  const [first, ...others] = await monthsOfCase(stage.db.read, caseId);
  for (const { month, version } of plan.state === "running" ? others : [first!, ...others]) {
    const reportedOn = workdayBy(addDays(lastDayOf(month), REPORTED_DAYS_AFTER));
    if (reportedOn >= stage.today) continue;
    const what = `${cast.plan.participant} ${month}`;
    done(
      `${what} pay`,
      await reportMonth(on(stage, cast.employer, reportedOn), {
        caseId,
        month,
        version,
        on: reportedOn,
        what: "pay",
      }),
    );
    const checkedOn = workdayBy(addDays(creditDay(monthAfter(reportedOn)), CHECKED_DAYS_AFTER));
    if (checkedOn >= stage.today) continue;
    done(
      `${what} credit`,
      await reportMonth(on(stage, cast.employer, checkedOn), {
        caseId,
        month,
        version: version + 1,
        on: checkedOn,
        what: "credit",
        creditOre: (FULL_TIME_PAY_ORE * levelPercent) / 100,
      }),
    );
  }
}

function monthAfter(date: IsoDate): IsoMonth {
  return addMonths(`${date.slice(0, 7)}-01`, 1).slice(0, 7);
}
