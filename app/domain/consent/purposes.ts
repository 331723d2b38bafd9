/** 2-domain §3: the five purposes, each asked for on its own and never bundled. */
export const PURPOSES = [
  "profile_in_matching",
  "presentation",
  "identity",
  "information_exchange",
  "contact",
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** Arbetsförmedlingen, Försäkringskassan, hälso- och sjukvård, socialtjänst: each apart. */
export const PARTIES = ["af", "fk", "health", "social"] as const;
export type Party = (typeof PARTIES)[number];

export const CHANNELS = ["email", "sms"] as const;
export type Channel = (typeof CHANNELS)[number];

export const GIVEN_HOW = ["own_login", "in_person_with_witness", "on_paper", "by_phone"] as const;
export type GivenHow = (typeof GIVEN_HOW)[number];

/** A professional interpreter or none was used; a relative never is (2-domain §3), so there is no word for it. */
export const INTERPRETERS = ["none", "professional"] as const;
export type Interpreter = (typeof INTERPRETERS)[number];

/** What the end of a consent, by withdrawal or by date, does in its own transaction; services/effects has one function for each. */
export type EndingEffect =
  | "remove_profile"
  | "void_proposals"
  | "stop_messages"
  | "withhold_identity"
  | "end_unsigned_agreements"
  | "end_cases";

/** The fields that say to whom and how far a consent reaches. */
export const SCOPE_FIELDS = ["companyId", "placementId", "party", "channel"] as const;
export type ScopeField = (typeof SCOPE_FIELDS)[number];

export interface PurposeRule {
  /** These fields are filled, and no others: a consent never reaches further than it says. */
  scope: readonly ScopeField[];
  /**
   * The lawful ways to give it. OSL (2009:400) 12 kap. 2 § sets no form, so a word on the phone can do for one
   * named step; what has to be read and weighed first is given on screen, on paper or face to face.
   */
  ways: readonly GivenHow[];
  atEnd: readonly EndingEffect[];
}

const FACE_TO_FACE = ["own_login", "in_person_with_witness", "on_paper"] as const;

export const PURPOSE_RULES: Record<Purpose, PurposeRule> = {
  profile_in_matching: {
    scope: [],
    ways: FACE_TO_FACE,
    atEnd: ["remove_profile", "void_proposals", "withhold_identity", "stop_messages"],
  },
  presentation: {
    scope: ["companyId", "placementId"],
    ways: GIVEN_HOW,
    atEnd: ["void_proposals", "withhold_identity", "stop_messages"],
  },
  identity: {
    scope: ["companyId", "placementId"],
    ways: GIVEN_HOW,
    atEnd: ["withhold_identity", "end_unsigned_agreements", "stop_messages"],
  },
  information_exchange: { scope: ["party"], ways: FACE_TO_FACE, atEnd: ["end_cases", "stop_messages"] },
  contact: { scope: ["channel"], ways: GIVEN_HOW, atEnd: ["stop_messages"] },
};
