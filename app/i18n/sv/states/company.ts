import type {
  BlockReason,
  CompanyAct,
  CompanyGuard,
  CompanyState,
} from "#app/domain/company/company-states.ts";
import type { MembershipKind } from "#app/domain/company/membership.ts";
import type { NumberSource, VerificationCheck } from "#app/domain/company/verification.ts";
import type { StateWording } from "../../state-wording.ts";

const states: Record<CompanyState, StateWording> = {
  claimed: {
    name: "Väntar på kontroll",
    all: "Företaget är registrerat men inte kontrollerat. En jobbmäklare ringer upp innan något publiceras.",
    employer: "Vi ringer upp dig innan din första plats publiceras. Du kan skriva platsen redan nu.",
    broker: "Kontrollera företaget innan något publiceras eller föreslås.",
  },
  verified: {
    name: "Kontrollerat",
    all: "Företaget är kontrollerat.",
    employer: "Ditt företag är kontrollerat. Du kan publicera platser och få förslag.",
  },
  blocked: {
    name: "Spärrat",
    all: "Företaget är spärrat. Inga platser visas och inga förslag skickas.",
    employer: "Ditt företag är spärrat. Kontakta jobbmäklaren så får du veta varför.",
  },
};

const acts: Record<CompanyAct, string> = {
  verify: "Godkänn företaget",
  block: "Spärra företaget",
  unblock: "Häv spärren",
};

const guards: Record<CompanyGuard, string> = {
  checklist_complete: "Alla punkter i kontrollen måste vara gjorda.",
  no_conflict_of_interest: "Du har anmält jäv eller hör till företaget. En kollega får ta beslutet.",
};

const checks: Record<VerificationCheck, string> = {
  "called-back": "Jag har ringt upp på ett nummer som jag själv har tagit reda på",
  "authority-to-sign": "Personen har rätt att skriva under för företaget",
  "place-visited-or-known": "Arbetsplatsen är besökt eller känd sedan tidigare",
  "no-business-ban": "Ingen i ledningen har näringsförbud",
};

const numberSources: Record<NumberSource, string> = {
  "business-register": "Företagsregister",
  "own-website": "Företagets egen webbplats",
  directory: "Nummerupplysning",
  "known-since-before": "Känt sedan tidigare samarbete",
  visit: "Besök på plats",
};

const reasons: Record<BlockReason, string> = {
  "authority-withdrawn": "Personen får inte längre företräda företaget",
  "business-ban": "Näringsförbud",
  "work-environment": "Allvarliga brister i arbetsmiljön",
  "pay-or-conditions": "Brister i lön eller villkor",
  "wrong-details": "Uppgifterna om företaget stämmer inte",
};

const memberships: Record<MembershipKind, string> = {
  signatory: "Får skriva under",
  member: "Medarbetare",
};

export const company = { states, acts, guards, checks, numberSources, reasons, memberships };
