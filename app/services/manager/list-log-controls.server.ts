import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import {
  type ControlCounts,
  endedMonths,
  type Month,
  type NextControl,
  nextControl,
} from "#app/domain/access/log-control.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { logControls, users } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

export interface LogControlLine {
  month: Month;
  state: "not_begun" | "begun" | "signed";
  signedAt: Instant | null;
  signedBy: string | null;
  counts: ControlCounts | null;
}

export interface LogControls {
  next: NextControl;
  /** The months that can be controlled, the latest first. */
  months: LogControlLine[];
}

/** Which months have been controlled, by whom and with what outcome, and when the next is due. */
export async function listLogControls(
  ctx: ReadContext,
): Promise<Result<LogControls, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "log.control", { unitId: ctx.actor.unitId });
  if (!allowed.ok) return allowed;
  const rows = await ctx.read
    .select({
      month: logControls.month,
      signedAt: logControls.signedAt,
      signedBy: users.name,
      counts: logControls.counts,
    })
    .from(logControls)
    .leftJoin(users, eq(users.id, logControls.signedBy))
    .where(eq(logControls.unitId, ctx.actor.unitId ?? ""));
  const signed = rows.filter(({ signedAt }) => signedAt !== null).map(({ month }) => month);
  return ok({
    next: nextControl(ctx.now, signed),
    months: endedMonths(ctx.now).map((month) => {
      const row = rows.find((one) => one.month === month);
      const state = row?.signedAt ? "signed" : row ? "begun" : "not_begun";
      const { signedAt = null, signedBy = null, counts = null } = row ?? {};
      return { month, state, signedAt, signedBy, counts };
    }),
  });
}
