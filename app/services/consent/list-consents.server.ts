import { inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import {
  type Consent,
  type ConsentState,
  consentState,
  expiryReminder,
} from "#app/domain/consent/consent.ts";
import { undoableUntil } from "#app/domain/consent/withdraw-consent.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { consentsOf } from "#db/queries/consents.server.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { companies, placements, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { listShared, type Shared } from "./list-shared.server.ts";

/** A consent as its giver and their caseworker read it: the whole receipt, with names for the ids. */
export interface ConsentReceipt extends Consent {
  state: ConsentState;
  /** Active, and within its last fourteen days. */
  expiring: boolean;
  /** The participant may take the withdrawal back until then; null when it can't be. */
  undoUntil: Instant | null;
  companyName: string | null;
  placementTitle: string | null;
  witnessName: string | null;
}

export interface ConsentList {
  receipts: ConsentReceipt[];
  /** What has been lawfully shown to employers, oldest first; a withdrawal can't undo it. */
  shared: Shared[];
}

/** All consents of one participant with their receipts, newest first. The reading is logged. */
export async function listConsents(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<ConsentList, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "consent.read", subject);
  if (!allowed.ok) return allowed;
  const all = await consentsOf(ctx.read, subject.id);
  const names = await namesFor(ctx.read, all);
  await ctx.recordAccess({
    act: "consent.read",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: ctx.actor.role === "participant" ? "own" : "consents",
  });
  return ok({
    receipts: all.map((consent) => ({
      ...consent,
      state: consentState(consent, ctx.now),
      expiring: expiryReminder(consent, ctx.now) !== null,
      undoUntil: stillUndoable(consent, ctx.now),
      companyName: names.companies.get(consent.companyId ?? "") ?? null,
      placementTitle: names.placements.get(consent.placementId ?? "") ?? null,
      witnessName: names.witnesses.get(consent.witnessId ?? "") ?? null,
    })),
    shared: await listShared(ctx.read, subject.id),
  });
}

function stillUndoable(consent: Consent, now: Instant): Instant | null {
  const until = undoableUntil(consent);
  return until !== null && now <= until ? until : null;
}

async function namesFor(read: Reader, all: readonly Consent[]) {
  const ids = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
  const [companyRows, placementRows, witnessRows] = await Promise.all([
    read
      .select({ id: companies.id, name: companies.name })
      .from(companies)
      .where(inArray(companies.id, ids(all.map(({ companyId }) => companyId)))),
    read
      .select({ id: placements.id, name: placements.title })
      .from(placements)
      .where(inArray(placements.id, ids(all.map(({ placementId }) => placementId)))),
    read
      .select({ id: users.id, name: users.name })
      .from(users)
      .where(inArray(users.id, ids(all.map(({ witnessId }) => witnessId)))),
  ]);
  const byId = (rows: { id: string; name: string }[]) => new Map(rows.map(({ id, name }) => [id, name]));
  return { companies: byId(companyRows), placements: byId(placementRows), witnesses: byId(witnessRows) };
}
