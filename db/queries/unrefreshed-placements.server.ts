import { and, eq, inArray, lte, max, type SQL } from "drizzle-orm";
import { asksOn, type Confirmation, FRESHNESS } from "#app/domain/placement/freshness.ts";
import { addDays, type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { companies, placements, reminders } from "../schema/index.ts";

/** A reminder of this kind asks whether a placement is still there; it is about the day from which that is asked. */
export const STILL_OPEN = "placement-still-open";

export interface UnrefreshedPlacement extends Confirmation {
  id: string;
  title: string;
  companyId: string;
  companyName: string;
}

/**
 * Open placements, shown or paused, that nobody has confirmed for so long that their employer is to be asked, and when
 * that was done. A blocked company is asked nothing: it could not say yes.
 */
export async function unrefreshedPlacements(
  db: Reader | Tx,
  today: IsoDate,
  within?: SQL,
): Promise<UnrefreshedPlacement[]> {
  const rows = await db
    .select({
      id: placements.id,
      title: placements.title,
      refreshedAt: placements.refreshedAt,
      askedAt: max(reminders.sentAt),
      companyId: companies.id,
      companyName: companies.name,
    })
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .leftJoin(
      reminders,
      and(
        eq(reminders.subjectType, "placement"),
        eq(reminders.subjectId, placements.id),
        eq(reminders.kind, STILL_OPEN),
      ),
    )
    .where(
      and(
        inArray(placements.state, ["published", "paused"]),
        eq(companies.state, "verified"),
        // A day wider than the rule, which decides below: the column is a moment in UTC.
        lte(placements.refreshedAt, addDays(today, 1 - FRESHNESS.askAfterDays)),
        within,
      ),
    )
    .groupBy(placements.id);
  return rows.flatMap(({ refreshedAt, askedAt, ...row }) => {
    const confirmedOn = swedishDate(refreshedAt!);
    if (asksOn(confirmedOn) > today) return [];
    return [{ ...row, confirmedOn, askedOn: askedAt && swedishDate(askedAt) }];
  });
}
