import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { derivationRoot, stem } from "./stem.ts";

describe("stem", () => {
  it.each([
    "butik butiken butiker butikerna butikernas",
    "kassa kassan kassor kassorna",
    "kök köket köken köks",
    "lager lagret lagren",
    "kontor kontoret kontoren",
    "verkstad verkstaden verkstäder verkstäderna",
    "område området områden områdena",
    "sälja säljer sålde sålt",
    "köra körde kört",
    "natt natten nätter",
    "hand handen händer händerna",
    "vaktmästare vaktmästaren vaktmästarna",
    "undersköterska undersköterskan undersköterskor undersköterskornas",
    "biträde biträdet biträden biträdena",
    "växthus växthuset växthusen",
    "restaurang restaurangen restauranger",
    "svetsa svetsar svetsade svetsat",
    "fönster fönstret fönstren",
    "noggrann noggranna noggrant",
    "vänlig vänligt vänliga",
  ])("is one for all of: %s", (line) => {
    const [first, ...others] = line.split(" ");
    const odd = others.filter((form) => stem(form) !== stem(first!));
    expect(odd).toEqual([]);
  });

  it.each([
    ["lager", "lag"],
    ["läger", "läge"],
    ["städer", "städare"],
    ["kök", "kock"],
    ["brandman", "brand"],
    ["kvalitet", "kval"],
  ])("keeps %s and %s apart", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it("leaves other scripts, numbers and short words as they are", () => {
    for (const word of ["عربية", "2027", "el", "it", "sfi"]) expect(stem(word)).toBe(word);
  });

  it("never leaves a word with nothing", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäö0-9]{1,20}$/), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });

  it.each([
    ["cykelverkstäderna", "cykelverkstad"],
    ["truckförarnas", "truckförare"],
    ["avbröt", "avbryta"],
    ["rengjort", "rengöra"],
    ["böckerna", "bok"],
    ["djuret", "djur"],
    ["jobbar", "jobba"],
  ])("%s stands as %s", (form, word) => {
    expect(stem(form)).toBe(word);
  });
});

describe("what words are derived from", () => {
  it.each([
    [["plantera", "plantering", "planterare"], "planter"],
    [["tvätta", "tvättning", "tvättare"], "tvätt"],
  ])("%j have one root", (words, root) => {
    expect(words.map((word) => derivationRoot(stem(word)))).toEqual(words.map(() => root));
  });

  it("is the word itself where the ending only looks like one", () => {
    expect(derivationRoot("tidning")).not.toBe("tid");
    expect(derivationRoot("lager")).toBe("lager");
  });
});
