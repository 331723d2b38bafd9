/**
 * Work as people speak of it, each area a set of SSYK 2012 groups given by how their codes begin; the longest
 * beginning that fits decides. For browsing only: matching goes by the codes themselves (work-areas.test.ts
 * holds that every group falls in one area).
 */
const BEGINNINGS = {
  kok: ["172", "345", "512", "513", "94"],
  butik: ["173", "52", "95", "332"],
  lager: ["132", "43", "442", "83", "932", "933", "962"],
  stad: ["515", "91"],
  natur: ["138", "213", "225", "324", "6", "921"],
  vard: ["15", "22", "32", "53", "514"],
  skola: ["14", "23", "531"],
  bygg: ["136", "216", "71", "741", "931"],
  verkstad: ["137", "31", "72", "73", "742", "75", "76", "81", "82", "961"],
  kontor: [
    "11",
    "12",
    "131",
    "133",
    "134",
    "135",
    "16",
    "21",
    "24",
    "25",
    "261",
    "33",
    "35",
    "41",
    "42",
    "44",
  ],
  manniskor: ["0", "17", "174", "26", "34", "511", "516", "54"],
} as const;

export type WorkArea = keyof typeof BEGINNINGS;
export const WORK_AREAS = Object.keys(BEGINNINGS) as readonly WorkArea[];

/** The area of a code of level 3 or 4. */
export function workAreaOf(occupation: string): WorkArea | null {
  let found: { area: WorkArea; length: number } | null = null;
  for (const area of WORK_AREAS) {
    for (const beginning of BEGINNINGS[area]) {
      if (!occupation.startsWith(beginning) || (found && found.length >= beginning.length)) continue;
      found = { area, length: beginning.length };
    }
  }
  return found?.area ?? null;
}
