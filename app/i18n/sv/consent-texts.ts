/** What every wording of the first version ends with. As the versions themselves: never changed. */
const RIGHTS_V1 = [
  "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
  "Du kan ta tillbaka ditt ja när du vill. Det gäller direkt.",
];

/**
 * What the participant reads before saying yes, by the version that a receipt names. A wording in use is never
 * changed: a new one gets a new version here and a row in domain/consent/texts.ts.
 */
export const consentTexts = {
  until: ({ date }: { date: string }) => `Ditt ja gäller till och med ${date}.`,
  purposes: {
    profile_in_matching: "Mitt kort utan namn får visas för jobbmäklare",
    presentation: "Mitt kort utan namn får visas för en arbetsgivare",
    identity: "En arbetsgivare får veta vem jag är",
    information_exchange: "Ni får prata med en annan myndighet om mig",
    contact: "Ni får skriva till mig",
  },
  parties: {
    af: "Arbetsförmedlingen",
    fk: "Försäkringskassan",
    health: "Hälso- och sjukvården",
    social: "Socialtjänsten",
  },
  states: {
    upcoming: "Börjar gälla senare",
    active: "Gäller",
    withdrawn: "Tillbakataget",
    expired: "Har gått ut",
  },
  receipt: {
    who: "Lämnat av",
    to: "Till vem",
    given: "Lämnat",
    how: "Hur",
    from: "Gäller från",
    until: "Gäller till och med",
    language: "Läst på",
    interpreter: "Tolk",
    interpreterUsed: "En tolk var med",
    interpreterNone: "Ingen tolk",
    version: "Textens version",
    withdrawn: "Tillbakataget",
  },
  ways: {
    own_login: "Med egen inloggning",
    in_person_with_witness: "På plats, med handläggaren som vittne",
    on_paper: "På papper",
    by_phone: "På telefon",
  },
  versions: {
    "consent.profile_in_matching.v1": {
      says: [
        "Jobbmäklaren på enheten får se ditt kompetenskort utan namn, för att hitta platser som passar dig.",
        "Kortet visas bara när det liknar flera andras, så att ingen kan se att det är du.",
        "Arbetsgivare kan inte söka fram ditt kort.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.presentation.v1": {
      says: [
        "En arbetsgivare får läsa ditt kort utan namn, för en enda plats.",
        "Arbetsgivaren får inte veta vad du heter.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.identity.v1": {
      says: [
        "En arbetsgivare får veta vad du heter och hur de når dig, för en enda plats.",
        "Det arbetsgivaren redan har läst går inte att ta tillbaka.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.information_exchange.v1": {
      says: [
        "Din handläggare får prata med den som du väljer, om det som rör din väg till arbete.",
        "Du får läsa först om vi ska lämna något skriftligt.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.contact.v1": {
      says: [
        "Vi får skriva till dig på det sätt som du väljer.",
        "I meddelandet står bara att det finns något att läsa. Det står aldrig vad det gäller.",
      ],
      rights: RIGHTS_V1,
    },
  },
};
