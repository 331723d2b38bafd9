import type { Point } from "#app/domain/geography/distance.ts";

/** The same place with latitude within ±90 and longitude within ±180: Meilisearch refuses others. */
export function normalised({ lat, lon }: Point): Point {
  if (![lat, lon].every(Number.isFinite)) throw new RangeError("Not a point on the globe.");
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return { lat, lon };
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const degrees = (angle: number): number => (angle * 180) / Math.PI;
  const up = Math.sin(radians(lat));
  const [east, north] = [Math.sin(radians(lon)), Math.cos(radians(lon))].map(
    (along) => along * Math.cos(radians(lat)),
  );
  return { lat: degrees(Math.asin(up)), lon: degrees(Math.atan2(east!, north!)) };
}
