import type { z } from "zod";
import { checksMade, type verificationForm } from "#app/domain/company/verification-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CompanyMoveFailure, moveCompany } from "./move-company.server.ts";

/**
 * Says that the company is what it claims to be, and that the person who acts for it may (2-domain §4). The whole
 * checklist is needed; who made it and on what day is kept with it.
 */
export async function verifyCompany(
  ctx: WriteContext,
  input: z.output<typeof verificationForm> & { companyId: string },
): Promise<Result<{ version: number }, CompanyMoveFailure>> {
  const checks = checksMade(input, ctx.actor.userId, swedishDate(ctx.now));
  return moveCompany(ctx, { companyId: input.companyId, version: input.version, act: "verify", checks });
}
