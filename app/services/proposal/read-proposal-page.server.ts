import { eq } from "drizzle-orm";
import type { Match } from "#app/domain/matching/match.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";
import type { Reader } from "#db/database.ts";
import { companies, placements, proposals, units } from "#db/schema/index.ts";

/** What of a proposal's row and surroundings its readers share; nothing in it leads to a person. */
export interface ProposalBody {
  alias: string;
  snapshot: Snapshot;
  /** What `area:` in the snapshot is called. */
  commutingArea: string;
  match: Match;
  source: "broker" | "participant" | "caseworker";
  createdAt: string;
  endReason: string | null;
  meetingDate: string | null;
  meetingPlace: string | null;
  placementTitle: string;
  placementState: string;
  companyName: string;
  companyVerified: boolean;
  unit: { name: string; phone: string };
}

export async function proposalBody(db: Reader, proposalId: string): Promise<ProposalBody> {
  const [row] = await db
    .select({
      alias: proposals.alias,
      snapshot: proposals.snapshot,
      match: proposals.match,
      source: proposals.source,
      createdAt: proposals.createdAt,
      endReason: proposals.endReason,
      meetingDate: proposals.meetingDate,
      meetingPlace: proposals.meetingPlace,
      placementTitle: placements.title,
      placementState: placements.state,
      companyName: companies.name,
      companyState: companies.state,
      unitName: units.name,
      unitPhone: units.phone,
      commutingArea: units.commutingArea,
    })
    .from(proposals)
    .innerJoin(placements, eq(placements.id, proposals.placementId))
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .innerJoin(units, eq(units.id, proposals.unitId))
    .where(eq(proposals.id, proposalId));
  if (!row) throw new Error("A proposal that was reached has no row");
  const { companyState, unitName, unitPhone, commutingArea, ...body } = row;
  return {
    ...body,
    commutingArea: commutingArea.name,
    companyVerified: companyState === "verified",
    unit: { name: unitName, phone: unitPhone },
  };
}
