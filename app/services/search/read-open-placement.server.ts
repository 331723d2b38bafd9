import { type WorkArea, workAreaOf } from "#app/domain/occupation/work-areas.ts";
import type { PublicPlacement } from "#app/domain/placement/public-placement.ts";
import { searchEngine } from "#search/configured.server.ts";
import { groupsInArea } from "./area-groups.server.ts";
import { openPlacementsById } from "./open-placements.server.ts";
import { type PlacementHit, placementHit } from "./placement-hit.server.ts";
import type { PublicReads } from "./search-placements.server.ts";

export interface OpenPlacement {
  placement: PublicPlacement;
  area: WorkArea | null;
  /** Others of the same kind of work, the same group first, then the nearest. */
  similar: PlacementHit[];
}

const SIMILAR = 3;
const CONSIDERED = 24;
const NEARBY_KM = 50;

/** A placement as anyone may read it. Null when it isn't open, just as when there never was one. */
export async function readOpenPlacement(reads: PublicReads, id: string): Promise<OpenPlacement | null> {
  const [placement] = await openPlacementsById(reads.read, [id]);
  if (!placement) return null;
  const area = workAreaOf(placement.occupation);
  return { placement, area, similar: await similarTo(reads, placement, area) };
}

async function similarTo(
  { read, replica }: PublicReads,
  to: PublicPlacement,
  area: WorkArea | null,
): Promise<PlacementHit[]> {
  if (!area || !to.point) return [];
  const { hits } = await searchEngine.query(replica, "placements", {
    filters: [{ field: "occupationGroup", anyOf: groupsInArea(area) }],
    near: { ...to.point, radiusKm: NEARBY_KM },
    sort: { by: "distance" },
    page: { limit: CONSIDERED },
  });
  const open = await openPlacementsById(
    read,
    hits.map(({ id }) => id).filter((id) => id !== to.id),
  );
  const group = to.occupation.slice(0, 3);
  const [same, other] = [
    open.filter(({ occupation }) => occupation.startsWith(group)),
    open.filter(({ occupation }) => !occupation.startsWith(group)),
  ];
  return [...same, ...other].slice(0, SIMILAR).map((placement) => placementHit(placement));
}
