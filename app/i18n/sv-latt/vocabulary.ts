import type { vocabulary as source } from "../sv/vocabulary.ts";
import type { Widened } from "../widened.ts";

export const vocabulary: Widened<typeof source> = {};
