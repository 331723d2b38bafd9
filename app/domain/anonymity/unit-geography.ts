import type { Point } from "../geography/distance.ts";
import { isKommunCode, kommunByCode, kommunerInLan, lanOf } from "../geography/kommun.ts";
import { isLanCode } from "../geography/lan.ts";
import type { Geography } from "./ladders-place-time.ts";

/** The second rung of the area ladder, as the unit has configured it. */
export interface CommutingArea {
  id: string;
  name: string;
  /** Kommun codes. */
  kommuner: readonly string[];
}

/** Where kommuner lie, to the gate of one unit. */
export function unitGeography(area: CommutingArea): Geography {
  return {
    areaOfKommun: (kommun) => (area.kommuner.includes(kommun) ? area.id : null),
    lanOfKommun: (kommun) => (isKommunCode(kommun) ? lanOf(kommun) : null),
  };
}

/**
 * The middle of an area as published (`kommun:…`, `area:…`, `lan:…`): never nearer to anybody than what is shown.
 * Null where the area is hidden or unknown.
 */
export function middleOf(published: string | undefined, area: CommutingArea): Point | null {
  const [kind, id = ""] = (published ?? "").split(":");
  const codes = kind === "area" && id === area.id ? area.kommuner : kind === "kommun" ? [id] : [];
  const points =
    kind === "lan" && isLanCode(id)
      ? kommunerInLan(id).map(({ point }) => point)
      : codes.flatMap((code) => kommunByCode(code)?.point ?? []);
  if (points.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { lat: mean(points.map(({ lat }) => lat)), lon: mean(points.map(({ lon }) => lon)) };
}
