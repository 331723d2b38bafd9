export interface SpiderPoint {
  x: number;
  y: number;
}

/** Point for `level` (0–`levels`) on axis `index` of `axes`, the first axis straight up, around (0, 0) with radius 100. */
export function spiderPoint(index: number, axes: number, level: number, levels: number): SpiderPoint {
  const angle = (index / axes) * 2 * Math.PI - Math.PI / 2;
  const radius = (100 * level) / levels;
  return { x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius) };
}

/** SVG path through the known levels; an axis not assessed breaks the line instead of falling to zero. */
export function spiderPath(levels: readonly (number | null)[], max: number): string {
  const points = levels.map((level, index) =>
    level === null ? null : spiderPoint(index, levels.length, level, max),
  );
  const whole = points.every((point) => point !== null);
  const pieces: string[] = [];
  let drawing = false;
  // Once round and back to the first, so that the last edge is drawn when both its ends are known.
  for (const point of whole ? points : [...points, points[0] ?? null]) {
    if (point) pieces.push(`${drawing ? "L" : "M"}${point.x} ${point.y}`);
    drawing = point !== null;
  }
  return pieces.join("") + (whole && points.length > 0 ? "Z" : "");
}

function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
