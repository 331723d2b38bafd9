import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import { atLeast, mayEver } from "#app/domain/access/authorize.ts";
import { isOutForSigning } from "#app/domain/agreement/agreement-progress.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import {
  PARTIES,
  type Party,
  partiesOf,
  type Signature,
  stillToSign,
} from "#app/domain/agreement/signing.ts";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { agreementReach, hasFallen } from "#db/queries/agreements.server.ts";
import { agreements, companies, participants, placements, signatures } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { wholeContent } from "./agreement-facts.server.ts";

/** One line of a list. It names the workplace and never the person: the page does, and logs it. */
export interface AgreementLine {
  id: string;
  state: AgreementState;
  kind: PlacementKind;
  title: string;
  companyName: string;
  from: IsoDate | null;
  to: IsoDate | null;
  waitsFor: Party[];
  /** The reader's own move: to sign, or for staff to fill in and send out. */
  mine: boolean;
}

/** The reader's own: the unit's, the caseworker's participants', the company's, or the participant's. */
export async function listAgreements(
  ctx: ReadContext,
): Promise<Result<AgreementLine[], "not_found" | "needs_assurance">> {
  const { actor } = ctx;
  if (!mayEver(actor, "agreement.read")) return fail("not_found");
  if (!atLeast(actor.assurance, "substantial")) return fail("needs_assurance");
  const isStaff = actor.role === "broker" || actor.role === "caseworker";
  const written = await ctx.read
    .select({
      id: agreements.id,
      participantId: agreements.participantId,
      companyId: agreements.companyId,
      placementId: agreements.placementId,
      state: agreements.state,
      kind: agreements.kind,
      title: placements.title,
      companyName: companies.name,
      from: agreements.startDate,
      to: agreements.endDate,
      content: agreements.content,
      contentHash: agreements.contentHash,
    })
    .from(agreements)
    .innerJoin(participants, eq(participants.id, agreements.participantId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .innerJoin(placements, eq(placements.id, agreements.placementId))
    .where(and(agreementReach(actor), isStaff ? undefined : ne(agreements.state, "cancelled")))
    .orderBy(desc(agreements.changedAt), desc(agreements.id))
    .limit(500);
  const rows: typeof written = [];
  for (const row of written) {
    const fallen = await hasFallen(ctx.read, row, ctx.now);
    if (!fallen) rows.push(row);
    else if (isStaff) rows.push({ ...row, state: "cancelled" });
  }
  const signed = await signedParties(
    ctx,
    rows.filter(({ state }) => isOutForSigning(state)).map(({ id }) => id),
  );
  return ok(
    rows.map(({ participantId: _, companyId, placementId, content, contentHash, from, to, ...row }) => {
      const out = isOutForSigning(row.state);
      const waitsFor = out ? stillToSign(PARTIES, signed.get(row.id) ?? [], contentHash ?? "") : [];
      const own = out ? ownParties(ctx, content) : [];
      return {
        ...row,
        from: from || null,
        to: to || null,
        waitsFor,
        mine: (isStaff && row.state === "draft") || own.some((party) => waitsFor.includes(party)),
      };
    }),
  );
}

function ownParties({ actor }: ReadContext, content: typeof agreements.$inferSelect.content): Party[] {
  return partiesOf(wholeContent({ content }), {
    userId: actor.userId,
    participantId: actor.role === "participant" ? actor.participantId : null,
    linkParty: null,
    assurance: actor.assurance,
  });
}

type Standing = Pick<Signature, "party" | "contentHash">;

async function signedParties(ctx: ReadContext, ids: readonly string[]): Promise<Map<string, Standing[]>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.read
    .select({
      agreementId: signatures.agreementId,
      party: signatures.party,
      contentHash: signatures.contentHash,
    })
    .from(signatures)
    .where(and(inArray(signatures.agreementId, [...ids]), isNull(signatures.clearedAt)));
  const found = new Map<string, Standing[]>();
  for (const row of rows) {
    const { agreementId, ...signed } = row;
    found.set(agreementId, [...(found.get(agreementId) ?? []), signed]);
  }
  return found;
}
