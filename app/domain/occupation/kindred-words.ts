import { EVERYDAY_WORDS } from "./everyday-words.ts";
import { OCCUPATIONS, ssykDistance } from "./occupation.ts";
import { type OccupationSuggestion, suggestOccupations } from "./suggest-occupations.ts";
import { workAreaOf } from "./work-areas.ts";

/**
 * Words for the work nearest what a text says, to search for instead: the group it is understood as, then its minor
 * group's others (SSYK level 3), then the rest of its work area; each by the first word people call it. Only of the
 * groups (level 4) given as `among`, at most `most`; empty for a text that is no occupation, and never the text itself.
 */
export function kindredWords(text: string, among: ReadonlySet<string>, most: number): string[] {
  const [understood] = suggestOccupations(text, 1);
  const asked = text.trim().toLocaleLowerCase("sv");
  if (!understood || !begins(asked, understood)) return [];
  const { code } = understood.occupation;
  const area = workAreaOf(code);
  const kindred = OCCUPATIONS.filter(({ code: one, level }) => level === 4 && among.has(one))
    .map((group) => ({ code: group.code, distance: ssykDistance(code, group.code) }))
    .filter(
      (group) => group.distance <= SAME_MINOR_GROUP || (area !== null && workAreaOf(group.code) === area),
    )
    .sort((one, other) => one.distance - other.distance || one.code.localeCompare(other.code));
  const words = kindred.flatMap((group) => EVERYDAY_WORDS[group.code]?.[0] ?? []);
  return [...new Set(words)].filter((word) => word.toLocaleLowerCase("sv") !== asked).slice(0, most);
}

const SAME_MINOR_GROUP = 1;

/** Letters inside a word say nothing of the work: "truk" stands in "instruktör". */
function begins(asked: string, { word, occupation }: OccupationSuggestion): boolean {
  return ` ${word ?? occupation.name}`.toLocaleLowerCase("sv").includes(` ${asked}`);
}
