import type { signer as source } from "../sv/signer.ts";
import type { Widened } from "../widened.ts";

export const signer: Widened<typeof source> = {};
