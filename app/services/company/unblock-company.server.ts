import type { z } from "zod";
import { checksMade, type verificationForm } from "#app/domain/company/verification-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CompanyMoveFailure, moveCompany } from "./move-company.server.ts";

/**
 * Lifts a block after the checklist has been gone through anew: what was true before it may be so no longer. Nothing
 * comes back by itself; each placement is shown again by a person.
 */
export async function unblockCompany(
  ctx: WriteContext,
  input: z.output<typeof verificationForm> & { companyId: string },
): Promise<Result<{ version: number }, CompanyMoveFailure>> {
  const checks = checksMade(input, ctx.actor.userId, swedishDate(ctx.now));
  return moveCompany(ctx, { companyId: input.companyId, version: input.version, act: "unblock", checks });
}
