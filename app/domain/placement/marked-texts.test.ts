import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftWarnings } from "./draft-warnings.ts";
import { markedTexts } from "./marked-texts.ts";

describe("the text of a placement with doubtful words marked", () => {
  it("marks the words with the warning that the broker weighs", () => {
    const draft = { "kind-and-tasks": { tasks: "Vi söker en ung person som vill lära sig." } };
    const [text] = markedTexts(draft);
    const marked = text!.pieces.filter((piece) => piece.warning);
    expect(marked.map((piece) => piece.text)).toEqual(["ung"]);
    expect(marked.map((piece) => piece.warning?.id)).toEqual(draftWarnings(draft).map(({ id }) => id));
  });

  it("never loses or adds a letter", () => {
    const words = fc.array(
      fc.oneof(fc.constantFrom("ung tjej", "felfri svenska", "kundtjänst", "frisk och stark"), fc.string()),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const tasks = parts.join(" ");
        const texts = markedTexts({ "kind-and-tasks": { tasks } });
        expect(texts.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(
          tasks.trim() === "" ? [] : [tasks],
        );
      }),
    );
  });
});
