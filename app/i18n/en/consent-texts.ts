import type { consentTexts as source } from "../sv/consent-texts.ts";
import type { Widened } from "../widened.ts";

export const consentTexts: Widened<typeof source> = {
  youCanSayNo: "You can say no. Saying no to being shown does not change your financial support.",
  takeBack: "You can take back your yes whenever you want. It counts at once.",
  until: ({ date }) => `Your yes is valid until ${date}.`,
  purposes: {
    profile_in_matching: "My card without a name may be shown to job brokers",
    presentation: "My card without a name may be shown to one employer",
    identity: "One employer may know who I am",
    information_exchange: "You may talk with another authority about me",
    contact: "You may write to me",
  },
  parties: {
    af: "Arbetsförmedlingen (the employment service)",
    fk: "Försäkringskassan (the social insurance agency)",
    health: "The health services",
    social: "The social services",
  },
  states: {
    upcoming: "Begins later",
    active: "Valid",
    withdrawn: "Taken back",
    expired: "No longer valid",
  },
  receipt: {
    title: "Receipt of consent",
    who: "Given by",
    what: "What it is about",
    to: "To whom",
    given: "Given",
    how: "How",
    until: "Valid until",
    language: "Read in",
    interpreter: "Interpreter",
    interpreterUsed: "An interpreter took part",
    interpreterNone: "No interpreter",
    text: "Text",
    withdrawn: "Taken back",
  },
  ways: {
    own_login: "Signed in by yourself",
    in_person_with_witness: "In person, with the caseworker as witness",
    on_paper: "On paper",
    by_phone: "By telephone",
  },
  versions: {
    "consent.profile_in_matching.v1": [
      "The job broker at the unit may see your card without a name, to find placements that fit you.",
      "The card is shown only when it is like several others, so that nobody can tell it is you.",
      "Employers can't search for your card.",
    ],
    "consent.presentation.v1": [
      "One employer may read your card without a name, for one placement.",
      "The employer does not learn your name.",
    ],
    "consent.identity.v1": [
      "One employer may know your name and how to reach you, for one placement.",
      "What the employer has already read can't be taken back.",
    ],
    "consent.information_exchange.v1": [
      "Your caseworker may talk with those you choose, about your way to work.",
      "You read it first if we are to hand anything over in writing.",
    ],
    "consent.contact.v1": [
      "We may write to you in the way you choose.",
      "The message only says that there is something to read. It never says what it is about.",
    ],
  },
};
