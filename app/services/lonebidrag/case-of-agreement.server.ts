import { and, eq } from "drizzle-orm";
import { type CaseRecord, caseReach, casesWhere } from "#db/queries/support-cases.server.ts";
import { supportCases } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { withoutConflict } from "./without-conflict.server.ts";

/** What the agreement's own page says about support. */
export interface CaseOfAgreement {
  caseId: string | null;
  /** The reader may open one from here. */
  mayOpen: boolean;
}

/** The latest case that came from an agreement, within the reader's reach; that there is one is logged as read. */
export async function caseOfAgreement(
  ctx: ReadContext,
  agreement: { id: string; state: string },
): Promise<CaseOfAgreement> {
  const begun = agreement.state === "active" || agreement.state === "completed";
  const about = and(caseReach(ctx.actor, ctx.now), eq(supportCases.agreementId, agreement.id));
  const found = await withoutConflict(ctx.read, ctx.actor, await casesWhere(ctx.read, about));
  const latest = found.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  if (latest) await logged(ctx, latest);
  return { caseId: latest?.id ?? null, mayOpen: begun && !latest && ctx.actor.role === "broker" };
}

function logged(ctx: ReadContext, found: CaseRecord): Promise<void> {
  return ctx.recordAccess({
    act: "case.read",
    subjectType: "case",
    subjectId: found.id,
    participantId: found.participantId,
    purpose: "support-case",
  });
}
