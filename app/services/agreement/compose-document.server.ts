import type { AgreementDraft } from "#app/domain/agreement/agreement-content.ts";
import type {
  AgreementDocument,
  DocumentSignature,
  Party as PrintedParty,
} from "#app/domain/agreement/agreement-document.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import { PARTIES, type Party, type Signature } from "#app/domain/agreement/signing.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { formatFor } from "#app/i18n/format.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { documentSections } from "./document-sections.server.ts";

/** What is signed is in Swedish whoever reads it, and says dates in full: no word in it changes with the day. */
const { agreementDocument: words, vocabulary } = messagesFor("sv");
const format = formatFor(messagesFor("sv"), null);

/** The agreement as it is read, on paper and on the page alike. What a draft lacks is said to be missing. */
export function composeDocument(
  {
    content,
    state,
    number,
    hash,
  }: { content: AgreementDraft; state: AgreementState; number: number; hash: string },
  signatures: readonly Signature[],
): AgreementDocument {
  const { kind, period, parties } = content;
  const notice = noticeOf(state);
  return {
    lang: "sv-SE",
    title: words.title({ kind: kind ? vocabulary.placementKinds[kind] : "" }),
    reference: words.reference({ number }),
    ...(notice && { notice }),
    facts: [
      { label: words.facts.version, value: String(number) },
      {
        label: words.facts.period,
        value: period
          ? words.period({ from: format.shortDay(period.from), to: format.shortDay(period.to) })
          : words.missing,
      },
    ],
    parties: parties ? printedParties(parties, content.deputy ?? null) : [],
    sections: documentSections(content),
    signatures: parties ? PARTIES.map((party) => printedSignature(party, parties, signatures)) : [],
    contentHash: hash,
    words: { ...words.words, page: (page, of) => words.words.page({ page, of }) },
  };
}

function noticeOf(state: AgreementState): string | null {
  if (state === "draft" || state === "cancelled") return words.draftNotice;
  return state === "proposed" || state === "partially_signed" ? words.unsignedNotice : null;
}

type Parties = NonNullable<AgreementDraft["parties"]>;

function printedParties(parties: Parties, deputy: AgreementDraft["deputy"] | null): PrintedParty[] {
  const { participant, employer, handledare, unit } = parties;
  return [
    { role: words.roles.participant, name: participant.name, details: [] },
    {
      role: words.roles.employer,
      name: employer.name,
      details: [
        words.organisationNumber({ number: employer.organisationNumber }),
        words.signatoryLine({ name: employer.signatory.name || words.missing }),
      ],
    },
    {
      role: words.roles.handledare,
      name: handledare.name || words.missing,
      details: deputy ? [words.deputyLine(deputy)] : [],
    },
    {
      role: words.roles.unit,
      name: unit.name,
      details: [words.signatoryLine({ name: unit.signatory.name })],
    },
  ];
}

function printedSignature(
  party: Party,
  parties: Parties,
  signatures: readonly Signature[],
): DocumentSignature {
  const signed = signatures.find((one) => one.party === party);
  const role = words.roles[party];
  if (!signed) return { name: nameOf(party, parties) || words.missing, role, when: null, how: null };
  const how = words.signedHow[signed.method];
  return {
    name: signed.name,
    role,
    when: words.signedWhen({ day: format.fullDay(swedishDate(signed.at)), clock: format.clock(signed.at) }),
    how: signed.interpreterLanguage ? words.interpreter({ how }) : how,
  };
}

/** Who is to sign for a party, by the content. */
export function nameOf(party: Party, { participant, employer, handledare, unit }: Parties): string {
  switch (party) {
    case "participant":
      return participant.name;
    case "employer":
      return employer.signatory.name;
    case "handledare":
      return handledare.name;
    case "unit":
      return unit.signatory.name;
  }
}
