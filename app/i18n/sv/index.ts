import { agreement } from "./agreement.ts";
import { agreementDesk } from "./agreement-desk.ts";
import { agreementDocument } from "./agreement-document.ts";
import { auth } from "./auth.ts";
import { broker } from "./broker.ts";
import { caseworker } from "./caseworker.ts";
import { common } from "./common.ts";
import { dates } from "./dates.ts";
import { employer } from "./employer.ts";
import { errors } from "./errors.ts";
import { flash } from "./flash.ts";
import { lonebidrag } from "./lonebidrag.ts";
import { mail } from "./mail.ts";
import { manager } from "./manager.ts";
import { match } from "./match.ts";
import { numbers } from "./numbers.ts";
import { participant } from "./participant.ts";
import { profile } from "./profile.ts";
import { proposalTimeline } from "./proposal-timeline.ts";
import { publicPages } from "./public.ts";
import { signer } from "./signer.ts";
import { states } from "./states.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

/** The Swedish catalogue, whole: the source of every key. */
export const sv = {
  common,
  public: publicPages,
  auth,
  employer,
  broker,
  caseworker,
  participant,
  match,
  proposalTimeline,
  profile,
  agreement,
  agreementDesk,
  agreementDocument,
  lonebidrag,
  signer,
  manager,
  errors,
  flash,
  mail,
  dates,
  numbers,
  states,
  traits,
  vocabulary,
};
