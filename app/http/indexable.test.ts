import { describe, expect, it } from "vitest";
import { isIndexable } from "./indexable.server.ts";

describe("search engines", () => {
  it.each([
    "/",
    "/platser",
    "/platser/0198c0de-1111-7abc-8def-0123456789ab",
    "/sa-gar-det-till",
    "/for-arbetsgivare",
    "/om-personuppgifter",
    "/tillganglighet",
  ])("may keep %s", (path) => expect(isIndexable(path)).toBe(true));

  it.each([
    "/logga-in",
    "/min-sida",
    "/platser/forslag",
    "/platser.data",
    "/platser/x/y",
    "/handlaggare/deltagare/1",
    "/utveckling/brevlada",
    "/halsa",
    "/skriv-under/abc",
  ])("are kept out of %s", (path) => expect(isIndexable(path)).toBe(false));
});
