import { sv } from "../sv/index.ts";
import type { Messages } from "../sv/type.ts";
import { agreement } from "./agreement.ts";
import { flash } from "./flash.ts";
import { match, matchChange, matchStep } from "./match.ts";
import { svLattOpen } from "./open.ts";
import { participant } from "./participant.ts";
import { profile } from "./profile.ts";
import { signer } from "./signer.ts";

/** Easy Swedish for all that participants read; the pages of staff and employers stay in Swedish. */
export const svLatt: Messages = {
  ...sv,
  ...svLattOpen,
  participant,
  profile,
  match,
  matchChange,
  matchStep,
  agreement,
  signer,
  flash,
};
