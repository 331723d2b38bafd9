import { z } from "zod";
import { TRAITS, type TraitLevel } from "./vocabulary.ts";

const step = z
  .enum(["0", "1", "2", "3", "4"], { error: "card.traits.level" })
  .transform((value) => (value === "0" ? null : (Number(value) as TraitLevel)));

/** One trait at the shared screen: the step seen and the participant's own; "0" is "ej bedömd". */
export const traitForm = z.object({
  trait: z.enum(TRAITS, { error: "card.traits.unknown" }),
  observed: step,
  self: step,
});
