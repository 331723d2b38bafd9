import { and, eq, inArray, ne } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type {
  CaseForCaseworker,
  CaseForEmployer,
  CaseForParticipant,
  CaseForStaff,
} from "#app/domain/lonebidrag/case-view.ts";
import { grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import { type SchemeId, schemeAt } from "#app/domain/lonebidrag/schemes.ts";
import { isUnionAsked } from "#app/domain/lonebidrag/union-of-scheme.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { hasConflict } from "#db/queries/conflicts.server.ts";
import { isKnownToCompany } from "#db/queries/known-to-company.server.ts";
import { type CaseRecord, caseInReach } from "#db/queries/support-cases.server.ts";
import { participants, supportCases } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { commonOf, reasonShown, rhythmOf } from "./case-parts.server.ts";

type ReadFailure = "not_found" | "needs_assurance";

export async function readCaseAsBroker(
  ctx: ReadContext,
  caseId: string,
): Promise<Result<CaseForStaff, ReadFailure>> {
  const found = await opened(ctx, "broker", caseId);
  return found.ok ? ok((await staffView(ctx, found.value)).view) : found;
}

export async function readCaseAsCaseworker(
  ctx: ReadContext,
  caseId: string,
): Promise<Result<CaseForCaseworker, ReadFailure>> {
  const found = await opened(ctx, "caseworker", caseId);
  if (!found.ok) return found;
  const { view, consentInForce } = await staffView(ctx, found.value);
  return ok({ ...view, participantId: found.value.participantId, consentInForce });
}

export async function readCaseAsEmployer(
  ctx: ReadContext,
  caseId: string,
): Promise<Result<CaseForEmployer, ReadFailure>> {
  const opening = await opened(ctx, "employer", caseId);
  if (!opening.ok) return opening;
  const found = opening.value;
  const { common } = await commonOf(ctx.read, "employer", ctx.now, found);
  const yes = common.timeline.findIndex(({ act }) => act === "give_consent");
  return ok({
    ...common,
    ...(await rhythmOf(ctx.read, ctx.actor.role, ctx.now, found)),
    participantName: (await isKnownToCompany(
      ctx.read,
      { participantId: found.participantId, companyId: found.companyId },
      ctx.now,
    ))
      ? await nameOf(ctx, found.participantId)
      : null,
    decisions: found.decisions,
    endReason: reasonShown(found.endReason),
    // What came before the participant's yes was between them and the unit.
    timeline: common.timeline
      .slice(Math.max(0, yes))
      .map((line) => ({ ...line, reason: reasonShown(line.reason) })),
  });
}

export async function readCaseAsParticipant(
  ctx: ReadContext,
  caseId: string,
): Promise<Result<CaseForParticipant, ReadFailure>> {
  const opening = await opened(ctx, "participant", caseId);
  if (!opening.ok) return opening;
  const { common } = await commonOf(ctx.read, "participant", ctx.now, opening.value);
  const granted = grantedDecision(opening.value.decisions);
  return ok({ ...common, granted: granted && { from: granted.from, to: granted.to } });
}

/** Within reach, allowed, without a conflict of interest, and logged before anything leaves. */
async function opened(
  ctx: ReadContext,
  role: Role,
  caseId: string,
): Promise<Result<CaseRecord, ReadFailure>> {
  if (ctx.actor.role !== role) return fail("not_found");
  const found = await caseInReach(ctx.read, ctx.actor, caseId, ctx.now);
  if (!found) return fail("not_found");
  const allowed = authorize(ctx.actor, "case.read", found);
  if (!allowed.ok) return allowed;
  if (await hasConflict(ctx.read, ctx.actor, found)) return fail("not_found");
  await ctx.recordAccess({
    act: "case.read",
    subjectType: "case",
    subjectId: found.id,
    participantId: found.participantId,
    purpose: role === "participant" ? "own" : "support-case",
  });
  return ok(found);
}

async function staffView(
  ctx: ReadContext,
  found: CaseRecord,
): Promise<{ view: CaseForStaff; consentInForce: boolean }> {
  const { common, standing } = await commonOf(ctx.read, ctx.actor.role, ctx.now, found);
  return {
    consentInForce: standing.facts.consentValid,
    view: {
      ...common,
      ...(await rhythmOf(ctx.read, ctx.actor.role, ctx.now, found)),
      participantName: await nameOf(ctx, found.participantId),
      decisions: found.decisions,
      union: { asked: isUnionAsked(found.scheme, swedishDate(ctx.now)), comment: found.unionComment },
      notTogetherWith: await clashes(ctx, found),
      endReason: found.endReason,
    },
  };
}

/** Open cases of the same person whose scheme excludes this one's supplement (2-domain §7). */
async function clashes({ read, now }: ReadContext, found: CaseRecord): Promise<SchemeId[]> {
  const excluded = schemeAt(found.scheme, swedishDate(now))?.notTogetherWith ?? [];
  if (excluded.length === 0) return [];
  const rows = await read
    .selectDistinct({ scheme: supportCases.scheme })
    .from(supportCases)
    .where(
      and(
        eq(supportCases.participantId, found.participantId),
        inArray(supportCases.scheme, [...excluded]),
        ne(supportCases.state, "ended"),
      ),
    );
  return rows.map(({ scheme }) => scheme);
}

async function nameOf(ctx: ReadContext, participantId: string): Promise<string> {
  const [person] = await ctx.read
    .select({ givenName: participants.givenName, familyName: participants.familyName })
    .from(participants)
    .where(eq(participants.id, participantId));
  return person ? `${person.givenName} ${person.familyName}` : "";
}
