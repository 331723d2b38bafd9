import type { Decider } from "#app/domain/agreement/agreement-content.ts";
import type {
  AgreementAct,
  AgreementGuard,
  AgreementState,
  CancelReason,
  InterruptReason,
  ObjectReason,
  PauseReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { ContentField } from "#app/domain/agreement/content-change.ts";
import type { Party, SigningMethod } from "#app/domain/agreement/signing.ts";
import type { PerSide, StateWording } from "../../state-wording.ts";

const states: Record<AgreementState, StateWording> = {
  draft: {
    name: "Utkast",
    all: "Överenskommelsen skrivs. Enheten skickar ut den när den är klar.",
    broker: "Fyll i det som saknas och skicka ut för underskrift.",
    caseworker: "Fyll i det som saknas och skicka ut för underskrift.",
  },
  proposed: {
    name: "Att skriva under",
    all: "Överenskommelsen är utskickad. Alla ska läsa och skriva under.",
    participant: "Läs igenom och skriv under om allt stämmer. Säg till om något är fel.",
    employer: "Läs igenom och skriv under om allt stämmer. Säg till om något är fel.",
    handledare: "Läs igenom och skriv under om allt stämmer. Säg till om något är fel.",
  },
  partially_signed: {
    name: "Delvis underskriven",
    all: "Någon har skrivit under. Överenskommelsen gäller när alla har gjort det.",
  },
  signed: {
    name: "Underskriven",
    all: "Alla har skrivit under. Överenskommelsen börjar gälla på startdagen.",
  },
  active: { name: "Pågår", all: "Överenskommelsen gäller." },
  paused: {
    name: "Pausad",
    all: "Överenskommelsen är pausad. Enheten hör av sig när den fortsätter.",
    broker: "Överenskommelsen är pausad. Återuppta den när hindret är borta.",
    caseworker: "Överenskommelsen är pausad. Återuppta den när hindret är borta.",
  },
  completed: { name: "Genomförd", all: "Tiden är slut och överenskommelsen är genomförd." },
  interrupted: { name: "Avbruten", all: "Överenskommelsen avslutades i förtid." },
  cancelled: { name: "Inställd", all: "Överenskommelsen ställdes in innan den började." },
};

const acts: Record<AgreementAct, PerSide> = {
  propose: { all: "Skicka för underskrift" },
  sign: { all: "Skriv under", broker: "Skriv under för enheten", caseworker: "Skriv under för enheten" },
  seal: { all: "Försegla" },
  object: { all: "Något stämmer inte" },
  revise: { all: "Ändra innehållet" },
  cancel: { all: "Ställ in" },
  activate: { all: "Starta" },
  pause: { all: "Pausa" },
  resume: { all: "Återuppta" },
  complete: { all: "Avsluta" },
  interrupt: { all: "Avsluta i förtid" },
};

const guards: Record<AgreementGuard, string> = {
  content_complete: "Några uppgifter saknas.",
  company_verified: "Företaget måste vara kontrollerat.",
  no_conflict_of_interest: "Du har anmält jäv eller hör till företaget. En kollega får ta över.",
  hours_valid: "Timmarna ska vara 1–40 i veckan, och stegen ska ligga i ordning inom perioden.",
  period_valid: "Slutdatumet måste ligga efter startdatumet.",
  within_longest: "Perioden är längre än vad som är tillåtet för den här insatsen.",
  decision_covers: "Arbetsförmedlingens beslut måste täcka hela perioden.",
  decision_valid_today: "Arbetsförmedlingens beslut gäller inte i dag.",
  insurance_settled: "Skriv vem som står för försäkringen. Den följer den som har fattat beslutet.",
  work_environment_settled: "Fördelningen av arbetsmiljöansvaret måste vara underskriven av enhetschefen.",
  union_comment_settled: "Skriv in vad facket har sagt, eller varför det inte behövs.",
  register_extract_settled: "Registerutdraget måste vara uppvisat. Skriv vilken dag.",
  handledare_reachable: "Handledaren måste gå att nå.",
  is_due_to_sign: "Du behöver inte skriva under här, eller så har du redan gjort det.",
  same_content: "Innehållet har ändrats sedan du öppnade sidan. Läs igenom det nya först.",
  all_signed: "Alla har inte skrivit under än.",
  start_reached: "Startdagen är inte här än.",
  end_not_passed: "Perioden är redan slut.",
  end_passed: "Perioden är inte slut än.",
};

const parties: Record<Party, { name: string; waitsFor: string }> = {
  participant: { name: "Deltagaren", waitsFor: "Väntar på deltagarens underskrift" },
  employer: { name: "Arbetsgivaren", waitsFor: "Väntar på arbetsgivarens underskrift" },
  handledare: { name: "Handledaren", waitsFor: "Väntar på handledarens underskrift" },
  unit: { name: "Enheten", waitsFor: "Väntar på enhetens underskrift" },
};

const methods: Record<SigningMethod, string> = {
  session: "Inloggad",
  "link-and-code": "Personlig länk och engångskod",
  "witnessed-device": "På personalens enhet, med vittne",
};

const deciders: Record<Decider, string> = {
  af: "Arbetsförmedlingen",
  kommun: "Kommunen",
  other: "Annan",
};

const fields: Record<ContentField, string> = {
  parties: "Parter",
  kind: "Insats",
  decidedBy: "Vem som har beslutat",
  decidedByName: "Namn på den som har beslutat",
  period: "Period",
  hoursPerWeek: "Timmar i veckan",
  hoursSteps: "Upptrappning",
  tasks: "Arbetsuppgifter",
  workplace: "Arbetsplats",
  deputy: "Ersättare för handledaren",
  introduction: "Introduktion",
  protectiveEquipment: "Skyddsutrustning",
  workEnvironment: "Arbetsmiljöansvar",
  decision: "Beslutet som platsen vilar på",
  insurance: "Försäkring",
  secrecy: "Tystnadsplikt",
  absenceReporting: "Anmälan av frånvaro",
  adaptations: "Anpassningar",
  followUpDates: "Uppföljningar",
  unionComment: "Fackets yttrande",
  registerExtract: "Registerutdrag",
};

const objectReasons: Record<ObjectReason, string> = {
  "wrong-time": "Datumen stämmer inte",
  "wrong-tasks": "Arbetsuppgifterna stämmer inte",
  "wrong-hours": "Timmarna stämmer inte",
  "wrong-person": "Fel person står med",
  "something-else": "Något annat",
};

const cancelReasons: Record<CancelReason, string> = {
  "participant-changed-mind": "Deltagaren har ändrat sig",
  "employer-changed-mind": "Arbetsgivaren har ändrat sig",
  "decision-missing": "Beslutet kom inte",
  "started-job": "Deltagaren har fått ett arbete",
  "made-by-mistake": "Den skapades av misstag",
};

const pauseReasons: Record<PauseReason, string> = {
  leave: "Ledighet",
  "workplace-closed": "Arbetsplatsen har stängt en tid",
  "waiting-for-decision": "Väntar på beslut",
  "other-planning": "Annan planering",
};

const interruptReasons: Record<InterruptReason, string> = {
  "job-here": "Anställning på samma arbetsplats",
  "job-elsewhere": "Anställning på annat håll",
  studies: "Studier",
  "participant-wishes": "Deltagaren vill avsluta",
  "employer-wishes": "Arbetsgivaren vill avsluta",
  "does-not-fit": "Platsen passade inte",
  "decision-ended": "Beslutet har upphört",
  "workplace-closed": "Arbetsplatsen har stängt",
};

const cleared =
  "Innehållet har ändrats. Underskrifterna är borttagna och alla behöver läsa och skriva under igen.";

export const agreement = {
  states,
  acts,
  guards,
  parties,
  methods,
  deciders,
  fields,
  objectReasons,
  cancelReasons,
  pauseReasons,
  interruptReasons,
  cleared,
};
