import type { CaseAct, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { MonthStatus } from "#app/domain/lonebidrag/months.ts";
import type { PerSide } from "../state-wording.ts";

/** After "Din tur:". Only those whose move it can be ever read theirs. */
export const yourMove: Record<CaseState, PerSide> = {
  need_identified: { all: "fråga deltagaren" },
  consent: { all: "svara på frågan" },
  documents_requested: {
    all: "lämna underlag",
    broker: "gå vidare med ansökan",
    caseworker: "ordna det som saknas",
  },
  documents_in: { all: "skicka ansökan" },
  application_sent: { all: "vänta på Arbetsförmedlingen" },
  af_investigating: { all: "vänta på Arbetsförmedlingen" },
  union_comment: { all: "vänta på facket" },
  decision_granted: { all: "skriv anställningsavtalet" },
  decision_refused: { all: "begär omprövning eller avsluta" },
  contract_signed: { all: "förbered första arbetsdagen" },
  running: { all: "redovisa lönen varje månad" },
  change_reported: { all: "vänta på Arbetsförmedlingen" },
  extension_started: { all: "förbered förlängningen" },
  ended: { all: "inget mer att göra" },
};

/** A line in the timeline: what was done. */
export const done: Record<CaseAct, string> = {
  ask_consent: "Deltagaren fick frågan",
  give_consent: "Deltagaren sa ja",
  decline: "Deltagaren sa nej",
  documents_complete: "Alla underlag var inne",
  send_application: "Ansökan skickades till Arbetsförmedlingen",
  investigation_begun: "Arbetsförmedlingen började utreda",
  ask_union: "Facket tillfrågades",
  grant: "Arbetsförmedlingen beviljade stödet",
  refuse: "Arbetsförmedlingen sa nej",
  ask_review: "Omprövning begärdes",
  sign_contract: "Anställningsavtalet skrevs",
  begin: "Arbetet började",
  report_change: "En ändring anmäldes",
  settle_change: "Ändringen blev klar",
  start_extension: "Förlängning började förberedas",
  extend: "Stödet förlängdes",
  extension_refused: "Förlängningen beviljades inte",
  end: "Ärendet avslutades",
  withdraw: "Ärendet avbröts",
};

export const monthShort: Record<MonthStatus, string> = {
  not_yet: "Pågår",
  to_report: "Redovisa",
  urgent: "Brådskar",
  lost: "Förlorad",
  reported: "Redovisad",
  credited: "Klar",
};
