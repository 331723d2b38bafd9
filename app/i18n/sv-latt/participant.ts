import type { participant as source } from "../sv/participant.ts";
import type { Widened } from "../widened.ts";

export const participant: Widened<typeof source> = {};
