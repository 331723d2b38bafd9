import type { BlockReason } from "#app/domain/company/company-states.ts";
import type { Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { type CompanyMoveFailure, moveCompany } from "./move-company.server.ts";

/**
 * Takes everything of the company's out of sight at once: its placements are paused and out of the search, its
 * proposals lapse and its signature links end.
 */
export async function blockCompany(
  ctx: WriteContext,
  input: { companyId: string; version: number; reason: BlockReason },
): Promise<Result<{ version: number }, CompanyMoveFailure>> {
  return moveCompany(ctx, { ...input, act: "block" });
}
