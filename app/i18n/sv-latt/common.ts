import { plural } from "../plural.ts";
import { common as source } from "../sv/common.ts";
import type { Widened } from "../widened.ts";

/** Swedish that is already easy is reused as it stands; only what can be said more plainly is said again. */
export const common: Widened<typeof source> = {
  ...source,
  brand: { ...source.brand, tagline: "Hjälp på vägen till jobb" },
  nav: {
    ...source.nav,
    skip: "Gå direkt till texten",
    placements: "Platser",
    howItWorks: "Så gör man",
    mySessions: "Här är jag inloggad",
    openInNewTab: "öppnas på en ny sida",
  },
  roles: {
    ...source.roles,
    broker: "Jobbmäklare",
    caseworker: "Handläggare",
    manager: "Chef",
    signer: "Någon som ska skriva under",
  },
  theme: { ...source.theme, label: "Färger" },
  demo: {
    ...source.demo,
    banner: "Det här är bara ett exempel. Alla personer och företag är påhittade.",
    mailbox: "Här ser du mejl och sms",
    roles: {
      title: "Prova demon",
      lead: "Välj en person. Personerna finns inte på riktigt.",
    },
  },
  mailbox: {
    title: "Brevlådan",
    lead: "Här ser du alla mejl och sms.",
    empty: "Inga meddelanden än.",
    sms: "Sms",
    to: ({ to }) => `Till ${to}`,
  },
  footer: {
    ...source.footer,
    about: "Kommunen har Jobbron tillsammans med arbetsgivare som finns nära dig.",
    accessibility: "Så ska alla kunna använda sidan",
    privacy: "Så skyddar vi det vi vet om dig",
  },
  form: {
    ...source.form,
    optional: "du måste inte svara",
    choosePlaceholder: "Välj här",
    errorSummary: ({ count }) =>
      plural("sv", count, { one: "Du behöver ändra en sak", other: `Du behöver ändra ${count} saker` }),
    nothingLost: "Det du har skrivit är kvar.",
    charactersMax: ({ max }) => `Du kan skriva högst ${max} bokstäver`,
  },
  status: {
    ...source.status,
    current: "Här är du nu",
    coming: "Kommer senare",
    ended: "Slut",
    waitingFor: ({ who }) => `Vi väntar på ${who}`,
    notAssessed: "Inte bestämt än",
    notStated: "Står inte här",
    tooFew: "För få. Vi visar inte det.",
  },
  list: {
    ...source.list,
    sortBy: "Ordning",
    filter: "Välj vad du vill se",
    clearFilters: "Ta bort alla val",
  },
  updates: "Nytt",
};
