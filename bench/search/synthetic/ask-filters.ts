import { distanceKm } from "#app/domain/geography/distance.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { ASKED, type Finds, isPlain } from "./finds.ts";
import { graderOf, isSaid, judgedBy } from "./judge.ts";
import type { SyntheticPlacement } from "./placement.ts";
import { chance, pick, type Random } from "./prng.ts";
import { gather, type SyntheticQuery } from "./query.ts";
import { near } from "./whereabouts.ts";

const RADII = [5, 10, 20, 30, 50, 100];
const asked = new Set(ASKED.map(({ lemma }) => lemma));

/**
 * geo: a word, a point and a radius. Relevant is relevant to the word and lies inside, as the crow flies. Without a
 * point of its own it may pass, if its kommun's main place lies inside.
 */
export function askNear(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  return gather(count, () => {
    const home = pick(random, finds.corpus);
    const text = wordFrom(random, finds, home);
    if (!text || !home.point) return undefined;
    const radiusKm = pick(random, RADII);
    const gradeWord = graderOf(text);
    const middle = near(random, home.point, radiusKm / 160);
    if (distanceKm(home.point, middle) > radiusKm) return undefined;
    return {
      text,
      class: "geo",
      about: `${text}, ${radiusKm} km`,
      near: { ...middle, radiusKm },
      ...judgedBy((it) => {
        const point = it.point ?? kommunByCode(it.kommun)!.point;
        if (distanceKm(point, middle) > radiusKm) return 0;
        const grade = gradeWord(it);
        return grade === 2 && !it.point ? 1 : grade;
      }),
    };
  });
}

/** facet: a word, and the kind or the kommun or both. Relevant is relevant to the word and of both. */
export function askFacets(finds: Finds, random: Random, count: number): SyntheticQuery[] {
  return gather(count, () => {
    const home = pick(random, finds.corpus);
    const text = wordFrom(random, finds, home);
    if (!text) return undefined;
    const gradeWord = graderOf(text);
    const kind = chance(random, 0.7) ? home.kind : undefined;
    const kommun = !kind || chance(random, 0.4) ? home.kommun : undefined;
    return {
      text,
      class: "facet",
      about: [text, kind, kommun].filter((part) => part !== undefined).join(", "),
      kind,
      kommun,
      ...judgedBy((it) =>
        (kind && it.kind !== kind) || (kommun && it.kommun !== kommun) ? 0 : gradeWord(it),
      ),
    };
  });
}

/** A word that the placement is about, bare. */
function wordFrom(random: Random, finds: Finds, { truth }: SyntheticPlacement): string | undefined {
  const lemmas = truth.filter((it) => isSaid(it) && asked.has(it.lemma)).map(({ lemma }) => lemma);
  if (lemmas.length === 0) return undefined;
  const lemma = pick(random, lemmas);
  return isPlain(lemma) && finds.isNarrow(lemma, 0.2) ? lemma : undefined;
}
