import { and, eq } from "drizzle-orm";
import type { IsoMonth } from "#app/domain/lonebidrag/deadlines.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { caseMonths } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnCase, type ReachFailure } from "./act-on-case.server.ts";

export type MonthFailure =
  | ReachFailure
  | "stale"
  | "not_running"
  | "in_future"
  | "before_month"
  | "pay_not_reported"
  | "credit_before_report";

export type MonthReport = { caseId: string; month: IsoMonth; version: number; on: IsoDate } & (
  | { what: "pay" }
  | { what: "credit"; creditOre: number | null }
);

const RHYTHM = ["running", "change_reported", "extension_started", "ended"] as const;

/**
 * Notes that the pay of a month was reported to AF, or that its credit was seen on the tax account; also after the
 * case has ended, since the last months are reported then. Written again it corrects what was there.
 */
export function reportMonth(ctx: WriteContext, input: MonthReport): Promise<Result<null, MonthFailure>> {
  return actOnCase<"case.report-as-employer", null, Exclude<MonthFailure, "needs_assurance">>(
    ctx,
    "case.report-as-employer",
    input.caseId,
    async (tx, found) => {
      const { month, version, on } = input;
      if (!RHYTHM.some((state) => state === found.state)) return fail("not_running");
      const row = and(eq(caseMonths.caseId, found.id), eq(caseMonths.month, month));
      const [known] = await tx.select({ reportedOn: caseMonths.payReportedOn }).from(caseMonths).where(row);
      if (!known) return fail("not_found");
      if (on > swedishDate(ctx.now)) return fail("in_future");
      if (on < `${month}-01`) return fail("before_month");
      if (input.what === "credit") {
        if (!known.reportedOn) return fail("pay_not_reported");
        if (on < known.reportedOn) return fail("credit_before_report");
      }
      const written = await tx
        .update(caseMonths)
        .set({
          ...(input.what === "pay"
            ? { payReportedOn: on }
            : { creditCheckedOn: on, creditOre: input.creditOre }),
          version: version + 1,
        })
        .where(and(row, eq(caseMonths.version, version)))
        .returning({ id: caseMonths.id });
      if (written.length === 0) return fail("stale");
      await audit(tx, ctx.actor, ctx.now, {
        act: input.what === "pay" ? "case.pay-reported" : "case.credit-checked",
        subjectType: "case",
        subjectId: found.id,
        participantId: found.participantId,
        detail: { month },
      });
      return ok(null);
    },
  );
}
