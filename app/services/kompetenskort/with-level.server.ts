import type { TraitId, TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";

type Levels = Partial<Record<TraitId, TraitLevel>>;

/** The levels with one trait set, or taken away when it is "ej bedömd". */
export function withLevel(levels: Levels | undefined, trait: TraitId, level: TraitLevel | null): Levels {
  const { [trait]: _, ...others } = levels ?? {};
  return level === null ? others : { ...others, [trait]: level };
}
