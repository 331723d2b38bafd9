import { z } from "zod";
import type { Assurance } from "../access/roles.ts";
import type { AgreementContent } from "./agreement-content.ts";

/** Everyone signs (2-domain §6). An amendment is signed by those of them it affects. */
export const PARTIES = ["participant", "employer", "handledare", "unit"] as const;
export type Party = (typeof PARTIES)[number];

/**
 * How a signatory was known to be who they are: their own session, a personal link and one-time code to this
 * document, or their own hand on a member of staff's device with the staff member as witness.
 */
export const SIGNING_METHODS = ["session", "link-and-code", "witnessed-device"] as const;
export type SigningMethod = (typeof SIGNING_METHODS)[number];

export const signatureSchema = z
  .object({
    party: z.enum(PARTIES),
    /** The account, where the signatory has one. */
    userId: z.string().min(1).nullable(),
    name: z.string().min(1).max(80),
    method: z.enum(SIGNING_METHODS),
    assurance: z.enum(["low", "substantial", "high"]),
    witnessUserId: z.string().min(1).nullable(),
    /** An interpreter was used, by language; never a relative. */
    interpreterLanguage: z.string().max(40).nullable(),
    at: z.iso.datetime(),
    /** Keyed hash of where from. */
    fromHash: z.string().regex(/^[0-9a-f]{64}$/),
    /** SHA-256 of the canonical content that was on the screen. */
    contentHash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .refine((one) => (one.method === "witnessed-device") === (one.witnessUserId !== null), { error: "witness" })
  .refine((one) => one.witnessUserId === null || one.witnessUserId !== one.userId, { error: "witness" })
  .refine((one) => one.method === "session" || one.method === "witnessed-device" || one.userId === null, {
    error: "method",
  });
export type Signature = z.infer<typeof signatureSchema>;

/** Who still has to sign this very content; a signature of another content does not count. */
export function stillToSign(
  required: readonly Party[],
  signatures: readonly Pick<Signature, "party" | "contentHash">[],
  contentHash: string,
): Party[] {
  return required.filter(
    (party) => !signatures.some((one) => one.party === party && one.contentHash === contentHash),
  );
}

/** Who asks to sign, as the service knows them. `linkParty` is the party whose personal link was opened. */
export interface Signatory {
  userId: string | null;
  participantId: string | null;
  linkParty: Party | null;
  assurance: Assurance;
}

/**
 * The parties somebody may sign for, each by a signature of its own: in a small company the signatory is often
 * the handledare too. Nobody signs by proxy: the account or the link must be the one that the content names,
 * and a sign-in by e-mail code alone is not enough.
 */
export function partiesOf(content: AgreementContent, who: Signatory): Party[] {
  if (who.linkParty) {
    const named = linkedPerson(content, who.linkParty);
    return named && named.reach.by !== "account" ? [who.linkParty] : [];
  }
  if (who.assurance === "low") return [];
  const { participant, employer, handledare, unit } = content.parties;
  if (who.participantId !== null)
    return who.participantId === participant.participantId ? ["participant"] : [];
  const { userId } = who;
  if (userId === null) return [];
  const parties: Party[] = [];
  if (isAccount(employer.signatory, userId)) parties.push("employer");
  if (isAccount(handledare, userId)) parties.push("handledare");
  if (userId === unit.signatory.userId) parties.push("unit");
  return parties;
}

type Named = AgreementContent["parties"]["handledare"];

function isAccount(person: Named, userId: string): boolean {
  return person.reach.by === "account" && person.reach.userId === userId;
}

/** Only the employer's signatory and the handledare can be without an account. */
function linkedPerson(content: AgreementContent, party: Party): Named | null {
  if (party === "employer") return content.parties.employer.signatory;
  if (party === "handledare") return content.parties.handledare;
  return null;
}
