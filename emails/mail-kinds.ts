/** A mail that carries nothing but a link into the portal, where reading is authorised and logged. */
export interface LinkProps {
  /** Absolute http(s) address. Ids and one-time secrets only, never a name, an address or a number of a person. */
  url: string;
}

/** A mail whose only content is a one-time code. */
export interface CodeProps {
  /** Four to twelve digits or capital letters, as the person shall type them. */
  code: string;
}

/** Open placements by what anyone may read of them; nothing of who reads the mail, or why they got it. */
export interface PlacementsProps extends LinkProps {
  /** How many there are; 0 when all there is to say is that something ends. */
  count: number;
  /** The first of them. */
  placements: readonly { title: string; employer: string; place: string; url: string }[];
  /** Something that the reader has saved is soon no longer kept. */
  ending: boolean;
  /** The page with the one button by which such mails stop. */
  stopUrl: string;
}

/**
 * What each kind of mail may be given. There is no field for a name or a date, and for a company only where it is part
 * of a published placement: personal data can't reach a mail because no type lets it in.
 */
export interface MailProps {
  signInCode: CodeProps;
  signingCode: CodeProps;
  staffInvitation: LinkProps;
  signerLink: LinkProps;
  companyRegistered: LinkProps;
  companyVerified: LinkProps;
  placementPublished: LinkProps;
  placementReturned: LinkProps;
  placementStillOpen: LinkProps;
  placementExpired: LinkProps;
  proposalPresented: LinkProps;
  proposalReminder: LinkProps;
  proposalClosed: LinkProps;
  answerRecorded: LinkProps;
  participantQuestion: LinkProps;
  consentExpiring: LinkProps;
  agreementToSign: LinkProps;
  agreementSigned: LinkProps;
  agreementChanged: LinkProps;
  suggestionToCheck: LinkProps;
  suggestionStillToCheck: LinkProps;
  nextMove: LinkProps;
  newPlacements: PlacementsProps;
}

export type MailKind = keyof MailProps;
export type CodeMailKind = { [Kind in MailKind]: MailProps[Kind] extends CodeProps ? Kind : never }[MailKind];
/** Those that a link is enough for. */
export type LinkMailKind = { [Kind in MailKind]: LinkProps extends MailProps[Kind] ? Kind : never }[MailKind];

/** The languages participants are written to in; the catalogue's others fall back, see `mailLocale`. */
export const MAIL_LOCALES = ["sv", "sv-latt", "en"] as const;
export type MailLocale = (typeof MAIL_LOCALES)[number];

/** A reader of a language that mails are not written in yet gets easy Swedish, not full Swedish. */
export function mailLocale(locale: string): MailLocale {
  return MAIL_LOCALES.find((known) => known === locale) ?? "sv-latt";
}
