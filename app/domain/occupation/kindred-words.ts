import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { OCCUPATIONS } from "./occupation.ts";
import { suggestOccupations } from "./suggest-occupations.ts";

/** Digits shared with the group understood: its minor group (level 3) first, then its sub-major (level 2). */
const NEARNESS = [3, 2];

/**
 * Words for the work nearest what a text says, to search for instead: the group it is understood as, then those that
 * lie beside it in SSYK, each by the first word people call it. Only of the groups (level 4) given as `among`, at most
 * `most`; empty for a text that is no occupation, and never with the text itself.
 */
export function kindredWords(text: string, among: ReadonlySet<string>, most: number): string[] {
  const [understood] = suggestOccupations(text, 1);
  if (!understood) return [];
  const { code } = understood.occupation;
  const groups = OCCUPATIONS.filter((group) => group.level === 4 && among.has(group.code));
  const beside = NEARNESS.flatMap((digits) =>
    groups.filter((group) => group.code.startsWith(code.slice(0, digits))).map((group) => group.code),
  );
  const words = [...beside.filter((one) => one === code), ...beside].flatMap(
    (of) => EVERYDAY_WORDS[of]?.[0] ?? [],
  );
  const asked = text.trim().toLocaleLowerCase("sv");
  return [...new Set(words)].filter((word) => word.toLocaleLowerCase("sv") !== asked).slice(0, most);
}
