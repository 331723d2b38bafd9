import { expect, it } from "vitest";
import { toE164 } from "./phone-number.ts";

it("reads every way of writing one number as the same", () => {
  for (const written of [
    "070-174 06 05",
    "0701740605",
    "+46 70 174 06 05",
    "0046701740605",
    "+46(0)701740605",
  ])
    expect(toE164(written)).toBe("+46701740605");
});

it("keeps numbers of other countries", () => {
  expect(toE164("+45 20 12 34 56")).toBe("+4520123456");
});

it("reads nothing into what is no number", () => {
  for (const written of ["", "Kim", "12", "+0701234567", "070-12x34567"]) expect(toE164(written)).toBeNull();
});
