import { describe, expect, it } from "vitest";
import { arcPath, arcSteps } from "./arc-geometry.ts";

describe("the arc", () => {
  it("begins and ends on the shores and crowns in the middle", () => {
    const steps = arcSteps(5, 10);
    expect(steps.at(0)).toEqual({ x: 10, y: 100 });
    expect(steps.at(2)).toEqual({ x: 50, y: 0 });
    expect(steps.at(4)).toEqual({ x: 90, y: 100 });
  });

  it("puts a single step on the crown", () => {
    expect(arcSteps(1, 10)).toEqual([{ x: 50, y: 0 }]);
  });

  it("draws the crossed part to exactly where the step stands", () => {
    const at = arcSteps(5, 10)[1]!;
    expect(arcPath(0, 0.25, 10).endsWith(` ${at.x} ${at.y}`)).toBe(true);
    expect(arcPath(0.25, 1, 10).startsWith(`M${at.x} ${at.y}Q`)).toBe(true);
  });

  it("has the control point of the whole parabola above its crown", () => {
    expect(arcPath(0, 1, 0)).toBe("M0 100Q50 -100 100 100");
  });
});
