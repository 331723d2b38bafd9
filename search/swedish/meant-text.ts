import type { PlannedWord } from "./plan-query.ts";
import { tokenise } from "./tokenise.ts";

/** The text as it was probably meant: each misspelt word as its likeliest correction. Null where none is misspelt. */
export function meantText(text: string, plan: readonly PlannedWord[]): string | null {
  const mended = new Map(
    plan.flatMap(({ exact, corrections }) => {
      const likeliest = corrections[0]?.exact[0]?.[0];
      return likeliest === undefined ? [] : [[exact[0]!.join(""), likeliest] as const];
    }),
  );
  if (mended.size === 0) return null;
  let meant = "";
  let at = 0;
  for (const { start, end, word } of tokenise(text)) {
    meant += text.slice(at, start) + (mended.get(word) ?? text.slice(start, end));
    at = end;
  }
  return meant + text.slice(at);
}
