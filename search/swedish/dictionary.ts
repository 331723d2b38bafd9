import dictionary from "dictionary-sv";

/**
 * The Swedish words and their inflections, read out of a kept spelling dictionary (dictionary-sv: hunspell's word list
 * and affix rules). Used backwards: from a form to the words it may be a form of.
 */

/** A way to inflect: a word of this class that ends in `strip`, and as `condition` says, has a form in `add` instead. */
interface Rule {
  flag: string;
  strip: string;
  condition: RegExp | null;
}

const decoder = new TextDecoder();

const FORBIDDEN = "%";
/** Forms that only stand inside compounds. */
const FIRST_PART = "/";

/** Word → its classes. Words with a capital are names, and left out. */
const classes = new Map<string, string>();
for (const line of decoder.decode(dictionary.dic).split("\n").slice(1)) {
  const [word = "", flags = ""] = line.trim().split("/");
  if (!/^\p{Ll}{2,}$/u.test(word) || flags.includes(FORBIDDEN)) continue;
  classes.set(word, (classes.get(word) ?? "") + flags);
}

/** What is added at the end → the rules that add it. */
const rulesByEnding = new Map<string, Rule[]>();
let longestEnding = 0;
for (const line of decoder.decode(dictionary.aff).split("\n")) {
  const [kind, flag, strip, add, condition] = line.trim().split(/\s+/);
  if (kind !== "SFX" || !flag || !strip || !add || !condition || add.includes(FIRST_PART) || add === "0")
    continue;
  const rule: Rule = {
    flag,
    strip: strip === "0" ? "" : strip,
    condition: condition === "." ? null : new RegExp(`${condition}$`, "u"),
  };
  rulesByEnding.set(add, [...(rulesByEnding.get(add) ?? []), rule]);
  longestEnding = Math.max(longestEnding, add.length);
}

/** Whether the word stands in the dictionary as it is. */
export function isHeadword(word: string): boolean {
  return classes.has(word);
}

/** The words that this one is a form of, itself among them and first if it is one; none where the dictionary has none. */
export function headwordsOf(form: string): readonly string[] {
  const words = isHeadword(form) ? [form] : [];
  for (let length = Math.min(longestEnding, form.length - 1); length > 0; length -= 1) {
    for (const { flag, strip, condition } of rulesByEnding.get(form.slice(-length)) ?? []) {
      const word = form.slice(0, -length) + strip;
      const has = classes.get(word)?.includes(flag) && (condition === null || condition.test(word));
      if (has && !words.includes(word)) words.push(word);
    }
  }
  return words;
}
