import type { QuestionTopic } from "#app/domain/proposal/question-topics.ts";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";

/** What has happened to a proposal, as brokers, caseworkers and employers read it. */
export const proposalTimeline = {
  label: "Det som har hänt",
  acts: {
    suggest: "Kortet valdes för platsen",
    shortlist: "Kortet valdes ut",
    set_aside: "Handläggaren bedömde att det inte passar",
    ask: "Deltagaren tillfrågades",
    accept: "Deltagaren sa ja till att presenteras utan namn",
    present: "Kortet presenterades utan namn",
    ask_more: "Arbetsgivaren ville veta mer",
    want: "Arbetsgivaren sa ja till att träffas",
    decline: "Arbetsgivaren tackade nej",
    correct: "Arbetsgivaren rättade svaret",
    identify: "Namnet visades för arbetsgivaren",
    meet: "Ett möte bokades",
    agree: "Alla var överens",
    say_no: "Deltagaren tackade nej",
    end: "Förslaget avslutades",
    lapse: "Förslaget avslutades",
    void: "Förslaget är inte längre aktuellt",
  },
  /** What the employer reads of every end that was not theirs: the why is the person's own (2-domain §3). */
  gone: "Förslaget är inte längre aktuellt",
  by: {
    employer: "Arbetsgivaren",
    broker: "Jobbmäklaren",
    caseworker: "Handläggaren",
    participant: "Deltagaren",
    system: "Jobbron",
  } satisfies Record<ProposalSide | "system", string>,
  recorded: ({ by, for: whose }: { by: string; for: string }) => `${by}, på ${whose}s ord`,
  whose: { employer: "arbetsgivaren", participant: "deltagaren" },
  via: {
    call: "i telefon",
    visit: "vid ett besök",
    mail: "i ett mejl",
    meeting: "på ett möte",
    in_person_with_witness: "på plats",
    on_paper: "på papper",
    by_phone: "i telefon",
    sms: "med sms",
  },
  topics: {
    "tasks-tried": "Vad personen har provat att arbeta med",
    "hours-and-start": "Tider och när det går att börja",
    "support-and-conditions": "Vad vi behöver ordna på arbetsplatsen",
    "how-it-works": "Hur det går till och vad det kostar",
    "call-me": "Ring mig, så tar vi det då",
  } satisfies Record<QuestionTopic, string>,
  steps: {
    asked: "Tillfrågad",
    accepted: "Ja från deltagaren",
    presented: "Visad utan namn",
    wanted: "Ja från arbetsgivaren",
    identified: "Namnet visat",
    meeting: "Möte",
    agreed: "Överens",
  },
};
