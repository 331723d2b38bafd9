import type { Messages } from "../sv/type.ts";
import { svLatt } from "../sv-latt/index.ts";
import { arOpen } from "./open.ts";

/** Easy Swedish behind sign-in, in an Arabic shell. */
export const ar: Messages = { ...svLatt, ...arOpen };
