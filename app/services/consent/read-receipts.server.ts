import { eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { isLocale, type Locale } from "#app/i18n/locale.ts";
import { participants, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type ConsentReceipt, listConsents } from "./list-consents.server.ts";
import type { Shared } from "./list-shared.server.ts";

/** Receipts to be handed over: who gave them and in what language that person reads, beside what they say. */
export interface Receipts {
  giver: string;
  /** The participant's own language: what is printed for them is in it. */
  locale: Locale;
  madeAt: Instant;
  receipts: ConsentReceipt[];
  /** What employers have been shown; with all receipts only. */
  shared: Shared[];
}

/** One receipt or all, for the one who gave them and their caseworker; logged as a reading of consents. */
export async function readReceipts(
  ctx: ReadContext,
  input: { participantId: string; consentId?: string | undefined },
): Promise<Result<Receipts, "not_found" | "needs_assurance">> {
  const list = await listConsents(ctx, input);
  if (!list.ok) return list;
  const { receipts, shared } = list.value;
  const asked = input.consentId ? receipts.filter(({ id }) => id === input.consentId) : receipts;
  const [person] = await ctx.read
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      locale: users.locale,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(eq(participants.id, input.participantId));
  if (!person || (input.consentId && asked.length === 0)) return fail("not_found");
  return ok({
    giver: `${person.givenName} ${person.familyName}`,
    locale: isLocale(person.locale) ? person.locale : "sv",
    madeAt: ctx.now,
    receipts: asked,
    shared: input.consentId ? [] : shared,
  });
}
