import type { Outcome } from "./outcome.ts";
import type { Viewer } from "./viewers.ts";

export interface Expectation {
  /** The address with the scene's own ids in it. */
  at(ids: Record<string, string>): string;
  /** What a GET meets. */
  outcome(viewer: Viewer): Outcome;
  /** Who may post there; for everybody else nothing happens. */
  mayPost(viewer: Viewer): boolean;
}

const EMPLOYERS: readonly Viewer[] = ["employer", "employerByCode", "otherEmployer"];
const BROKERS: readonly Viewer[] = ["broker", "otherBroker"];
const CASEWORKERS: readonly Viewer[] = ["caseworker", "colleague", "otherCaseworker"];
const PARTICIPANTS: readonly Viewer[] = ["participant", "participantByCode", "otherParticipant"];
const MANAGERS: readonly Viewer[] = ["manager", "otherManager"];

type Met = Partial<Record<Outcome, readonly Viewer[]>>;

function row(
  address: string,
  met: Met,
  otherwise: Outcome,
  posts: readonly Viewer[] | "everybody" | "whom it shows" = "whom it shows",
): Expectation {
  const outcomes = new Map<Viewer, Outcome>();
  for (const [outcome, viewers] of Object.entries(met) as [Outcome, readonly Viewer[]][])
    for (const viewer of viewers) outcomes.set(viewer, outcome);
  const outcome = (viewer: Viewer) => outcomes.get(viewer) ?? otherwise;
  return {
    at: (ids) => address.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "saknas"),
    outcome,
    mayPost: (viewer) =>
      posts === "everybody" ||
      (posts === "whom it shows" ? outcome(viewer) === "page" : posts.includes(viewer)),
  };
}

/** Open to all, signed in or not. */
const open = (address: string) => row(address, {}, "page", "everybody");
/** Behind sign-in: a page for these, a step up for those signed in too weakly, and for others it does not exist. */
const only = (address: string, viewers: readonly Viewer[], weak: readonly Viewer[] = []) =>
  row(
    address,
    { "sign-in": ["visitor"], page: viewers.filter((one) => !weak.includes(one)), "step-up": weak },
    "none",
  );
/** Nothing to see, something to do. */
const deed = (address: string, viewers: readonly Viewer[] | "everybody", get: Outcome = "elsewhere") =>
  row(address, {}, get, viewers);

const OWN_EMPLOYER: readonly Viewer[] = ["employer", "employerByCode"];
const OWN_PARTICIPANT: readonly Viewer[] = ["participant", "participantByCode"];
const SIGNED_IN: readonly Viewer[] = [
  "roleless",
  ...EMPLOYERS,
  ...BROKERS,
  ...CASEWORKERS,
  ...PARTICIPANTS,
  ...MANAGERS,
];
const STRONG: readonly Viewer[] = SIGNED_IN.filter(
  (one) => !["roleless", "employerByCode", "participantByCode"].includes(one),
);

