import { it } from "vitest";
import { CORPUS_PERSON, markedSentences } from "#tests/corpora/marked-sentences.ts";
import { guardText } from "./guard-text.ts";
it("tunes", () => {
  let held = [0, 0];
  for (const s of markedSentences()) {
    const f = guardText(s.text, CORPUS_PERSON);
    const miss = s.expected.filter((e) => !f.some((x) => x.kind === e.kind && x.start < e.end && e.start < x.end));
    const fa = f.filter((x) => !s.expected.some((e) => x.start < e.end && e.start < x.end));
    if (s.heldOut) { held[0] += miss.length; held[1] += fa.length; continue; }
    if (miss.length || fa.length)
      console.log(s.text, "| MISS", miss.map((m) => m.kind + ":" + s.text.slice(m.start, m.end)), "| FALSE", fa.map((m) => m.kind + ":" + s.text.slice(m.start, m.end)));
  }
  console.log("held", held);
});
