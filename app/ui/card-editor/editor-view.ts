import type { CardDraft, CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import type { TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Option, OptionGroup } from "../select-field.tsx";

interface Kommuner {
  near: Option[];
  lan: OptionGroup[];
}

export interface OccupationOption {
  code: string;
  name: string;
  /** The everyday word that answered, when it was not the name. */
  word: string | null;
}

/** What the editor shows: one part of a draft, and the way to the others. */
export interface EditorView {
  part: CardPart;
  version: number;
  content: CardDraft;
  missing: CardPart[];
  /** The trait on the screen, when the part is traits. */
  trait: TraitId;
  /** The page's own address without a query; parts are told apart by it. */
  here: string;
  /** Where a part saves itself. */
  autosave: string;
  previous: string | null;
  last: boolean;
  occupations: { chosen: OccupationOption[]; query: string; found: OccupationOption[] };
  kommuner: Kommuner;
}
