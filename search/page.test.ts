import fc from "fast-check";
import { expect, it } from "vitest";
import { boundedPage } from "./page.ts";

it("has twenty from the start when nothing is asked", () => {
  expect(boundedPage(undefined)).toEqual({ limit: 20, offset: 0 });
});

it("stays within bounds, in whole numbers, whatever is asked", () => {
  fc.assert(
    fc.property(fc.double(), fc.double(), (limit, offset) => {
      const page = boundedPage({ limit, offset });
      expect(Number.isInteger(page.limit) && page.limit >= 0 && page.limit <= 100).toBe(true);
      expect(Number.isInteger(page.offset) && page.offset >= 0 && page.offset <= 10_000).toBe(true);
    }),
  );
});
