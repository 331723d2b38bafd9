import { describe, expect, it } from "vitest";
import { spiderPath, spiderPoint } from "./spider-geometry.ts";

describe("the spider chart", () => {
  it("puts the first axis straight up and goes clockwise", () => {
    expect(spiderPoint(0, 4, 4, 4)).toEqual({ x: 0, y: -100 });
    expect(spiderPoint(1, 4, 4, 4)).toEqual({ x: 100, y: 0 });
    expect(spiderPoint(2, 4, 2, 4)).toEqual({ x: 0, y: 50 });
  });

  it("closes the shape when every trait is assessed", () => {
    expect(spiderPath([4, 4, 4, 4], 4)).toBe("M0 -100L100 0L0 100L-100 0Z");
  });

  it("never draws a trait that is not assessed as zero", () => {
    expect(spiderPath([4, null, 4, 4], 4)).toBe("M0 -100M0 100L-100 0L0 -100");
    expect(spiderPath([null, null, null], 4)).toBe("");
  });
});
