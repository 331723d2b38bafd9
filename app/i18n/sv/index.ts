import { agreement } from "./agreement.ts";
import { agreementDesk } from "./agreement-desk.ts";
import { agreementDocument } from "./agreement-document.ts";
import { broker } from "./broker.ts";
import { caseworker } from "./caseworker.ts";
import { employer } from "./employer.ts";
import { flash } from "./flash.ts";
import { lonebidrag } from "./lonebidrag.ts";
import { mail } from "./mail.ts";
import { manager } from "./manager.ts";
import { match, matchChange, matchStep } from "./match.ts";
import { matchShort } from "./match-short.ts";
import { svOpen } from "./open.ts";
import { participant } from "./participant.ts";
import { profile } from "./profile.ts";
import { proposalTimeline } from "./proposal-timeline.ts";
import { signer } from "./signer.ts";
import { states } from "./states.ts";
import { textGuard } from "./text-guard.ts";

/** The Swedish catalogue, whole: the source of every key. */
export const sv = {
  ...svOpen,
  employer,
  broker,
  caseworker,
  participant,
  match,
  matchChange,
  matchStep,
  matchShort,
  proposalTimeline,
  profile,
  agreement,
  agreementDesk,
  agreementDocument,
  lonebidrag,
  signer,
  manager,
  flash,
  mail,
  states,
  textGuard,
};
