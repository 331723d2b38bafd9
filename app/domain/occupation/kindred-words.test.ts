import { describe, expect, it } from "vitest";
import { kindredWords } from "./kindred-words.ts";

const OPEN = new Set(["5120", "5131", "5132", "9412"]);

describe("the work beside what a text says", () => {
  it("begins with the group itself, by the word people use", () => {
    expect(kindredWords("kokerska", OPEN, 3)[0]).toBe("kock");
    expect(kindredWords("Kock", OPEN, 3)).not.toContain("kock");
  });

  it("is the minor group's before the work area's, and none that isn't among those given", () => {
    expect(kindredWords("servitris", new Set(["5120", "5132"]), 3)).toEqual(["bartender", "kock"]);
    expect(kindredWords("servitris", new Set(["5152", "4111"]), 3)).toEqual([]);
  });

  it("is never more than asked for, and nothing for what is no work", () => {
    expect(kindredWords("servitris", OPEN, 2)).toHaveLength(2);
    for (const text of ["", "qqqxyz", "(", "truk"]) expect(kindredWords(text, OPEN, 3)).toEqual([]);
  });
});
