import { sv } from "../sv/index.ts";
import type { Messages } from "../sv/type.ts";
import { agreement } from "./agreement.ts";
import { flash } from "./flash.ts";
import { match, matchChange, matchStep } from "./match.ts";
import { enOpen } from "./open.ts";
import { participant } from "./participant.ts";
import { profile } from "./profile.ts";
import { signer } from "./signer.ts";

/** English for all that participants and the public read; the pages of staff and employers stay in Swedish. */
export const en: Messages = {
  ...sv,
  ...enOpen,
  participant,
  profile,
  match,
  matchChange,
  matchStep,
  agreement,
  signer,
  flash,
};
