import { splitCompound } from "#search/swedish/split-compound.ts";
import { stem } from "#search/swedish/stem.ts";
import { NOT_COMPOUNDS, SPLIT_COMPOUNDS } from "./synthetic/compounds.data.ts";

/** The splitter alone, on real words: compounds whose last part is found, and whole words that are cut all the same. */
export function judgeSplits(): object {
  const right = SPLIT_COMPOUNDS.filter((parts) => {
    const last = stem(parts.at(-1)!);
    return splitCompound(parts.join("")).some((part) => stem(part) === last);
  });
  const cut = NOT_COMPOUNDS.filter((word) => splitCompound(word.toLowerCase()).length > 0);
  return {
    class: "compound-split",
    compounds: SPLIT_COMPOUNDS.length,
    last_part_found: right.length,
    whole_words: NOT_COMPOUNDS.length,
    cut: cut.length,
  };
}
