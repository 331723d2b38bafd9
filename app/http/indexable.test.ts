import { describe, expect, it } from "vitest";
import { canonicalPath } from "./indexable.ts";

const at = (address: string) => canonicalPath(new URL(address, "https://jobbron.example"));

describe("search engines", () => {
  it.each([
    "/",
    "/platser",
    "/platser/0198c0de-1111-7abc-8def-0123456789ab",
    "/sa-gar-det-till",
    "/for-arbetsgivare",
    "/om-personuppgifter",
    "/tillganglighet",
  ])("may keep %s", (path) => expect(at(path)).toBe(path));

  it.each([
    "/logga-in",
    "/min-sida",
    "/platser/forslag",
    "/platser/orter",
    "/platser.data",
    "/platser/x/y",
    "/handlaggare/deltagare/1",
    "/utveckling/brevlada",
    "/halsa",
    "/skriv-under/abc",
    "/platser?sok=lager",
    "/platser?kommun=1273&sida=2",
    "/platser?nara=qqq",
    "/platser?utan-bil=ja",
  ])("are kept out of %s", (path) => expect(at(path)).toBeNull());

  it.each([
    "/platser?sida=3",
    "/platser?ordning=nyast&utm_source=brev",
    "/platser?sok=&nara=",
    "/platser?fbclid=1",
  ])("keep %s as the list it is", (path) => expect(at(path)).toBe("/platser"));
});
