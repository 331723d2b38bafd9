import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type ContactEntry, nextContactDate } from "#app/domain/company/contact.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { newId } from "#app/platform/ids.server.ts";
import { companies, contacts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";

/**
 * Writes a line in the unit's contact log. What was promised earlier to this company is thereby done: the new next
 * date takes its place.
 */
export async function logContact(
  ctx: WriteContext,
  input: ContactEntry & { companyId: string; pass?: TextPass | null },
): Promise<
  | Result<{ contactId: string; nextDate: string | null }, "not_found" | "needs_assurance" | "past_date">
  | TextsStopped
> {
  const { companyId } = input;
  const { actor, now } = ctx;
  const allowed = authorize(actor, "company.contact", { companyId });
  if (!allowed.ok) return allowed;
  if (!actor.unitId) return fail("not_found");
  const { unitId } = actor;
  const contactId = newId();
  const today = swedishDate(now);
  const nextDate = nextContactDate(input, today);
  if (nextDate !== null && nextDate < today) return fail("past_date");
  const reviewed = reviewTexts({
    place: "contact-note",
    texts: [["note", input.note]],
    own: null,
    allowedNames: [],
    pass: input.pass ?? null,
  });
  if (!reviewed.ok) return reviewed;
  return ctx.write(async (tx) => {
    const [known] = await tx.select({ id: companies.id }).from(companies).where(eq(companies.id, companyId));
    if (!known) return fail("not_found");
    await tx
      .update(contacts)
      .set({ nextDoneAt: now })
      .where(
        and(
          eq(contacts.companyId, companyId),
          eq(contacts.unitId, unitId),
          isNotNull(contacts.nextDate),
          isNull(contacts.nextDoneAt),
        ),
      );
    await tx.insert(contacts).values({
      id: contactId,
      companyId,
      unitId,
      byUserId: actor.userId,
      at: now,
      channel: input.channel,
      note: input.note,
      nextDate,
    });
    const subject = { subjectType: "company", subjectId: companyId };
    await audit(tx, actor, now, {
      act: "company.contact",
      ...subject,
      detail: { channel: input.channel },
    });
    await recordTextPass(tx, actor, now, subject, reviewed.passed);
    return ok({ contactId, nextDate });
  });
}
