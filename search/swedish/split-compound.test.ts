import { describe, expect, it } from "vitest";
import { KOMMUNER } from "#app/domain/geography/kommun.ts";
import { PLACES } from "#app/domain/geography/place.ts";
import { splitCompound } from "./split-compound.ts";
import { tokenise } from "./tokenise.ts";

describe("splitCompound", () => {
  it.each([
    ["truckförare", ["truck", "förare"]],
    ["truckförarna", ["truck", "förare"]],
    ["köksbiträde", ["kök", "biträde"]],
    ["kontorsstädning", ["kontor", "städning"]],
    ["trädgårdsarbetare", ["trädgård", "arbetare"]],
    ["fastighetsskötare", ["fastighet", "skötare"]],
    ["äldreomsorgen", ["äldre", "omsorg"]],
    ["lastbilsförare", ["lastbil", "förare"]],
    ["skogsmaskinförare", ["skog", "maskin", "förare"]],
    ["hjullastarförare", ["hjullastar", "förare"]],
    ["skolvaktmästare", ["skola", "vaktmästare"]],
    ["städjobb", ["städ", "jobb"]],
    ["undersköterska", ["sköterska"]],
    ["paketutdelningen", ["paket", "utdelning"]],
    ["mackjobb", ["mack", "jobb"]],
    ["butikspraktik", ["butik", "praktik"]],
    ["assistansjobbet", ["assistans", "jobb"]],
    ["stalltjej", ["stall", "tjej"]],
  ])("%s is %j", (word, parts) => {
    const split = splitCompound(word);
    expect(split).toEqual(parts);
  });

  it.each(
    "lokalvårdare handledare barnmorska trädgård medarbetare handläggare kollegor parkering restaurang butiken målning huvudsak personlig erfarenhet körkort semester arbetslös genomföra grundläggande kartlägger vägleda arbetsför datum lagarna bilaga hundra vardag säkert stallet rundkyrka barfota förtjänst gudstjänst samarbete partiell ungdomar förening material".split(
      " ",
    ),
  )("leaves %s whole", (word) => {
    expect(splitCompound(word)).toEqual([]);
  });

  it("leaves the names of every kommun and place whole", () => {
    const names = [...KOMMUNER, ...PLACES].flatMap(({ name }) => tokenise(name).map((token) => token.word));
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => splitCompound(name).length > 0)).toEqual([]);
  });
});
