import type {
  CASE_OWNER,
  CaseAct,
  CaseState,
  CaseWithdrawReason,
  EndOutcome,
} from "#app/domain/lonebidrag/case-states.ts";
import type { CaseGuard } from "#app/domain/lonebidrag/case-transitions.ts";
import type { DocumentId, DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import type { MonthStatus } from "#app/domain/lonebidrag/months.ts";
import type { SchemeId, SchemeRow } from "#app/domain/lonebidrag/schemes.ts";
import type { PerSide, StateWording } from "../../state-wording.ts";

const states: Record<CaseState, StateWording> = {
  need_identified: {
    name: "Behov finns",
    all: "Ett stöd kan vara aktuellt. Handläggaren frågar deltagaren om lov att gå vidare.",
    caseworker: "Fråga deltagaren om lov att gå vidare.",
  },
  consent: {
    name: "Väntar på samtycke",
    all: "Väntar på deltagarens samtycke.",
    participant: "Får vi ta kontakt med Arbetsförmedlingen om stöd till din anställning?",
  },
  documents_requested: {
    name: "Underlag samlas in",
    all: "Väntar på underlag.",
    employer: "Lämna de underlag som saknas i listan.",
    broker: "Följ upp de underlag som saknas.",
  },
  documents_in: {
    name: "Underlag klara",
    all: "Alla underlag är inne. Ansökan kan skickas.",
    employer: "Allt är klart. Skicka din ansökan till Arbetsförmedlingen. Jobbmäklaren hjälper dig.",
    broker: "Hjälp arbetsgivaren att skicka ansökan.",
  },
  application_sent: { name: "Ansökan skickad", all: "Väntar på Arbetsförmedlingen." },
  af_investigating: { name: "Utreds", all: "Arbetsförmedlingen utreder. Arbetet får inte börja än." },
  union_comment: { name: "Facket tillfrågat", all: "Väntar på fackets yttrande. Arbetet får inte börja än." },
  decision_granted: {
    name: "Beviljat",
    all: "Arbetsförmedlingen har sagt ja. Nästa steg är anställningsavtalet.",
    employer:
      "Arbetsförmedlingen har sagt ja. Skriv anställningsavtalet. Arbetet får börja tidigast när beslutet gäller.",
  },
  decision_refused: {
    name: "Avslag",
    all: "Arbetsförmedlingen har sagt nej.",
    caseworker: "Arbetsförmedlingen har sagt nej. Begär omprövning inom tre veckor, eller avsluta ärendet.",
  },
  contract_signed: {
    name: "Avtal skrivet",
    all: "Anställningsavtalet är skrivet. Ärendet löper från första arbetsdagen.",
  },
  running: {
    name: "Pågår",
    all: "Stödet betalas ut.",
    employer: "Redovisa lönen varje månad, så att du får ersättningen i tid.",
  },
  change_reported: { name: "Ändring anmäld", all: "En ändring är anmäld. Väntar på Arbetsförmedlingen." },
  extension_started: {
    name: "Förlängning",
    all: "En förlängning förbereds.",
    broker: "Förbered förlängningen tillsammans med arbetsgivaren och deltagaren.",
  },
  ended: { name: "Avslutat", all: "Ärendet är avslutat." },
};

const owners: Record<NonNullable<(typeof CASE_OWNER)[CaseState]>, PerSide> = {
  participant: { all: "Deltagarens tur", participant: "Din tur" },
  employer: { all: "Arbetsgivarens tur", employer: "Din tur" },
  broker: { all: "Jobbmäklarens tur", broker: "Din tur" },
  caseworker: { all: "Handläggarens tur", caseworker: "Din tur" },
  af: { all: "Arbetsförmedlingens tur" },
  union: { all: "Fackets tur" },
};

const acts: Record<CaseAct, PerSide> = {
  ask_consent: { all: "Fråga om samtycke" },
  give_consent: { all: "Ja, ni får ta kontakt", caseworker: "Skriv in deltagarens ja" },
  decline: { all: "Nej, jag vill inte", caseworker: "Skriv in deltagarens nej" },
  documents_complete: { all: "Alla underlag är inne" },
  send_application: { all: "Ansökan är skickad", broker: "Skriv in att arbetsgivaren har ansökt" },
  investigation_begun: { all: "Arbetsförmedlingen har börjat utreda" },
  ask_union: { all: "Facket är tillfrågat" },
  grant: { all: "Skriv in beviljat beslut" },
  refuse: { all: "Skriv in avslag" },
  ask_review: { all: "Begär omprövning" },
  sign_contract: { all: "Avtalet är skrivet", broker: "Skriv in att avtalet är skrivet" },
  begin: { all: "Arbetet har börjat" },
  report_change: { all: "Anmäl ändring" },
  settle_change: { all: "Ändringen är klar" },
  start_extension: { all: "Förbered förlängning" },
  extend: { all: "Skriv in förlängning" },
  extension_refused: { all: "Förlängning nekad" },
  end: { all: "Avsluta ärendet" },
  withdraw: { all: "Avbryt ärendet" },
};

const guards: Record<CaseGuard, string> = {
  consent_valid: "Deltagarens samtycke saknas eller gäller inte längre.",
  documents_complete: "Några underlag saknas.",
  union_comment_settled: "Skriv in vad facket har sagt, eller varför det inte behövs.",
  decision_dates_given: "Skriv in beslutets datum.",
  start_not_before_decision: "Arbetet får inte börja innan Arbetsförmedlingen har beslutat.",
  start_reached: "Första arbetsdagen är inte här än.",
  within_review_time: "Tiden för omprövning har gått ut.",
};

const outcomes: Record<EndOutcome, string> = {
  "job-without-support": "Anställning utan stöd",
  "other-support": "Anställning med annat stöd",
  "job-ended": "Anställningen har upphört",
  studies: "Studier",
  repayment: "Återbetalning krävs",
  other: "Annat",
};

const withdrawReasons: Record<CaseWithdrawReason, string> = {
  "consent-withdrawn": "Inte längre aktuellt",
  "employer-stepped-back": "Arbetsgivaren vill inte gå vidare",
  "participant-stepped-back": "Deltagaren vill inte gå vidare",
  "job-without-support": "Anställning utan stöd",
  refused: "Avslag",
  "opened-by-mistake": "Ärendet skapades av misstag",
};

const documents: Record<DocumentId, { name: string; why: string }> = {
  "consent-to-af": {
    name: "Samtycke till kontakt med Arbetsförmedlingen",
    why: "Utan det får vi inte prata med Arbetsförmedlingen.",
  },
  "employer-application": { name: "Arbetsgivarens ansökan", why: "Det är arbetsgivaren som söker stödet." },
  "task-description": {
    name: "Beskrivning av arbetsuppgifterna",
    why: "Arbetsförmedlingen bedömer arbetet efter uppgifterna.",
  },
  "employment-terms": { name: "Lön och villkor", why: "Stödet räknas på lönen." },
  "collective-agreement-or-insurance": {
    name: "Kollektivavtal eller motsvarande försäkringar",
    why: "Villkoren ska motsvara kollektivavtalets.",
  },
  "union-comment": { name: "Fackets yttrande", why: "Facket ska få säga sitt före beslutet." },
  "af-basis-complete": {
    name: "Underlag komplett hos Arbetsförmedlingen",
    why: "Bara ja eller nej. Innehållet finns aldrig här.",
  },
  "af-decision": { name: "Arbetsförmedlingens beslut", why: "Arbetet får inte börja före beslutet." },
  "signed-contract": { name: "Anställningsavtal", why: "Det visar vad som har avtalats." },
};

const documentStatuses: Record<DocumentStatus, string> = {
  needed: "Behövs",
  requested: "Begärt",
  in: "Inne",
  not_needed: "Behövs inte",
};

const months: Record<MonthStatus, string> = {
  not_yet: "Månaden är inte slut",
  to_report: "Lönen ska redovisas",
  urgent: "Lönen måste redovisas snart, annars går månadens ersättning förlorad",
  lost: "Ersättningen för månaden är förlorad",
  reported: "Redovisad, väntar på kreditering",
  credited: "Krediterad på skattekontot",
};

const schemes: Record<SchemeId, string> = {
  "lonebidrag-utveckling": "Lönebidrag för utveckling i anställning",
  "lonebidrag-anstallning": "Lönebidrag för anställning",
  "lonebidrag-trygghet": "Lönebidrag för trygghet i anställning",
  osa: "Skyddat arbete hos offentlig arbetsgivare (OSA)",
  "personligt-bitrade": "Personligt biträde",
  introduktionsjobb: "Introduktionsjobb",
  nystartsjobb: "Nystartsjobb",
  etableringsjobb: "Etableringsjobb",
  extratjanst: "Extratjänst",
  resursanstallning: "Resursanställning",
};

const deciders: Record<SchemeRow["decider"], string> = {
  af: "Arbetsförmedlingen beslutar",
  unit: "Enheten beslutar",
};

export const lonebidrag = {
  states,
  owners,
  acts,
  guards,
  outcomes,
  withdrawReasons,
  documents,
  documentStatuses,
  months,
  schemes,
  deciders,
};
