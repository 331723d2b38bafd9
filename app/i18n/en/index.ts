import { sv } from "../sv/index.ts";
import type { Messages } from "../sv/type.ts";
import { agreement } from "./agreement.ts";
import { auth } from "./auth.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { errors } from "./errors.ts";
import { flash } from "./flash.ts";
import { match } from "./match.ts";
import { numbers } from "./numbers.ts";
import { participant } from "./participant.ts";
import { profile } from "./profile.ts";
import { publicPages } from "./public.ts";
import { signer } from "./signer.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

/** English for all that participants and the public read; the pages of staff and employers stay in Swedish. */
export const en: Messages = {
  ...sv,
  common,
  public: publicPages,
  auth,
  participant,
  profile,
  match,
  agreement,
  signer,
  errors,
  flash,
  dates,
  numbers,
  traits,
  vocabulary,
};
