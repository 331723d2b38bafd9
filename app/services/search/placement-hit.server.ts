import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import { type WorkArea, workAreaOf } from "#app/domain/occupation/work-areas.ts";
import type { PublicPlacement } from "#app/domain/placement/public-placement.ts";
import type { Hit, Segment } from "#search/engine.ts";

/** A placement in a list: the facts people decide on, and what answered the search. */
export interface PlacementHit {
  id: string;
  title: Segment[];
  /** The beginning of the tasks, or the part around the words searched for. */
  excerpt: Segment[];
  kind: PlacementKind;
  area: WorkArea | null;
  employerName: string;
  town: string;
  kommunName: string;
  reachableWithoutCar: boolean;
  hoursPerWeek: { min: number; max: number };
  startDate: string;
  endDate: string | null;
  seatsLeft: number;
  canLeadToEmployment: boolean;
  publishedAt: string;
  /** From the place searched around, in a straight line. */
  distanceMetres: number | null;
}

const EXCERPT_LENGTH = 180;

export function placementHit(
  placement: PublicPlacement,
  found: Pick<Hit<"placements">, "highlights" | "distanceKm"> = { highlights: {}, distanceKm: null },
): PlacementHit {
  const { title, tasks } = found.highlights;
  return {
    id: placement.id,
    title: sameText(title, placement.title) ? title : [{ text: placement.title, marked: false }],
    excerpt: tasks ?? [{ text: beginning(placement.tasks), marked: false }],
    kind: placement.kind,
    area: workAreaOf(placement.occupation),
    employerName: placement.employerName,
    town: placement.town ?? placement.kommunName,
    kommunName: placement.kommunName,
    reachableWithoutCar: placement.reachableWithoutCar,
    hoursPerWeek: placement.hoursPerWeek,
    startDate: placement.startDate,
    endDate: placement.endDate,
    seatsLeft: placement.seatsLeft,
    canLeadToEmployment: placement.canLeadToEmployment,
    publishedAt: placement.publishedAt,
    distanceMetres: found.distanceKm === null ? null : Math.round(found.distanceKm * 1000),
  };
}

function sameText(segments: Segment[] | undefined, text: string): segments is Segment[] {
  return segments?.map((segment) => segment.text).join("") === text;
}

/** Cut at a word, with an ellipsis where something is left out. */
function beginning(text: string): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= EXCERPT_LENGTH) return flat;
  const cut = flat.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || EXCERPT_LENGTH).trimEnd()} …`;
}
