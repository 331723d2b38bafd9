import type { Inflow } from "#app/domain/participant/enrolment.ts";
import type { Outcome } from "#app/domain/participant/outcomes.ts";
import type {
  ParticipantAct,
  ParticipantGuard,
  ParticipantState,
} from "#app/domain/participant/participant-states.ts";
import type { StateWording } from "../../state-wording.ts";

const states: Record<ParticipantState, StateWording> = {
  enrolled: {
    name: "Inskriven",
    all: "Personen är inskriven. Handläggaren tar första kontakten.",
    caseworker: "Boka ett första möte med din deltagare.",
    participant: "Du är inskriven. Din handläggare hör av sig till dig.",
  },
  active: {
    name: "Pågår",
    all: "Processen pågår.",
    participant: "Du och din handläggare arbetar mot ditt mål.",
  },
  closed: { name: "Avslutad", all: "Processen är avslutad.", participant: "Du är utskriven. Lycka till!" },
};

const acts: Record<ParticipantAct, string> = {
  activate: "Kom i gång",
  change_caseworker: "Byt handläggare",
  close: "Avsluta",
};

const guards: Record<ParticipantGuard, string> = {
  has_caseworker: "En namngiven handläggare måste ha ansvaret.",
  no_conflict_of_interest: "Handläggaren har anmält jäv. Välj någon annan.",
  nothing_running: "En överenskommelse pågår. Avsluta den först.",
};

const inflows: Record<Inflow, string> = {
  "ekonomiskt-bistand": "Ekonomiskt bistånd",
  af: "Arbetsförmedlingen",
  forsakringskassan: "Försäkringskassan",
  project: "Projekt",
  "own-initiative": "Eget initiativ",
};

const outcomes: Record<Outcome, string> = {
  "work-regular": "Arbete utan stöd",
  "work-subsidised": "Arbete med stöd",
  "municipal-employment": "Kommunal arbetsmarknadsanställning",
  "own-business": "Eget företag",
  studies: "Studier",
  "other-income": "Annan försörjning",
  "other-authority": "Stöd genom annan myndighet",
  moved: "Flyttat från kommunen",
  illness: "Sjukdom",
  "own-wish": "Egen önskan",
  other: "Annat",
};

const protectedIdentity =
  "Personen har skyddade personuppgifter och visas aldrig i sökning, listor eller utskick. Föreslå platser direkt till personen.";

export const participantCase = { states, acts, guards, inflows, outcomes, protectedIdentity };
