import type { consentTexts as source } from "../sv/consent-texts.ts";
import type { Widened } from "../widened.ts";

/** What every wording of the first version ends with. As the versions themselves: never changed. */
const RIGHTS_V1 = [
  "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
  "Du kan ändra dig när du vill. Det gäller direkt.",
];

export const consentTexts: Widened<typeof source> = {
  until: ({ date }) => `Ditt ja gäller till och med ${date}.`,
  purposes: {
    profile_in_matching: "Visa mitt kort utan namn för jobbmäklare",
    presentation: "Visa mitt kort utan namn för en arbetsgivare",
    identity: "Berätta för en arbetsgivare vem jag är",
    information_exchange: "Prata med en annan myndighet om mig",
    contact: "Skriva till mig",
  },
  parties: {
    af: "Arbetsförmedlingen",
    fk: "Försäkringskassan",
    health: "Vården",
    social: "Socialtjänsten",
  },
  states: {
    upcoming: "Börjar gälla senare",
    active: "Gäller nu",
    withdrawn: "Du har tagit tillbaka det",
    expired: "Gäller inte längre",
  },
  receipt: {
    who: "Vem sa ja",
    to: "Till vem",
    given: "När",
    how: "Hur",
    from: "Gäller från",
    until: "Gäller till och med",
    language: "Språk",
    interpreter: "Tolk",
    interpreterUsed: "En tolk var med",
    interpreterNone: "Ingen tolk",
    version: "Textens version",
    withdrawn: "Tillbaka",
  },
  ways: {
    own_login: "Du loggade in och sa ja",
    in_person_with_witness: "Du sa ja till din handläggare",
    on_paper: "Du skrev på ett papper",
    by_phone: "Du sa ja i telefon",
  },
  versions: {
    "consent.profile_in_matching.v1": {
      says: [
        "Jobbmäklaren får se ditt kort. Ditt namn står inte på kortet.",
        "Vi visar kortet bara om det liknar andras kort. Då kan ingen se att det är du.",
        "Arbetsgivare kan inte söka efter ditt kort.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.presentation.v1": {
      says: [
        "En arbetsgivare får läsa ditt kort. Det gäller en plats.",
        "Arbetsgivaren får inte veta ditt namn.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.identity.v1": {
      says: [
        "En arbetsgivare får veta ditt namn. Arbetsgivaren får också veta hur de når dig.",
        "Det som arbetsgivaren har läst går inte att ta tillbaka.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.information_exchange.v1": {
      says: [
        "Din handläggare får prata om din väg till jobb. Du väljer med vem.",
        "Om vi skriver något får du läsa det först.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.contact.v1": {
      says: [
        "Vi får skriva till dig. Du väljer hur.",
        "Vi skriver bara att det finns något att läsa. Vi skriver inte vad.",
      ],
      rights: RIGHTS_V1,
    },
  },
};
