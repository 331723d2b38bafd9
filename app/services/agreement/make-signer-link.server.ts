import { and, eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { isShownToParties } from "#app/domain/agreement/agreement-progress.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { agreementInReach } from "#db/queries/agreements.server.ts";
import { signerLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import {
  insertSignerLink,
  type LinkParty,
  personOf,
  revokeSignerLinks,
} from "./insert-signer-link.server.ts";

type Failure = "not_found" | "needs_assurance";

/** Sends a party without an account a new personal link; the earlier one stops working. */
export async function makeSignerLink(
  ctx: WriteContext,
  input: { agreementId: string; party: LinkParty },
): Promise<Result<{ signerLinkId: string }, Failure | "no_address" | "not_open">> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.drive", record);
  if (!allowed.ok) return allowed;
  const { parties } = record.content;
  if (!isShownToParties(record.state) || !parties) return fail("not_open");
  const { name, reach } = personOf(parties, input.party);
  if (reach.by !== "email") return fail("no_address");
  return ctx.write(async (tx) => {
    const signerLinkId = await insertSignerLink(tx, ctx.now, {
      agreementId: record.id,
      party: input.party,
      name,
      email: reach.email,
    });
    await audit(tx, ctx.actor, ctx.now, {
      act: "agreement.send-link",
      subjectType: "agreement",
      subjectId: record.id,
      participantId: record.participantId,
      detail: { party: input.party },
    });
    return ok({ signerLinkId });
  });
}

/** Takes a link back at once: no code works and no browser is let in. */
export async function revokeSignerLink(
  ctx: WriteContext,
  input: { agreementId: string; signerLinkId: string },
): Promise<Result<null, Failure>> {
  const record = await agreementInReach(ctx.read, ctx.actor, input.agreementId, ctx.now);
  if (!record) return fail("not_found");
  const allowed = authorize(ctx.actor, "agreement.drive", record);
  if (!allowed.ok) return allowed;
  const [link] = await ctx.read
    .select({ party: signerLinks.party })
    .from(signerLinks)
    .where(and(eq(signerLinks.id, input.signerLinkId), eq(signerLinks.agreementId, record.id)));
  if (!link || (link.party !== "employer" && link.party !== "handledare")) return fail("not_found");
  const { party } = link;
  await ctx.write(async (tx) => {
    await revokeSignerLinks(tx, ctx.now, record.id, party);
    await audit(tx, ctx.actor, ctx.now, {
      act: "agreement.revoke-link",
      subjectType: "agreement",
      subjectId: record.id,
      participantId: record.participantId,
      detail: { party },
    });
  });
  return ok(null);
}
