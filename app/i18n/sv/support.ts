import type { CaseStep } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseOwner, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { DocumentId } from "#app/domain/lonebidrag/documents.ts";

const steps: Record<CaseStep, string> = {
  need: "Tanken finns",
  consent: "Ditt svar",
  documents: "Papper samlas in",
  application: "Hos Arbetsförmedlingen",
  decision: "Beslut",
  contract: "Anställningsavtal",
  running: "Stödet pågår",
};

const states: Record<CaseState, string> = {
  need_identified:
    "Din handläggare tror att ett stöd kan hjälpa dig till en anställning. Ingen annan vet om det.",
  consent: "Vi behöver ditt svar innan vi gör något.",
  documents_requested: "Arbetsgivaren och vi samlar in de papper som behövs.",
  documents_in: "Alla papper är inne. Arbetsgivaren kan skicka sin ansökan.",
  application_sent: "Ansökan är skickad till Arbetsförmedlingen.",
  af_investigating: "Arbetsförmedlingen utreder. Arbetet får inte börja än.",
  union_comment: "Facket får säga sitt. Arbetet får inte börja än.",
  decision_granted: "Arbetsförmedlingen har sagt ja. Nu skriver du och arbetsgivaren ett anställningsavtal.",
  decision_refused: "Arbetsförmedlingen har sagt nej. Din handläggare pratar med dig om vad ni kan göra.",
  contract_signed: "Anställningsavtalet är skrivet. Snart börjar du.",
  running: "Du arbetar, och arbetsgivaren får stödet.",
  change_reported: "Något har ändrats i anställningen. Arbetsförmedlingen tar ställning.",
  extension_started: "Vi förbereder en förlängning av stödet.",
  ended: "Det här är avslutat.",
};

const owners: Record<CaseOwner, string> = {
  participant: "dig",
  employer: "arbetsgivaren",
  broker: "jobbmäklaren",
  caseworker: "din handläggare",
  af: "Arbetsförmedlingen",
  union: "facket",
};

const documents: Record<DocumentId, string> = {
  "consent-to-af": "Ditt ja till att vi pratar med Arbetsförmedlingen",
  "employer-application": "Arbetsgivarens ansökan",
  "task-description": "Vad du ska arbeta med",
  "employment-terms": "Din lön och dina villkor",
  "collective-agreement-or-insurance": "Kollektivavtal eller försäkringar",
  "union-comment": "Vad facket säger",
  "af-basis-complete": "Arbetsförmedlingens underlag",
  "af-decision": "Arbetsförmedlingens beslut",
  "signed-contract": "Ditt anställningsavtal",
};

/** The participant's own pages about support for an employment. */
export const support = {
  nav: { title: "Stöd till anställning", text: "Se vad som händer och vems tur det är." },
  list: {
    title: "Stöd till din anställning",
    lead: "Här ser du om någon ordnar ett stöd för att du ska kunna få en anställning.",
    open: "Läs mer",
    at: ({ company }: { company: string }) => `Hos ${company}`,
    empty: { title: "Inget stöd är på gång", text: "Om det blir aktuellt frågar din handläggare dig först." },
  },
  title: ({ company }: { company: string }) => `Stöd till en anställning hos ${company}`,
  what: "Arbetsgivaren kan få pengar från staten för att anställa dig. Du får vanlig lön från arbetsgivaren.",
  decides: "Arbetsförmedlingen beslutar. Inte vi, och inte arbetsgivaren.",
  arc: "Vägen till anställning med stöd",
  yourAnswer: "svara på frågan",
  steps,
  states,
  owners,
  question: {
    title: "Får vi ta kontakt med Arbetsförmedlingen?",
    text: "Säger du ja får vi prata med Arbetsförmedlingen om stödet. Arbetsgivaren får också veta att vi ordnar med stödet, men aldrig varför.",
    yes: "Ja, ni får ta kontakt",
    no: "Nej, jag vill inte",
  },
  granted: {
    title: "Beslutet",
    text: ({ period }: { period: string }) => `Stödet är beviljat för ${period}.`,
  },
  firstDay: ({ day }: { day: string }) => `Din första arbetsdag är ${day}.`,
  documents: {
    title: "Papper som behövs",
    lead: "Vi skriver bara upp att de finns. Vad som står i dem sparas inte här.",
    names: documents,
    statuses: { needed: "Behövs", requested: "Begärt", in: "Finns", not_needed: "Behövs inte" },
    from: ({ who }: { who: string }) => `Från ${who}`,
  },
  ask: "Fråga din handläggare om något är oklart.",
  failed: "Det gick inte att svara nu. Ladda om sidan och försök igen.",
};
