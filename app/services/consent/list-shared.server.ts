import { and, asc, eq, inArray } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "#db/database.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { companies, history, placements, proposals } from "#db/schema/index.ts";

/** What an employer has lawfully been shown, so that the participant can read it afterwards. */
export interface Shared {
  at: Instant;
  /** A card without a name, or who it is. */
  what: "presentation" | "identity";
  companyName: string;
  placementTitle: string;
}

const SHOWN = { presented: "presentation", identified: "identity" } as const;

/** Every time somebody outside the unit was shown something of this person, oldest first. */
export async function listShared(db: Reader | Tx, participantId: string): Promise<Shared[]> {
  const rows = await db
    .select({
      at: history.at,
      toState: history.toState,
      companyName: companies.name,
      placementTitle: placements.title,
    })
    .from(proposals)
    .innerJoin(history, and(eq(history.subjectType, "proposal"), eq(history.subjectId, proposals.id)))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .where(
      and(
        inArray(proposals.id, await proposalIdsOf(db, participantId)),
        inArray(history.toState, Object.keys(SHOWN)),
      ),
    )
    .orderBy(asc(history.at), asc(history.id));
  return rows.map(({ toState, ...row }) => ({ ...row, what: SHOWN[toState as keyof typeof SHOWN] }));
}
