import { z } from "zod";
import { OUTCOMES } from "./outcomes.ts";
import { UNPROTECT_REASONS } from "./protected-identity.ts";

const version = z.number().int().positive();

/** One form a move of the participant's case; `act` tells them apart. */
export const closeForm = z.object({ act: z.literal("close"), version, outcome: z.enum(OUTCOMES) });
export const unprotectForm = z.object({
  act: z.literal("unprotect"),
  version,
  reason: z.enum(UNPROTECT_REASONS),
});
export const participantMoveForm = z.discriminatedUnion("act", [
  z.object({ act: z.literal("activate"), version }),
  closeForm,
  z.object({ act: z.literal("protect") }),
  z.object({ act: z.literal("declare-conflict") }),
  z.object({ act: z.literal("end-conflict") }),
  unprotectForm,
]);
export type ParticipantMove = z.output<typeof participantMoveForm>;
