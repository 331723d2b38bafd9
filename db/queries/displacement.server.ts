import { and, eq, inArray } from "drizzle-orm";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Reader, Tx } from "../database.ts";
import { agreements, participants } from "../schema/index.ts";
import { unprotected } from "./protected.server.ts";

/** What a broker weighs against undanträngning (2-domain §4). Counts only: nobody is told apart, and nobody protected is counted. */
export interface DisplacementFigures {
  /** With an agreement that runs or is paused now. */
  praktikanterNow: number;
  /** Ended since the given day, and how many of those led to employment here. */
  ended: number;
  endedWithJob: number;
}

const NOW: readonly AgreementState[] = ["signed", "active", "paused"];
const OVER: readonly AgreementState[] = ["completed", "interrupted"];

/** An agreement of such a kind is an employment, not a praktik that may lead to one. */
const EMPLOYMENTS: readonly PlacementKind[] = [
  "lonebidragsanstallning",
  "introduktionsjobb",
  "nystartsjobb",
  "anstallning",
];

/**
 * Worked out from agreements alone. Subsidy cases would tell of more employments, but that there is one is sensitive
 * and no part of a review (2-domain §1, §7): the figure is therefore the least it can be.
 */
export async function displacementFigures(
  db: Reader | Tx,
  companyId: string,
  since: string,
): Promise<DisplacementFigures> {
  const rows = await db
    .select({
      participantId: agreements.participantId,
      state: agreements.state,
      kind: agreements.kind,
      startDate: agreements.startDate,
      endDate: agreements.endDate,
      endReason: agreements.endReason,
    })
    .from(agreements)
    .innerJoin(participants, eq(participants.id, agreements.participantId))
    .where(
      and(eq(agreements.companyId, companyId), inArray(agreements.state, [...NOW, ...OVER]), unprotected()),
    );
  const isEmployment = (row: (typeof rows)[number]) => EMPLOYMENTS.some((kind) => kind === row.kind);
  const praktik = rows.filter((row) => !isEmployment(row));
  const ended = praktik.filter((row) => OVER.includes(row.state) && row.endDate >= since);
  const hired = ended.filter(
    (row) =>
      row.endReason === "job-here" ||
      rows.some(
        (later) =>
          isEmployment(later) &&
          later.participantId === row.participantId &&
          later.startDate >= row.startDate,
      ),
  );
  return {
    praktikanterNow: praktik.filter((row) => NOW.includes(row.state)).length,
    ended: ended.length,
    endedWithJob: hired.length,
  };
}
