import type { consentTexts as source } from "../sv/consent-texts.ts";
import type { Widened } from "../widened.ts";

/** What every wording of the first version ends with. As the versions themselves: never changed. */
const RIGHTS_V1 = [
  "You can say no. Saying no to being shown does not change your financial support.",
  "You can take back your yes whenever you want. It counts at once.",
];

export const consentTexts: Widened<typeof source> = {
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
    who: "Given by",
    to: "To whom",
    given: "Given",
    how: "How",
    from: "Valid from",
    until: "Valid until",
    language: "Read in",
    interpreter: "Interpreter",
    interpreterUsed: "An interpreter took part",
    interpreterNone: "No interpreter",
    version: "Version of the text",
    withdrawn: "Taken back",
  },
  ways: {
    own_login: "Signed in by yourself",
    in_person_with_witness: "In person, with the caseworker as witness",
    on_paper: "On paper",
    by_phone: "By telephone",
  },
  versions: {
    "consent.profile_in_matching.v1": {
      says: [
        "The job broker at the unit may see your card without a name, to find placements that fit you.",
        "The card is shown only when it is like several others, so that nobody can tell it is you.",
        "Employers can't search for your card.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.presentation.v1": {
      says: [
        "One employer may read your card without a name, for one placement.",
        "The employer does not learn your name.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.identity.v1": {
      says: [
        "One employer may know your name and how to reach you, for one placement.",
        "What the employer has already read can't be taken back.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.information_exchange.v1": {
      says: [
        "Your caseworker may talk with those you choose, about your way to work.",
        "You read it first if we are to hand anything over in writing.",
      ],
      rights: RIGHTS_V1,
    },
    "consent.contact.v1": {
      says: [
        "We may write to you in the way you choose.",
        "The message only says that there is something to read. It never says what it is about.",
      ],
      rights: RIGHTS_V1,
    },
  },
};
