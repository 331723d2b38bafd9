import type { SyntheticPlacement } from "./placement.ts";
import type { Occurrence } from "./truth.ts";
import { WORDS, type Word, wordOf } from "./words.ts";

/**
 * What a Swedish reader who looks for something says to an advertisement: this is it; this may pass (neither right
 * nor wrong to show); or, where neither holds, this is wrong to show.
 */
export interface Judgement {
  relevant(placement: SyntheticPlacement): boolean;
  /** Never true of what is relevant. */
  neutral(placement: SyntheticPlacement): boolean;
}

export type Grade = 0 | 1 | 2;
export type Grader = (placement: SyntheticPlacement) => Grade;

const kinOf = new Map<string, Set<string>>();
for (const { lemma, kin } of WORDS) {
  if (kin) kinOf.set(kin, (kinOf.get(kin) ?? new Set()).add(lemma));
}

/** Made of the same stem, itself among them: städa, städning, städare. */
export function kinOfWord({ lemma, kin }: Word): ReadonlySet<string> {
  return (kin && kinOf.get(kin)) || new Set([lemma]);
}

/**
 * 2 where the word is said of the work, in whatever inflection, by itself or as the head of a compound: a
 * kontorsstädning is a städning. 1 where it begins a compound, is only heard faintly, stands in what is said beside
 * the work, is a name that looks just like it, or where only its kin stands: städare for städning. Else 0.
 */
export function graderOf(lemma: string, beginningCounts = false): Grader {
  const word = wordOf(lemma);
  const kin = [...kinOfWord(word)];
  return ({ truth }) => {
    let best: Grade = 0;
    for (const occurrence of truth) {
      const { lemma: other, role } = occurrence;
      if (other === lemma) {
        if (isSaid(occurrence) || (beginningCounts && role === "first" && !occurrence.aside)) return 2;
        best = 1;
      } else if (role === "name" ? word.forms.includes(other) : role !== "faint" && kin.includes(other))
        best = 1;
    }
    return best;
  };
}

/** Of the work, by itself or as a head. */
export function isSaid({ role, aside }: Occurrence): boolean {
  return (role === "word" || role === "head") && !aside;
}

export function judgedBy(grade: Grader): Judgement {
  return {
    relevant: (placement) => grade(placement) === 2,
    neutral: (placement) => grade(placement) === 1,
  };
}

/** The word as typed stands there by itself; its other forms, and compounds of it, may pass. */
export function asItStands(text: string, lemma: string): Judgement {
  const grade = graderOf(lemma);
  return judgedBy((placement) => {
    const stands = placement.truth.some(
      ({ role, surface, aside }) => role === "word" && surface === text && !aside,
    );
    return stands ? 2 : grade(placement) > 0 ? 1 : 0;
  });
}

/** A word of the work begins like this; a part of a compound, a name or a word beside the work may pass. */
export function beginningWith(prefix: string): Judgement {
  return judgedBy((placement) => {
    let best: Grade = 0;
    for (const { role, surface, lemma, aside } of placement.truth) {
      if (surface.startsWith(prefix)) {
        if (role === "word" && !aside) return 2;
        best = 1;
      } else if (lemma.startsWith(prefix)) best = 1;
    }
    return best;
  });
}

/** As good as the worst of the words. */
export function all(lemmas: readonly string[]): Judgement {
  const graders = lemmas.map((lemma) => graderOf(lemma));
  return judgedBy((placement) => {
    let worst: Grade = 2;
    for (const grade of graders) {
      const next = grade(placement);
      if (next === 0) return 0;
      if (next === 1) worst = 1;
    }
    return worst;
  });
}

/**
 * The compound, or its two words by themselves in one phrase: städning av kontor. May pass: both somewhere, or kin
 * of them: städar kontor.
 */
export function togetherOrApart(compound: Word): Judgement {
  const { first, head } = compound.parts!;
  const gradeWhole = graderOf(compound.lemma);
  const gradeFirst = graderOf(first.lemma, true);
  const gradeHead = graderOf(head.lemma);
  return judgedBy((placement) => {
    const whole = gradeWhole(placement);
    if (whole === 2 || standApart(placement, compound)) return 2;
    const both = gradeFirst(placement) > 0 && gradeHead(placement) > 0;
    return whole === 1 || both ? 1 : 0;
  });
}

/** Both words of a compound by themselves, in one phrase about the work. */
export function standApart({ truth }: SyntheticPlacement, { parts }: Word): boolean {
  const said = (lemma: string) => truth.filter((it) => it.lemma === lemma && it.role === "word" && !it.aside);
  const heads = said(parts!.head.lemma);
  return (
    heads.length > 0 &&
    said(parts!.first.lemma).some((first) =>
      heads.some((head) => head.place === first.place && head.phrase === first.phrase),
    )
  );
}
