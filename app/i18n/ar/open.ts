import { overlay } from "../overlay.ts";
import type { OpenMessages } from "../sv/type.ts";
import { svLattOpen } from "../sv-latt/open.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { errors } from "./errors.ts";
import { numbers } from "./numbers.ts";

/**
 * The shell in Arabic, to prove right-to-left layout on every page; the rest is easy Swedish until it is
 * worded. Therefore not among `SELECTABLE_LOCALES`.
 */
export const arOpen: OpenMessages = overlay(svLattOpen, { common, errors, dates, numbers });
