import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { contacts } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";

/** Ticks off what was promised for a next date. Done twice it is still done once. */
export async function markContactDone(
  ctx: WriteContext,
  input: { contactId: string },
): Promise<Result<{ companyId: string }, "not_found" | "needs_assurance">> {
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({ companyId: contacts.companyId })
      .from(contacts)
      .where(
        and(
          eq(contacts.id, input.contactId),
          eq(contacts.unitId, ctx.actor.unitId ?? ""),
          isNotNull(contacts.nextDate),
        ),
      );
    if (!row) return fail("not_found");
    const allowed = authorize(ctx.actor, "company.contact", row);
    if (!allowed.ok) return allowed;
    const done = await tx
      .update(contacts)
      .set({ nextDoneAt: ctx.now })
      .where(and(eq(contacts.id, input.contactId), isNull(contacts.nextDoneAt)))
      .returning({ id: contacts.id });
    if (done.length > 0)
      await audit(tx, ctx.actor, ctx.now, {
        act: "company.contact-done",
        subjectType: "company",
        subjectId: row.companyId,
      });
    return ok(row);
  });
}
