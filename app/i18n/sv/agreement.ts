import type { AgreementStep } from "#app/domain/agreement/agreement-progress.ts";
import type {
  AgreementAct,
  AgreementState,
  ObjectReason,
} from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";

type Event = AgreementAct | "draft" | "change";

/** What the parties read on the way to and through an agreement. The document itself is agreement-document.ts. */
export const agreement = {
  waiting: { title: "Att läsa och skriva under", yours: "Väntar på dig" },
  title: "Överenskommelse",
  arc: {
    label: "Överenskommelsens väg",
    steps: {
      draft: "Skrivs",
      signing: "Skrivs under",
      signed: "Klar att börja",
      active: "Pågår",
      completed: "Genomförd",
    } satisfies Record<AgreementStep, string>,
  },
  yourMove: { sign: "läs och skriv under" },
  waitsFor: {
    participant: "deltagaren",
    employer: "arbetsgivaren",
    handledare: "handledaren",
    unit: "enheten",
  } satisfies Record<Party, string>,
  parties: {
    participant: "Deltagaren",
    employer: "Arbetsgivaren",
    handledare: "Handledaren",
    unit: "Enheten",
  } satisfies Record<Party, string>,
  leads: {
    draft: "Enheten skriver på överenskommelsen just nu. Du får veta när den är klar att läsa.",
    proposed: "Läs igenom och skriv under om allt stämmer. Säg till om något är fel.",
    partially_signed: "Någon har skrivit under. Överenskommelsen gäller när alla har gjort det.",
    signed: "Alla har skrivit under. Det börjar på startdagen.",
    active: "Överenskommelsen gäller nu.",
    paused: "Överenskommelsen är pausad. Enheten hör av sig när den fortsätter.",
    completed: "Tiden är slut. Bra jobbat!",
    interrupted: "Överenskommelsen avslutades i förtid.",
    cancelled: "Överenskommelsen ställdes in innan den började.",
  } satisfies Record<AgreementState, string>,
  summary: {
    title: "Det viktigaste",
    where: "Arbetsplats",
    when: "Tid",
    hours: "Timmar",
    handledare: "Din handledare",
    absence: "Om du inte kan komma",
  },
  read: { title: "Hela överenskommelsen", lead: "Det här är texten som alla skriver under." },
  signatures: {
    title: "Underskrifter",
    waits: "Inte underskriven än",
    you: "du",
    signedAt: ({ when }: { when: string }) => `Skrev under ${when}`,
  },
  sign: {
    title: "Skriv under",
    text: "När du skriver under lovar du att följa det som står i överenskommelsen. Ingen annan kan skriva under åt dig.",
    as: ({ party }: { party: string }) => `Du skriver under som ${party.toLowerCase()}.`,
    box: "Jag har läst överenskommelsen och den stämmer.",
    action: "Skriv under",
    doneWaits: ({ who }: { who: string }) => `Du har skrivit under. Nu väntar vi på ${who}.`,
  },
  object: {
    title: "Stämmer något inte?",
    text: "Säg vad som är fel, så rättar enheten det. Alla får läsa och skriva under på nytt.",
    question: "Vad stämmer inte?",
    action: "Det här stämmer inte",
    reasons: {
      "wrong-time": "Datumen stämmer inte",
      "wrong-tasks": "Arbetsuppgifterna stämmer inte",
      "wrong-hours": "Timmarna stämmer inte",
      "wrong-person": "Fel person står med",
      "something-else": "Något annat",
    } satisfies Record<ObjectReason, string>,
  },
  failures: {
    changed: "Texten har ändrats sedan du öppnade sidan. Läs den nya texten och skriv under sedan.",
    not_due: "Du har redan skrivit under, eller så behöver du inte skriva under här.",
    not_open: "Överenskommelsen går inte att skriva under just nu.",
    box: "Kryssa i att du har läst.",
    reason: "Välj vad som inte stämmer.",
  },
  file: { action: "Öppna som PDF" },
  timeline: {
    title: "Det här har hänt",
    events: {
      draft: "Ett utkast skrevs",
      change: "Innehållet ändrades, och underskrifterna togs bort",
      propose: "Skickades ut för underskrift",
      sign: "Skrevs under",
      seal: "Alla har skrivit under",
      object: "Någon sa att något inte stämmer",
      revise: "Innehållet ändrades, och underskrifterna togs bort",
      cancel: "Ställdes in",
      activate: "Började",
      pause: "Pausades",
      resume: "Fortsatte",
      complete: "Genomfördes",
      interrupt: "Avslutades i förtid",
    } satisfies Record<Event, string>,
  },
  followUps: {
    title: "Uppföljningar",
    lead: "Då träffas vi och går igenom hur det fungerar.",
    done: "Genomförd",
    final: "Avslutande möte",
    planned: "Uppföljning",
  },
  list: {
    title: "Överenskommelser",
    lead: "Praktik och andra placeringar, från utkast till avslut.",
    emptyTitle: "Inga överenskommelser än",
    empty: "När ni är överens om en person skriver enheten en överenskommelse. Den visas här.",
    open: "Öppna",
    yours: "Väntar på dig",
    others: "Pågår och kommande",
    ended: "Avslutade",
  },
};
