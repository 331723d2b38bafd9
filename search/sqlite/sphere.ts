import type { Point } from "#app/domain/geography/distance.ts";

/** The same mean radius as the domain's `distanceKm`, so that the two never disagree at the edge. */
const EARTH_RADIUS_KM = 6371.0088;

/** A point as a unit vector: the straight line between two grows with their distance, and needs no sine in SQL. */
export function unitVector(point: Point): { x: number; y: number; z: number } {
  const [lat, lon] = [(point.lat * Math.PI) / 180, (point.lon * Math.PI) / 180];
  return { x: Math.cos(lat) * Math.cos(lon), y: Math.cos(lat) * Math.sin(lon), z: Math.sin(lat) };
}

/** The square of the straight line between two points that lie `km` apart along the ground. */
export function squaredChord(km: number): number {
  const angle = Math.min(Math.max(km, 0) / EARTH_RADIUS_KM, Math.PI);
  return (2 * Math.sin(angle / 2)) ** 2;
}
