import { authorize } from "#app/domain/access/authorize.ts";
import { type Consent, expiryReminder } from "#app/domain/consent/consent.ts";
import { covers, questionOf } from "#app/domain/consent/covers.ts";
import type { ConsentFailure } from "#app/domain/consent/give-consent.ts";
import type { Channel, GivenHow, Interpreter, Party, Purpose } from "#app/domain/consent/purposes.ts";
import { mayExpose } from "#app/domain/participant/protected-identity.ts";
import { fail, type Result } from "#app/domain/shared/result.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import type { WriteContext } from "../context.server.ts";
import { recordConsent } from "../effects/record-consent.server.ts";

export interface ConsentInput {
  participantId: string;
  purpose: Purpose;
  companyId?: string | null;
  placementId?: string | null;
  party?: Party | null;
  channel?: Channel | null;
  /** Ignored for the participant, whose own login is the way. Staff choose among the others and stand as witness. */
  givenHow?: Exclude<GivenHow, "own_login">;
  interpreter: Interpreter;
  /** The wording that was shown, and the language it was shown or read aloud in. */
  textVersion: string;
  language: string;
  /** Only to agree on a shorter time than the purpose's own. */
  validTo?: string;
}

/**
 * Gives one consent, by the participant signed in or said to their caseworker who stands as witness. Refused for
 * what may never be done with protected personal data, and while one given already covers the same.
 */
export async function giveConsent(
  ctx: WriteContext,
  input: ConsentInput,
): Promise<
  Result<Consent, "not_found" | "needs_assurance" | "closed" | "protected" | "already_given" | ConsentFailure>
> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "consent.give", subject);
  if (!allowed.ok) return allowed;
  if (subject.state === "closed") return fail("closed");
  const exposure = { email: "e-mail", sms: "sms" } as const;
  const asked = input.purpose === "contact" ? input.channel && exposure[input.channel] : null;
  if (input.purpose === "profile_in_matching" && !mayExpose(subject, "publish-profile"))
    return fail("protected");
  if (asked && !mayExpose(subject, asked)) return fail("protected");

  const own = ctx.actor.role === "participant";
  const draft = {
    participantId: input.participantId,
    purpose: input.purpose,
    companyId: input.companyId ?? null,
    placementId: input.placementId ?? null,
    party: input.party ?? null,
    channel: input.channel ?? null,
    givenHow: own ? ("own_login" as const) : (input.givenHow ?? ("in_person_with_witness" as const)),
    witnessId: own ? null : ctx.actor.userId,
    interpreter: input.interpreter,
    textVersion: input.textVersion,
    language: input.language,
    ...(input.validTo && { validTo: input.validTo }),
  };
  return ctx.write(async (tx) => {
    const question = questionOf(draft);
    const standing = question && covers(await consentsOf(tx, input.participantId), question, ctx.now);
    // A new one may be given while the old one runs out, so that nothing stops in between.
    if (standing && !expiryReminder(standing, ctx.now)) return fail("already_given");
    return recordConsent(tx, ctx.actor, ctx.now, draft);
  });
}
