import type { ProposalAct } from "#app/domain/proposal/proposal-states.ts";
import type { ProposalStatus } from "#app/domain/proposal/proposal-status.ts";
import type { ProposalGuard } from "#app/domain/proposal/proposal-transitions.ts";
import type {
  EmployerReason,
  LapseReason,
  ParticipantReason,
  ProposalReason,
  StaffReason,
} from "#app/domain/proposal/reasons.ts";
import type { SilenceMove } from "#app/domain/proposal/silence.ts";
import type { PerSide, StateWording } from "../../state-wording.ts";

const statuses: Record<ProposalStatus, StateWording> = {
  suggested: {
    name: "Frågan är hos handläggaren",
    all: "Handläggaren stämmer av om det passar. Deltagaren är inte tillfrågad än.",
  },
  shortlisted: { name: "Utvald", all: "Personen är utvald. Fråga om hen vill bli presenterad." },
  awaits_participant: {
    name: "Väntar på deltagaren",
    all: "Väntar på deltagarens svar.",
    participant: "Vill du bli presenterad för arbetsgivaren? Ditt namn visas inte.",
    caseworker: "Väntar på din deltagares svar. Hjälp till om det behövs.",
  },
  participant_said_yes: {
    name: "Deltagaren har sagt ja",
    all: "Deltagaren vill bli presenterad. Presentera för arbetsgivaren.",
    participant: "Du har sagt ja. Jobbmäklaren presenterar dig utan namn.",
    caseworker: "Deltagaren har sagt ja. Jobbmäklaren presenterar personen utan namn.",
  },
  awaits_employer: {
    name: "Väntar på arbetsgivaren",
    all: "Väntar på arbetsgivarens svar.",
    employer: "Väntar på ditt svar. Vill du träffa den här personen?",
  },
  awaits_participant_identity: {
    name: "Arbetsgivaren har sagt ja",
    all: "Arbetsgivaren vill träffas. Väntar på att deltagaren säger ja till att visa sitt namn.",
    employer: "Du har sagt ja till att träffas. Vi frågar personen om du får veta vem det är.",
    participant: "Arbetsgivaren vill träffa dig. Får vi visa ditt namn?",
  },
  employer_said_no: {
    name: "Arbetsgivaren har sagt nej",
    all: "Arbetsgivaren valde att inte gå vidare.",
    employer: "Du har tackat nej.",
    participant: "Det blev inte den här platsen. Arbetsgivaren fick aldrig veta vem du är.",
  },
  identified: {
    name: "Namnet är visat",
    all: "Arbetsgivaren vet vem personen är. Boka ett möte.",
    employer: "Nu ser du vem det är. Boka ett möte.",
    participant: "Arbetsgivaren vet nu vem du är och bokar ett möte med dig.",
  },
  meeting: {
    name: "Möte",
    all: "Ett möte är på gång. Kom överens om hur det går vidare.",
    employer: "Ni ska träffas. Säg efteråt till jobbmäklaren hur det gick.",
    participant: "Du ska träffa arbetsgivaren. Du kan säga nej även efter mötet.",
  },
  agreed: {
    name: "Överens",
    all: "Alla är överens. Nästa steg är överenskommelsen.",
    participant: "Ni är överens. Snart får du en överenskommelse att läsa och skriva under.",
  },
  ended: { name: "Avslutat", all: "Förslaget är avslutat.", employer: "Du har valt att inte gå vidare." },
  no_longer_current: { name: "Inte längre aktuell", all: "Inte längre aktuell." },
};

const acts: Record<ProposalAct, PerSide> = {
  shortlist: { all: "Välj ut" },
  ask: { all: "Föreslå" },
  accept: { all: "Tacka ja", caseworker: "Skriv in deltagarens ja" },
  present: { all: "Presentera utan namn" },
  want: { all: "Ja, jag vill träffas", broker: "Skriv in arbetsgivarens ja" },
  decline: { all: "Tacka nej", broker: "Skriv in arbetsgivarens nej" },
  correct: { all: "Rätta svaret" },
  identify: { all: "Ja, visa mitt namn", caseworker: "Skriv in deltagarens ja till att visa namnet" },
  meet: { all: "Boka möte" },
  agree: { all: "Vi är överens" },
  say_no: { all: "Tacka nej", caseworker: "Skriv in deltagarens nej" },
  end: { all: "Avsluta förslaget" },
  lapse: { all: "Avsluta förslaget" },
  void: { all: "Ta bort" },
};

const guards: Record<ProposalGuard, string> = {
  company_verified: "Företaget måste vara kontrollerat innan någon föreslås.",
  placement_published: "Platsen är inte publicerad just nu.",
  seats_left: "Det finns ingen ledig plats kvar.",
  no_conflict_of_interest: "Du har anmält jäv eller hör till företaget. En kollega får ta över.",
  consent_to_presentation: "Deltagaren måste först säga ja till att bli presenterad.",
  consent_to_identity: "Deltagaren måste först säga ja till att visa sitt namn.",
  answer_recorded_by_staff:
    "Det här svaret har ni själva gett, så det går inte att ändra här. Ring oss i stället.",
};

const participantReasons: Record<ParticipantReason, string> = {
  "not-the-tasks": "Arbetsuppgifterna passar inte",
  "too-far": "Det är för långt dit",
  "hours-do-not-fit": "Tiderna passar inte",
  "start-does-not-fit": "Startdatumet passar inte",
  "something-else-under-way": "Jag har något annat på gång",
  "rather-not-say": "Jag vill inte säga varför",
};

const employerReasons: Record<EmployerReason, string> = {
  "seat-taken": "Platsen är redan tillsatt",
  "needs-changed": "Behovet har ändrats",
  "demand-not-met": "Ett krav som arbetet behöver är inte uppfyllt",
  "hours-do-not-fit": "Tiderna går inte ihop",
  "start-does-not-fit": "Startdatumet går inte ihop",
  "nobody-to-supervise-now": "Ingen kan handleda just nu",
  "not-the-right-match": "Det var inte rätt den här gången",
};

const staffReasons: Record<StaffReason, string> = {
  "better-match-found": "En annan plats passar bättre",
  "needs-changed": "Behovet har ändrats",
  "no-contact": "Vi har inte fått kontakt, trots flera försök",
  "agreed-with-both": "Båda vill avsluta",
  "proposed-by-mistake": "Förslaget skapades av misstag",
};

const lapseReasons: Record<LapseReason, string> = {
  "placement-closed": "Platsen är stängd",
  "company-blocked": "Företaget kan inte ta emot just nu",
  "seats-filled": "Alla platser är tillsatta",
  "participant-closed": "Deltagaren är avslutad hos enheten",
};

const reasons: Record<ProposalReason, string> = {
  ...participantReasons,
  ...employerReasons,
  ...staffReasons,
  ...lapseReasons,
  // The same id in several lists: said so that it fits whoever chose it.
  "hours-do-not-fit": "Tiderna passar inte",
  "start-does-not-fit": "Startdatumet passar inte",
  "something-else-under-way": "Något annat är på gång",
};

const silence: Record<Exclude<SilenceMove["do"], "nothing">, string> = {
  nudge: "En påminnelse är skickad.",
  hand_to_broker: "Inget svar än. Ring och hör hur det är. Ingen blir nekad för att svaret dröjer.",
};

const preApproval = {
  box: "Om arbetsgivaren vill träffa mig får ni visa mitt namn direkt, utan att fråga mig igen.",
  revoke: "Ta tillbaka",
  revocable: "Du kan ta tillbaka det ända tills namnet har visats.",
};

export const proposal = { statuses, acts, guards, reasons, silence, preApproval };
