import { and, eq } from "drizzle-orm";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { placeByName } from "#app/domain/geography/place.ts";
import { needOfDraft } from "#app/domain/placement/draft-need.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import type { Reader, Tx } from "../database.ts";
import { companies, placements } from "../schema/index.ts";

const columns = {
  id: placements.id,
  companyId: placements.companyId,
  companyName: companies.name,
  companyState: companies.state,
  state: placements.state,
  content: placements.content,
  title: placements.title,
  seats: placements.seats,
  seatsTaken: placements.seatsTaken,
};

/** A placement as matching and proposals know it; `need` is null while the draft is not whole. */
export interface PlacementToMatch {
  id: string;
  companyId: string;
  companyName: string;
  companyVerified: boolean;
  state: string;
  title: string;
  seatsLeft: number;
  need: PlacementNeed | null;
}

type Row = Pick<PlacementToMatch, "id" | "companyId" | "companyName" | "state" | "title"> & {
  companyState: string;
  content: (typeof placements.$inferSelect)["content"];
  seats: number;
  seatsTaken: number;
};

export async function placementToMatch(
  db: Reader | Tx,
  placementId: string,
): Promise<PlacementToMatch | null> {
  const [row] = await db
    .select(columns)
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(eq(placements.id, placementId));
  return row ? toMatch(row) : null;
}

export type OpenPlacement = PlacementToMatch & { need: PlacementNeed };

/** Everything that can be joined now: published, with a seat, at a verified company. */
export async function openPlacements(db: Reader): Promise<OpenPlacement[]> {
  const rows = await db
    .select(columns)
    .from(placements)
    .innerJoin(companies, eq(companies.id, placements.companyId))
    .where(and(eq(placements.state, "published"), eq(companies.state, "verified")));
  return rows.map(toMatch).filter((row): row is OpenPlacement => row.need !== null && row.seatsLeft > 0);
}

function toMatch({ companyState, content, seats, seatsTaken, ...row }: Row): PlacementToMatch {
  const town = content.place?.locality;
  const kommun = content.place?.kommun;
  const point = kommun
    ? (((town && placeByName(town, kommun)?.point) || kommunByCode(kommun)?.point) ?? null)
    : null;
  return {
    ...row,
    companyVerified: companyState === "verified",
    seatsLeft: Math.max(0, seats - seatsTaken),
    need: point && needOfDraft(content, point),
  };
}
