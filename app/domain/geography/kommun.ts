import type { Point } from "./distance.ts";
import { KOMMUN_ROWS } from "./kommuner.data.ts";
import { isLanCode, type LanCode } from "./lan.ts";

export interface Kommun {
  /** Four digits, the first two its län. */
  code: string;
  /** Short, as people say it: "Osby". */
  name: string;
  lan: LanCode;
  /** The main place, not the area's middle. */
  point: Point;
}

/** The län of a kommun code, by its first two digits; throws on a code of no län. */
export function lanOf(kommunCode: string): LanCode {
  const code = kommunCode.slice(0, 2);
  if (!isLanCode(code)) throw new Error(`Not a kommun code: ${kommunCode}`);
  return code;
}

/** All 290, by code. */
export const KOMMUNER: readonly Kommun[] = KOMMUN_ROWS.map(([code, name, lat, lon]) => ({
  code,
  name,
  lan: lanOf(code),
  point: { lat, lon },
}));

const byCode = new Map(KOMMUNER.map((kommun) => [kommun.code, kommun]));
const byName = new Map(KOMMUNER.map((kommun) => [nameKey(kommun.name), kommun]));

export function isKommunCode(value: string): boolean {
  return byCode.has(value);
}

export function kommunByCode(code: string): Kommun | undefined {
  return byCode.get(code);
}

/** By the name as people write it: "osby", "Osby kommun" and "Hässleholms kommun" find theirs; case is ignored. */
export function kommunByName(name: string): Kommun | undefined {
  const key = nameKey(name);
  if (byName.has(key)) return byName.get(key);
  const bare = key.replace(/ (kommun|stad)$/, "");
  return bare === key ? undefined : (byName.get(bare) ?? byName.get(bare.replace(/s$/, "")));
}

/** By name in Swedish order, as a picker lists them. */
export function kommunerInLan(lan: LanCode): Kommun[] {
  return KOMMUNER.filter((kommun) => kommun.lan === lan).sort((a, b) => a.name.localeCompare(b.name, "sv"));
}

function nameKey(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("sv");
}
