import { SSYK_TREE } from "./ssyk.data.ts";

export type SsykLevel = 1 | 2 | 3 | 4;

/** A group of SSYK 2012. A code has as many digits as its level; level 4 is what placements and cards use. */
export interface Occupation {
  code: string;
  name: string;
  level: SsykLevel;
}

function* readTree(): Generator<Occupation> {
  for (const [major, subMajors] of Object.entries(SSYK_TREE)) {
    yield { code: major.slice(0, 1), name: major.slice(2), level: 1 };
    for (const [subMajor, minors] of Object.entries(subMajors)) {
      yield { code: subMajor.slice(0, 2), name: subMajor.slice(3), level: 2 };
      for (const minor of minors) yield* readMinor(minor);
    }
  }
}

function* readMinor(minor: string): Generator<Occupation> {
  const [code, name, units] = [minor.slice(0, 3), minor.slice(4, minor.indexOf(": ")), minor.split(": ")[1]!];
  yield { code, name, level: 3 };
  for (const unit of units.split("; ")) {
    yield { code: code + unit.slice(0, 1), name: unit.length === 1 ? name : unit.slice(2), level: 4 };
  }
}

/** Every group of levels 1–4, parents before children, by code. */
export const OCCUPATIONS: readonly Occupation[] = [...readTree()];

const byCode = new Map(OCCUPATIONS.map((occupation) => [occupation.code, occupation]));

/** True for a code of any level. */
export function isSsykCode(code: string): boolean {
  return byCode.has(code);
}

export function occupationByCode(code: string): Occupation | undefined {
  return byCode.get(code);
}

/** The groups a code lies in, widest first, itself left out; empty for level 1 and for what is no code. */
export function parentsOf(code: string): Occupation[] {
  if (!byCode.has(code)) return [];
  return Array.from({ length: code.length - 1 }, (_, digits) => byCode.get(code.slice(0, digits + 1))!);
}

/** Code → name of one level. */
export function namesAtLevel(level: SsykLevel): Map<string, string> {
  return new Map(
    OCCUPATIONS.filter((group) => group.level === level).map((group) => [group.code, group.name]),
  );
}

/**
 * How far apart two codes are: 0 the same group or one within the other, else 4 minus the digits they share
 * from the left: 1 the same minor group, 2 the same sub-major, 3 the same major, 4 nothing in common.
 */
export function ssykDistance(a: string, b: string): 0 | 1 | 2 | 3 | 4 {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared += 1;
  if (shared === shorter && shorter > 0) return 0;
  return (4 - shared) as 1 | 2 | 3 | 4;
}
