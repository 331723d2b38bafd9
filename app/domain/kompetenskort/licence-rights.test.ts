import { describe, expect, it } from "vitest";
import { licenceRights } from "./licence-rights.ts";

describe("licenceRights", () => {
  it("gives a lorry driver with trailer the car, the trailer and the moped too", () => {
    expect([...licenceRights(["CE"])].sort()).toEqual(
      ["AM", "B", "B-utokad", "BE", "C", "C1", "C1E", "CE"].sort(),
    );
  });

  it("does not give a bus driver the lorry, nor a motorcyclist the car", () => {
    expect(licenceRights(["DE"]).has("C1")).toBe(false);
    expect(licenceRights(["A"]).has("B")).toBe(false);
  });

  it("gives nothing to somebody without a licence", () => {
    expect(licenceRights([]).size).toBe(0);
  });
});
