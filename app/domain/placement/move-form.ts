import { z } from "zod";
import { WITHDRAW_REASONS } from "./placement-states.ts";

/** A press on one of a placement's buttons: what, and which version was seen. `via` is the broker's alone. */
export const placementMoveForm = z.object({
  act: z.enum(["submit", "pause", "resume", "confirm", "withdraw", "close"]),
  version: z.number().int().positive(),
  reason: z.enum(WITHDRAW_REASONS).optional(),
  via: z.enum(["call", "visit", "mail", "meeting"]).optional(),
});

export type PlacementMove = z.output<typeof placementMoveForm>;
