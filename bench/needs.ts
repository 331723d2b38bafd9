import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { needOfDraft } from "#app/domain/placement/draft-need.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { placementDraft } from "#db/seed/region/placement-draft.ts";
import { SEED_PLACEMENTS } from "#db/seed/region/placements.ts";

/** What the demo region's placements need. */
export function needsOfRegion(today: IsoDate): PlacementNeed[] {
  return SEED_PLACEMENTS.flatMap((placement) => {
    const draft = placementDraft(placement, today);
    const point = kommunByCode(draft.place?.kommun ?? "")?.point;
    return (point && needOfDraft(draft, point)) || [];
  });
}
