import type { Messages } from "../sv/type.ts";
import { svLatt } from "../sv-latt/index.ts";

export const ar: Messages = { ...svLatt };