/** Every address of app/routes.ts. A new one without a row here fails the test. */
export const EXPECTED: Record<string, Expectation> = {
  // Anyone
  "/": open("/"),
  "/platser": row("/platser", {}, "page", []),
  // Asked by script as people type: an answer without a page.
  "/platser/forslag": row("/platser/forslag?sok=k", {}, "page", []),
  "/platser/orter": row("/platser/orter?nara=o", {}, "page", []),
  "/sa-gar-det-till": row("/sa-gar-det-till", {}, "page", []),
  "/for-arbetsgivare": row("/for-arbetsgivare", {}, "page", []),
  "/om-personuppgifter": row("/om-personuppgifter", {}, "page", []),
  "/tillganglighet": row("/tillganglighet", {}, "page", []),
  "/platser/:id": row("/platser/{placement}", {}, "page", PARTICIPANTS),
  "/*": deed("/finns-inte", [], "none"),

  // Signing in
  "/logga-in": open("/logga-in"),
  "/logga-in/personal": open("/logga-in/personal"),
  "/logga-in/personal/kod": deed("/logga-in/personal/kod", "everybody", "sign-in"),
  "/logga-in/e-post": open("/logga-in/e-post"),
  "/logga-in/e-post/kod": deed("/logga-in/e-post/kod", "everybody", "sign-in"),
  "/logga-in/kort": open("/logga-in/kort"),
  "/logga-ut": deed("/logga-ut", "everybody"),
  "/utloggad": open("/utloggad"),
  "/hem": row("/hem", { "sign-in": ["visitor"] }, "elsewhere", []),
  "/valj-roll": row("/valj-roll", { "sign-in": ["visitor"] }, "page", SIGNED_IN),
  "/bekrafta": row(
    "/bekrafta",
    {
      "sign-in": ["visitor"],
      page: ["roleless", "employerByCode"],
      "step-up": ["participantByCode"],
      elsewhere: STRONG,
    },
    "none",
    SIGNED_IN,
  ),
  "/konto": row("/konto", { "sign-in": ["visitor"] }, "page", SIGNED_IN),
  "/inbjudan/:link": deed("/inbjudan/okand.lank", "everybody", "none"),

  // Employers: what is theirs, and with a code by e-mail only what shows nobody
  "/arbetsgivare": only("/arbetsgivare", EMPLOYERS),
  "/arbetsgivare/foretag": only("/arbetsgivare/foretag", EMPLOYERS),
  "/arbetsgivare/foretag/nytt": only("/arbetsgivare/foretag/nytt", ["roleless", ...EMPLOYERS]),
  "/arbetsgivare/platser/ny": deed("/arbetsgivare/platser/ny", EMPLOYERS),
  "/arbetsgivare/platser/:id": only("/arbetsgivare/platser/{placement}", OWN_EMPLOYER),
  "/arbetsgivare/platser/:id/forhandsvisning": only(
    "/arbetsgivare/platser/{draft}/forhandsvisning",
    OWN_EMPLOYER,
  ),
  "/arbetsgivare/platser/:id/kopiera": deed("/arbetsgivare/platser/{placement}/kopiera", OWN_EMPLOYER),
  "/arbetsgivare/platser/:id/:steg": only("/arbetsgivare/platser/{draft}/{step}", OWN_EMPLOYER),
  // Any employer may ask; that only the own company's draft is saved is held by tests/services/placement.
  "/arbetsgivare/platser/:id/:steg/spara": deed(
    "/arbetsgivare/platser/{draft}/{step}/spara",
    EMPLOYERS,
    "none",
  ),
  "/arbetsgivare/forslag/:id": only("/arbetsgivare/forslag/{proposal}", OWN_EMPLOYER),
  "/arbetsgivare/forslag/:id/person": only("/arbetsgivare/forslag/{proposal}/person", OWN_EMPLOYER, [
    "employerByCode",
  ]),
  "/arbetsgivare/avtal": only("/arbetsgivare/avtal", EMPLOYERS, ["employerByCode"]),
  "/arbetsgivare/avtal/:id": only("/arbetsgivare/avtal/{agreement}", OWN_EMPLOYER, ["employerByCode"]),
  "/arbetsgivare/stod": only("/arbetsgivare/stod", EMPLOYERS, ["employerByCode"]),
  // Nobody outside the unit knows of a case before the participant has said yes.
  "/arbetsgivare/stod/:id": only("/arbetsgivare/stod/{case}", []),

  // Brokers: companies and placements of the region, people and papers of their unit
  "/maklare": only("/maklare", BROKERS),
  "/maklare/foretag": only("/maklare/foretag", BROKERS),
  "/maklare/foretag/nytt": only("/maklare/foretag/nytt", BROKERS),
  "/maklare/foretag/:id": only("/maklare/foretag/{company}", BROKERS),
  "/maklare/foretag/:id/kontroll": only("/maklare/foretag/{company}/kontroll", BROKERS),
  "/maklare/foretag/:id/andra": only("/maklare/foretag/{company}/andra", BROKERS),
  "/maklare/foretag/:id/plats": deed("/maklare/foretag/{company}/plats", BROKERS),
  "/maklare/platser": only("/maklare/platser", BROKERS),
  "/maklare/platser/:id": only("/maklare/platser/{placement}", BROKERS),
  "/maklare/platser/:id/granska": only("/maklare/platser/{placement}/granska", BROKERS),
  "/maklare/platser/:id/annons": only("/maklare/platser/{placement}/annons", BROKERS),
  "/maklare/platser/:id/annons/kopiera": deed("/maklare/platser/{placement}/annons/kopiera", BROKERS),
  "/maklare/platser/:id/forhandsvisning": only("/maklare/platser/{draft}/forhandsvisning", BROKERS),
  "/maklare/platser/:id/:steg": only("/maklare/platser/{draft}/{step}", BROKERS),
  "/maklare/platser/:id/:steg/spara": deed("/maklare/platser/{draft}/{step}/spara", BROKERS, "none"),
  "/maklare/omgang": only("/maklare/omgang?plats={placement}", BROKERS),
  "/maklare/forslag": only("/maklare/forslag", BROKERS),
  "/maklare/forslag/:id": only("/maklare/forslag/{proposal}", ["broker"]),
  "/maklare/avtal": only("/maklare/avtal", BROKERS),
  "/maklare/avtal/:id": only("/maklare/avtal/{agreement}", ["broker"]),
  "/maklare/avtal/:id/andra": only("/maklare/avtal/{agreement}/andra", ["broker"]),
  "/maklare/avtal/:id/uppfoljning/:followUpId": only("/maklare/avtal/{agreement}/uppfoljning/{unknown}", []),
  "/maklare/avtal/:id/slutdokumentation/:followUpId": only(
    "/maklare/avtal/{agreement}/slutdokumentation/{unknown}",
    [],
  ),
  // A case grows out of an agreement that is or has been under way; this one is a draft.
  "/maklare/avtal/:id/stod": only("/maklare/avtal/{agreement}/stod", []),
  "/maklare/stod": only("/maklare/stod", BROKERS),
  "/maklare/stod/nytt": only("/maklare/stod/nytt", BROKERS),
  "/maklare/stod/:id": only("/maklare/stod/{case}", ["broker"]),

  // Caseworkers: their own participants and nobody else's
  "/handlaggare": only("/handlaggare", CASEWORKERS),
  "/handlaggare/deltagare/ny": only("/handlaggare/deltagare/ny", CASEWORKERS),
  "/handlaggare/deltagare/:id": only("/handlaggare/deltagare/{participant}", ["caseworker"]),
  "/handlaggare/deltagare/:id/samtycken": only("/handlaggare/deltagare/{participant}/samtycken", [
    "caseworker",
  ]),
  "/handlaggare/deltagare/:id/samtycken/kvitton/:consentId?": only(
    "/handlaggare/deltagare/{participant}/samtycken/kvitton",
    ["caseworker"],
  ),
  "/handlaggare/deltagare/:id/kompetenskort": only("/handlaggare/deltagare/{participant}/kompetenskort", [
    "caseworker",
  ]),
  "/handlaggare/deltagare/:id/kompetenskort/bekrafta": only(
    "/handlaggare/deltagare/{participant}/kompetenskort/bekrafta",
    ["caseworker"],
  ),
  "/handlaggare/deltagare/:id/kompetenskort/:cardId/spara": deed(
    "/handlaggare/deltagare/{participant}/kompetenskort/{card}/spara",
    ["caseworker"],
    "none",
  ),
  "/handlaggare/deltagare/:id/papperskort": only("/handlaggare/deltagare/{participant}/papperskort", [
    "caseworker",
  ]),
  "/handlaggare/deltagare/:id/uppgifter": only("/handlaggare/deltagare/{participant}/uppgifter", [
    "caseworker",
  ]),
  "/handlaggare/deltagare/:id/uppgifter/fil": row(
    "/handlaggare/deltagare/{participant}/uppgifter/fil",
    { "sign-in": ["visitor"], page: ["caseworker"] },
    "none",
    [],
  ),
  "/handlaggare/deltagare/:id/profil": only("/handlaggare/deltagare/{participant}/profil", ["caseworker"]),
  "/handlaggare/deltagare/:id/platser": only("/handlaggare/deltagare/{participant}/platser", ["caseworker"]),
  "/handlaggare/deltagare/:id/stod": only("/handlaggare/deltagare/{participant}/stod", ["caseworker"]),
  "/handlaggare/forslag": only("/handlaggare/forslag", CASEWORKERS),
  "/handlaggare/forslag/:id": only("/handlaggare/forslag/{proposal}", ["caseworker"]),
  "/handlaggare/avtal": only("/handlaggare/avtal", CASEWORKERS),
  "/handlaggare/avtal/:id": only("/handlaggare/avtal/{agreement}", ["caseworker"]),
  "/handlaggare/avtal/:id/andra": only("/handlaggare/avtal/{agreement}/andra", ["caseworker"]),
  "/handlaggare/avtal/:id/uppfoljning/:followUpId": only(
    "/handlaggare/avtal/{agreement}/uppfoljning/{unknown}",
    [],
  ),
  "/handlaggare/avtal/:id/slutdokumentation/:followUpId": only(
    "/handlaggare/avtal/{agreement}/slutdokumentation/{unknown}",
    [],
  ),
  "/handlaggare/stod": only("/handlaggare/stod", CASEWORKERS),
  "/handlaggare/stod/:id": only("/handlaggare/stod/{case}", ["caseworker"]),

  // Participants: their own, and with a code by e-mail neither card, consents, agreements nor support
  "/min-sida": only("/min-sida", PARTICIPANTS),
  "/min-sida/platser": only("/min-sida/platser", PARTICIPANTS),
  "/min-sida/sokningar": only("/min-sida/sokningar", PARTICIPANTS),
  "/min-sida/forslag/:id": only("/min-sida/forslag/{proposal}", OWN_PARTICIPANT),
  "/min-sida/samtycken": only("/min-sida/samtycken", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/samtycken/kvitton/:consentId?": only("/min-sida/samtycken/kvitton", PARTICIPANTS, [
    "participantByCode",
  ]),
  "/min-sida/samtycken/fil/:consentId?": only("/min-sida/samtycken/fil", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/insyn": only("/min-sida/insyn", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/uppgifter": only("/min-sida/uppgifter", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/uppgifter/fil": row(
    "/min-sida/uppgifter/fil",
    { "sign-in": ["visitor"], page: ["participant", "otherParticipant"], "step-up": ["participantByCode"] },
    "none",
    [],
  ),
  "/min-sida/kort": only("/min-sida/kort", PARTICIPANTS, ["participantByCode"]),
  // The card is confirmed: there is nothing to answer, so they are shown the card.
  "/min-sida/kort/fragor": row(
    "/min-sida/kort/fragor",
    {
      "sign-in": ["visitor"],
      elsewhere: ["participant", "otherParticipant"],
      "step-up": ["participantByCode"],
    },
    "none",
    ["participant", "otherParticipant"],
  ),
  "/min-sida/kort/fragor/:trait": row(
    "/min-sida/kort/fragor/samarbete",
    {
      "sign-in": ["visitor"],
      elsewhere: ["participant", "otherParticipant"],
      "step-up": ["participantByCode"],
    },
    "none",
    ["participant", "otherParticipant"],
  ),
  "/min-sida/avtal": only("/min-sida/avtal", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/avtal/:id": only("/min-sida/avtal/{agreement}", OWN_PARTICIPANT, ["participantByCode"]),
  "/min-sida/stod": only("/min-sida/stod", PARTICIPANTS, ["participantByCode"]),
  "/min-sida/stod/:id": only("/min-sida/stod/{case}", OWN_PARTICIPANT, ["participantByCode"]),

  // The manager's own unit
  "/chef": only("/chef", MANAGERS),
  "/chef/personal": only("/chef/personal", MANAGERS),
  "/chef/installningar": only("/chef/installningar", MANAGERS),
  "/chef/matchning": only("/chef/matchning", MANAGERS),
  "/chef/logg": only("/chef/logg", MANAGERS),
  "/chef/logg/fragor": only("/chef/logg/fragor", MANAGERS),
  "/chef/logg/kontroll": only("/chef/logg/kontroll", MANAGERS),
  "/chef/logg/kontroll/:month": only("/chef/logg/kontroll/{lastMonth}", MANAGERS),
  // Asks why first, also of a manager whose unit has no such participant: it tells nothing of who there is.
  "/chef/deltagare/:id": only("/chef/deltagare/{participant}", MANAGERS),
  "/chef/gallring": only("/chef/gallring", MANAGERS),
  "/chef/radering": only("/chef/radering", MANAGERS),
  "/chef/drift": only("/chef/drift", MANAGERS),

  // Documents and answers without a page
  // Not signed by all yet: there is no file, and those who may have it later must be signed in strongly.
  "/avtal/:id/pdf": row(
    "/avtal/{agreement}/pdf",
    { "sign-in": ["visitor"], "step-up": ["employerByCode", "participantByCode"] },
    "none",
    [],
  ),
  // By the letter's own link alone; a made-up one is nothing. Opening the real one is held by tests/e2e/saved-searches.
  "/brev/sluta/:link": deed("/brev/sluta/okand.lank", "everybody", "none"),
  "/underskrift/:link": deed("/underskrift/okand.lank", "everybody", "none"),
  "/sitemap.xml": row("/sitemap.xml", {}, "page", []),
  "/robots.txt": row("/robots.txt", {}, "page", []),
  "/yrken": row("/yrken?sok=kock", {}, "page", []),
  "/sms/svar": deed("/sms/svar", [], "refused"),
  "/sprak": deed("/sprak", "everybody"),
  "/utseende": deed("/utseende", "everybody"),
  "/halsa": row("/halsa", {}, "page", []),

  // Demo mode only
  "/demo/roll": open("/demo/roll"),
  "/utveckling/brevlada": row("/utveckling/brevlada", {}, "page", []),
};
