import type { consentTexts as source } from "../sv/consent-texts.ts";
import type { Widened } from "../widened.ts";

export const consentTexts: Widened<typeof source> = {
  youCanSayNo: "Du kan säga nej. Ett nej till att visas ändrar inte ditt bistånd.",
  takeBack: "Du kan ändra dig när du vill. Det gäller direkt.",
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
    title: "Kvitto på ditt ja",
    who: "Vem sa ja",
    what: "Till vad",
    to: "Till vem",
    given: "När",
    how: "Hur",
    until: "Gäller till och med",
    language: "Språk",
    interpreter: "Tolk",
    interpreterUsed: "En tolk var med",
    interpreterNone: "Ingen tolk",
    text: "Text",
    withdrawn: "Tillbaka",
  },
  ways: {
    own_login: "Du loggade in och sa ja",
    in_person_with_witness: "Du sa ja till din handläggare",
    on_paper: "Du skrev på ett papper",
    by_phone: "Du sa ja i telefon",
  },
  versions: {
    "consent.profile_in_matching.v1": [
      "Jobbmäklaren får se ditt kort. Ditt namn står inte på kortet.",
      "Vi visar kortet bara om det liknar andras kort. Då kan ingen se att det är du.",
      "Arbetsgivare kan inte söka efter ditt kort.",
    ],
    "consent.presentation.v1": [
      "En arbetsgivare får läsa ditt kort. Det gäller en plats.",
      "Arbetsgivaren får inte veta ditt namn.",
    ],
    "consent.identity.v1": [
      "En arbetsgivare får veta ditt namn. Arbetsgivaren får också veta hur de når dig.",
      "Det som arbetsgivaren har läst går inte att ta tillbaka.",
    ],
    "consent.information_exchange.v1": [
      "Din handläggare får prata om din väg till jobb. Du väljer med vem.",
      "Om vi skriver något får du läsa det först.",
    ],
    "consent.contact.v1": [
      "Vi får skriva till dig. Du väljer hur.",
      "Vi skriver bara att det finns något att läsa. Vi skriver inte vad.",
    ],
  },
};
