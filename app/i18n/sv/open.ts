import { auth } from "./auth.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { errors } from "./errors.ts";
import { numbers } from "./numbers.ts";
import { publicPages } from "./public.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

/** What the pages need that anyone may open before signing in: loaded apart from the rest (decision 9). */
export const svOpen = { common, public: publicPages, auth, errors, dates, numbers, traits, vocabulary };
