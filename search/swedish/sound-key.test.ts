import { describe, expect, it } from "vitest";
import { likelyWords, soundsLike } from "./likely-words.ts";
import { soundKey } from "./sound-key.ts";

describe("how a word sounds", () => {
  it.each([
    ["kåck", "kock"],
    ["hestar", "hästar"],
    ["trädgord", "trädgård"],
    ["butick", "butik"],
    ["piza", "pizza"],
    ["sjicka", "skicka"],
    ["kjök", "kök"],
    ["jelpa", "hjälpa"],
    ["taxi", "taksi"],
  ])("%s as %s", (heard, written) => {
    expect(soundKey(heard)).toBe(soundKey(written));
  });

  it.each([
    ["kock", "klocka"],
    ["lager", "läger"],
    ["bil", "boll"],
    ["städ", "stad"],
  ])("not %s as %s", (one, other) => {
    expect(soundKey(one)).not.toBe(soundKey(other));
  });
});

describe("known words that sound alike", () => {
  it("are found for what is heard", () => {
    expect(soundsLike("kåck")).toContain("kock");
    expect(soundsLike("hestar")).toEqual(["hästar"]);
    expect(soundsLike("kock")).not.toContain("klocka");
  });

  it("are mended part by part where the whole is not known", () => {
    expect(likelyWords("fönsterpusning")).toContain("fönsterputsning");
    expect(likelyWords("lagerarbettare")).toContain("lagerarbetare");
    expect(likelyWords("xyzzy")).toEqual([]);
  });
});
