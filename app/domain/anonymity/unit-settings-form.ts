import { z } from "zod";
import { LOWEST_K } from "./generalise.ts";

/** A larger class than this is no help to anybody: a unit's pool is a few tens of people. */
export const HIGHEST_K = 20;

/** How a unit's people meet placements, and in how large a company they are shown. `version` is what was read. */
export const unitSettingsForm = z.object({
  version: z.number().int().positive(),
  candidateSearch: z.enum(["anonymous", "placementsOnly"]),
  k: z.number().int({ error: "wholeNumber" }).min(LOWEST_K).max(HIGHEST_K),
});

export type UnitSettings = z.output<typeof unitSettingsForm>;
