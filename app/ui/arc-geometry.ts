/** A point in the arc's own box: x 0–100 along the bridge, y 0 at its crown and 100 at the shores. */
export interface ArcPoint {
  x: number;
  y: number;
}

/** The bridge is a parabola; a quadratic Bézier draws it exactly. `t` runs from shore (0) to shore (1). */
function onArc(t: number, inset: number): ArcPoint {
  return { x: inset + t * (100 - 2 * inset), y: 100 * (2 * t - 1) ** 2 };
}

/** Where `count` steps stand, evenly from shore to shore. A lone step stands on the crown. */
export function arcSteps(count: number, inset: number): ArcPoint[] {
  if (count === 1) return [onArc(0.5, inset)];
  return Array.from({ length: count }, (_, index) => onArc(index / (count - 1), inset));
}

/** SVG path of the arc from `from` to `to` (0–1): the part already crossed, or what is left. */
export function arcPath(from: number, to: number, inset: number): string {
  const start = onArc(from, inset);
  const end = onArc(to, inset);
  // The control point of a parabola's piece lies half-way in x, on the tangent from its start.
  const slope = 400 * (2 * from - 1);
  const control = { x: (start.x + end.x) / 2, y: start.y + (slope * (to - from)) / 2 };
  return `M${round(start.x)} ${round(start.y)}Q${round(control.x)} ${round(control.y)} ${round(end.x)} ${round(end.y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
