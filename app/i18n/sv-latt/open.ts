import type { OpenMessages } from "../sv/type.ts";
import { auth } from "./auth.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { errors } from "./errors.ts";
import { numbers } from "./numbers.ts";
import { publicPages } from "./public.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

export const svLattOpen: OpenMessages = {
  common,
  public: publicPages,
  auth,
  errors,
  dates,
  numbers,
  traits,
  vocabulary,
};
