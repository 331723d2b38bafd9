import type { Role } from "../access/roles.ts";
import type { FindingKind } from "./finding.ts";

/** A form whose words one role writes and another reads. */
export interface GuardedText {
  /** Where its schema is, as `file.export`, for the test that no field is forgotten. */
  forms: readonly string[];
  writtenBy: readonly Role[];
  readBy: readonly (Role | "everyone")[];
  about: "participant" | "workplace" | "company";
  /**
   * Whether the person's own names and contacts are looked for. Only where the writer sees the name anyway: where
   * not, the refusal of a name would tell whose it is.
   */
  comparesOwn: boolean;
  /** Each field's name in the form, and what may stand in it. */
  fields: Readonly<Record<string, readonly FindingKind[]>>;
}

const NOTHING: readonly FindingKind[] = [];
const WAYS_TO_REACH: readonly FindingKind[] = ["phone", "email"];

/** Every free text about people that crosses from one role to another. What is not here is in `EXEMPT_TEXTS`. */
export const GUARDED_TEXTS = {
  "follow-up": {
    forms: ["followup/follow-up-form.followUpForm"],
    writtenBy: ["broker", "caseworker"],
    readBy: ["broker", "caseworker"],
    about: "participant",
    comparesOwn: true,
    fields: {
      worksWell: NOTHING,
      toChange: NOTHING,
      develop: NOTHING,
      support: NOTHING,
      ownPart: NOTHING,
    },
  },
  "final-record": {
    forms: ["followup/final-record.finalForm"],
    writtenBy: ["broker", "caseworker"],
    readBy: ["broker", "caseworker"],
    about: "participant",
    comparesOwn: true,
    fields: {
      tasks: NOTHING,
      adaptations: NOTHING,
      cooperation: NOTHING,
      strengths: NOTHING,
      development: NOTHING,
      handledareWords: NOTHING,
      participantWords: NOTHING,
      summary: NOTHING,
    },
  },
  agreement: {
    forms: ["agreement/agreement-form.agreementForm"],
    writtenBy: ["broker", "caseworker"],
    readBy: ["participant", "employer", "handledare", "broker", "caseworker"],
    about: "participant",
    comparesOwn: true,
    fields: {
      tasks: NOTHING,
      introduction: WAYS_TO_REACH,
      protectiveEquipment: NOTHING,
      division: WAYS_TO_REACH,
      secrecy: NOTHING,
      absenceReporting: WAYS_TO_REACH,
      adaptations: NOTHING,
    },
  },
  "meeting-place": {
    forms: ["proposal/proposal-forms.employerForms", "proposal/proposal-forms.brokerForms"],
    writtenBy: ["employer", "broker"],
    readBy: ["participant", "employer", "broker", "caseworker"],
    about: "workplace",
    comparesOwn: false,
    fields: { place: ["address", "phone"] },
  },
  placement: {
    forms: [
      "placement/step-forms/plain-steps.workForm",
      "placement/step-forms/hours-form.hoursForm",
      "placement/step-forms/place-form.placeForm",
      "placement/step-forms/conditions-form.conditionsForm",
      "placement/step-forms/demands-form.demandsForm",
    ],
    writtenBy: ["employer", "broker"],
    readBy: ["everyone"],
    about: "workplace",
    comparesOwn: false,
    fields: {
      title: NOTHING,
      tasks: NOTHING,
      workingTimes: NOTHING,
      gettingThere: ["address"],
      adaptations: NOTHING,
      equipment: NOTHING,
      swedishSpokenReason: NOTHING,
      swedishWrittenReason: NOTHING,
      licences: NOTHING,
      certificates: NOTHING,
    },
  },
  "placement-return": {
    forms: ["placement/review-form.returnForm"],
    writtenBy: ["broker"],
    readBy: ["employer"],
    about: "workplace",
    comparesOwn: false,
    fields: { words: WAYS_TO_REACH },
  },
  "placement-review": {
    forms: ["placement/review-form.reviewForm"],
    writtenBy: ["broker"],
    readBy: ["broker"],
    about: "workplace",
    comparesOwn: false,
    fields: { displacementReason: NOTHING },
  },
  "contact-note": {
    forms: ["company/contact.contactForm"],
    writtenBy: ["broker"],
    readBy: ["broker"],
    about: "company",
    comparesOwn: false,
    fields: { note: ["name", "phone", "email", "address"] },
  },
} as const satisfies Record<string, GuardedText>;

export type GuardedPlace = keyof typeof GUARDED_TEXTS;

/** Fields that take free text and are not guarded, each with the reason. `file.export.field`. */
export const EXEMPT_TEXTS: Readonly<Record<string, string>> = {
  "company/company-form.about": "what a company does, written by itself",
  "company/company-form.name": "a company's name",
  "company/company-form.street": "a company's address",
  "company/company-form.contactName": "the name of the one who writes, or who is met at the company",
  "company/company-form.contactTitle": "what that person does there",
  "access/sign-in-forms.name": "the user's own name",
  "access/sign-in-forms.password": "is hashed and read by nobody",
  "access/sign-in-forms.repeat": "is hashed and read by nobody",
  "access/sign-in-forms.secret": "a code from a paper card, compared and thrown away",
  "agreement/agreement-form.decidedByName": "the name of an authority",
  "agreement/agreement-form.workplaceName": "the name of a workplace",
  "agreement/agreement-form.street": "the address of a workplace",
  "agreement/agreement-form.signatoryName": "a party of the document",
  "agreement/agreement-form.handledareName": "a party of the document",
  "agreement/agreement-form.deputyName": "named in the document by agreement",
  "agreement/agreement-form.insuranceName": "the name of an insurer",
  "placement/step-forms/place-form.street": "the address of a workplace",
  "placement/step-forms/plain-steps.contactName": "the employer's own contact",
  "placement/step-forms/plain-steps.handledareName": "the handledare, who may be named",
  "placement/review-form.acknowledged": "ids of warnings",
  "consent/consent-form.textVersion": "the version of a text",
  "matching/weights-form.why": "why the unit weighs as it does, read by its managers; about nobody",
  "rights/requests.words":
    "one's own data: what is wrong has to be said as it stands; sealed, own caseworker only",
  "rights/requests.answer": "the answer to that, about the reader's own data; sealed",
  "kompetenskort/hours-form.hoursSteps": "a day, checked with its hours",
  "kompetenskort/start-form.workplace": "the name of a workplace, read by the caseworker and the participant",
};
