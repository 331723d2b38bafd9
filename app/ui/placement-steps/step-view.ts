import type { Missing } from "#app/domain/placement/draft-completeness.ts";
import type { DraftStep, PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import type { Option, OptionGroup } from "../select-field.tsx";

export interface OccupationChoice {
  code: string;
  name: string;
  /** The everyday word that found it, when it was not its own name. */
  word: string | null;
}

/** What a page of the placement form is given. Links are made by the role's own route. */
export interface StepView {
  placementId: string;
  version: number;
  step: DraftStep;
  content: PlacementDraft;
  steps: { step: DraftStep; done: boolean; to: string }[];
  /** Where the placement's own page is. */
  back: string;
  previous: string | null;
  /** Where what is typed is sent as one goes. */
  autosave: string;
  returnedWords: string | null;
  /** What the step lacks, to be shown beside its fields; empty on a first visit. */
  missing: Missing[];
  occupation: {
    query: string;
    chosen: OccupationChoice | null;
    suggestions: OccupationChoice[];
    /** Level-4 groups near the chosen one, and those chosen before. */
    neighbours: OccupationChoice[];
  };
  kommuner: { near: Option[]; lan: OptionGroup[] };
}
