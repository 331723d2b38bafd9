import { and, eq, gte, inArray, sql } from "drizzle-orm";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Reader, Tx } from "../database.ts";
import { agreements, supportCases } from "../schema/index.ts";

/** What a broker weighs against undanträngning (2-domain §4). Counts only: nobody is told apart. */
export interface DisplacementFigures {
  /** With an agreement that runs or is paused now. */
  praktikanterNow: number;
  /** Ended since the given day, and how many of those led to employment here. */
  ended: number;
  endedWithJob: number;
}

const NOW: AgreementState[] = ["signed", "active", "paused"];
const OVER: AgreementState[] = ["completed", "interrupted"];

export async function displacementFigures(
  db: Reader | Tx,
  companyId: string,
  since: string,
): Promise<DisplacementFigures> {
  const [now] = await db
    .select({ count: sql<number>`count(*)` })
    .from(agreements)
    .where(and(eq(agreements.companyId, companyId), inArray(agreements.state, NOW)));
  const employedHere = sql`exists (
    select 1 from ${supportCases}
    where ${supportCases.companyId} = ${agreements.companyId}
      and ${supportCases.participantId} = ${agreements.participantId}
      and ${supportCases.employmentStart} is not null)`;
  const [over] = await db
    .select({
      ended: sql<number>`count(*)`,
      endedWithJob: sql<number>`coalesce(sum(case when ${agreements.endReason} = 'job-here' or ${employedHere} then 1 else 0 end), 0)`,
    })
    .from(agreements)
    .where(
      and(
        eq(agreements.companyId, companyId),
        inArray(agreements.state, OVER),
        gte(agreements.endDate, since),
      ),
    );
  return {
    praktikanterNow: now?.count ?? 0,
    ended: over?.ended ?? 0,
    endedWithJob: over?.endedWithJob ?? 0,
  };
}
