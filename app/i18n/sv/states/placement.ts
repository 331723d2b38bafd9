import type {
  PlacementAct,
  PlacementGuard,
  PlacementState,
  WithdrawReason,
} from "#app/domain/placement/placement-states.ts";
import type { NoCommentReason, UnionComment } from "#app/domain/placement/union-comment.ts";
import type { PerSide, StateWording } from "../../state-wording.ts";

const states: Record<PlacementState, StateWording> = {
  draft: {
    name: "Utkast",
    all: "Platsen är ett utkast som ingen annan ser.",
    employer: "Ditt utkast är sparat. Fyll i det som saknas och skicka in.",
  },
  submitted: {
    name: "Inskickad",
    all: "Platsen väntar på att en jobbmäklare läser den.",
    employer: "Tack! En jobbmäklare läser din plats och hör av sig.",
    broker: "Läs platsen och publicera den, eller skicka tillbaka den med några ord.",
  },
  returned: {
    name: "Tillbaka till dig",
    all: "Platsen är tillbaka hos arbetsgivaren för ändring.",
    employer: "Jobbmäklaren har skrivit vad som behöver ändras. Ändra och skicka in igen.",
  },
  published: {
    name: "Publicerad",
    all: "Platsen syns för alla och går att söka.",
    employer: "Din plats syns för alla. Vi hör av oss när vi har ett förslag.",
  },
  paused: {
    name: "Pausad",
    all: "Platsen är pausad och syns inte.",
    employer: "Din plats är pausad. Visa den igen när du kan ta emot någon.",
  },
  filled: {
    name: "Tillsatt",
    all: "Alla platser är tillsatta.",
    employer: "Alla dina platser här är tillsatta.",
  },
  closed: { name: "Stängd", all: "Platsen är stängd." },
};

const acts: Record<PlacementAct, PerSide> = {
  submit: { all: "Skicka in", broker: "Skicka in åt arbetsgivaren" },
  return: { all: "Skicka tillbaka" },
  publish: { all: "Publicera" },
  pause: { all: "Pausa" },
  resume: { all: "Visa igen", broker: "Visa igen åt arbetsgivaren" },
  confirm: { all: "Ja, den finns kvar" },
  fill: { all: "Markera som tillsatt" },
  close: { all: "Stäng" },
  withdraw: { all: "Ta bort platsen", broker: "Ta bort åt arbetsgivaren" },
  expire: { all: "Stäng" },
};

const guards: Record<PlacementGuard, PerSide> = {
  company_verified: {
    all: "Företaget måste vara kontrollerat först.",
    employer: "Vi behöver kontrollera ditt företag först. Jobbmäklaren ringer dig.",
  },
  steps_complete: { all: "Några uppgifter saknas i formuläret." },
  union_comment_settled: { all: "Skriv in vad facket har sagt, eller varför det inte behövs." },
  displacement_reason_given: { all: "Beskriv varför platsen inte tränger undan någon annan." },
  warnings_acknowledged: { all: "Gå igenom varje varning innan du publicerar." },
  words_given: { all: "Skriv några ord till arbetsgivaren om vad som behöver ändras." },
  no_conflict_of_interest: { all: "Du har anmält jäv eller hör till företaget. En kollega får ta beslutet." },
  seats_left: { all: "Alla platser är tillsatta." },
  no_seats_left: { all: "Det finns fortfarande lediga platser." },
  end_date_passed: { all: "Den sista dagen har inte varit än." },
  unrefreshed_too_long: { all: "Arbetsgivaren har fortfarande tid att svara." },
};

const withdrawReasons: Record<WithdrawReason, string> = {
  "filled-elsewhere": "Vi har hittat någon på annat håll",
  "no-longer-needed": "Behovet finns inte kvar",
  "nobody-to-supervise": "Ingen kan handleda just nu",
  "plans-changed": "Planerna har ändrats",
};

const unionStatuses: Record<UnionComment["status"], string> = {
  requested: "Facket är tillfrågat. Vi väntar på svar.",
  received: "Facket har svarat.",
  not_given_in_time: "Facket har inte svarat i tid.",
  not_required: "Fackets yttrande behövs inte.",
};

const unionStances: Record<Extract<UnionComment, { status: "received" }>["stance"], string> = {
  for: "Facket har inget emot platsen",
  against: "Facket avstyrker",
  none: "Facket har valt att inte yttra sig",
};

const noCommentReasons: Record<NoCommentReason, string> = {
  "no-local-union": "Det finns ingen lokal facklig part",
  "marginal-effect": "Platsen påverkar arbetsplatsen mycket lite",
  "municipality-decides": "Kommunen beslutar själv om platsen",
  "already-given": "Facket har redan yttrat sig om samma sak",
};

export const placement = {
  states,
  acts,
  guards,
  withdrawReasons,
  unionStatuses,
  unionStances,
  noCommentReasons,
};
