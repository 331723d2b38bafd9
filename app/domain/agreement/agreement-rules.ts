import { isUnionCommentSettled } from "../placement/union-comment.ts";
import { type IsoDate, isIsoDate } from "../shared/dates.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { latestEnd } from "./period-limits.ts";

/** Kinds that are not to be active without Arbetsförmedlingen's decision, or past its end (2-domain §6). */
export function needsAfDecision(content: Pick<AgreementContent, "kind" | "decidedBy">): boolean {
  return content.kind === "arbetstraning" || (content.kind === "praktik" && content.decidedBy === "af");
}

/** The decision covers the whole period: not active before its start or past its end. */
export function isDecisionCovering(content: AgreementContent): boolean {
  if (!needsAfDecision(content)) return true;
  const { decision, period } = content;
  return (
    content.decidedBy === "af" &&
    decision !== null &&
    decision.from <= period.from &&
    period.to <= decision.to
  );
}

/** Whether the decision, where one is needed, holds on the day. */
export function isDecisionValidOn(content: AgreementContent, on: IsoDate): boolean {
  if (!needsAfDecision(content)) return true;
  return content.decision !== null && content.decision.from <= on && on <= content.decision.to;
}

/**
 * What AF decides is insured by the state through AF, and the municipality's own is not: the two can't be
 * crossed (2-domain §6). Another insurer must be named.
 */
export function isInsuranceSettled(content: Pick<AgreementContent, "decidedBy" | "insurance">): boolean {
  const { through, name } = content.insurance;
  if (through === "other") return content.decidedBy !== "af" && name !== "";
  return (content.decidedBy === "af") === (through === "af");
}

/** Hours 1–40, steps in date order inside the period and each a change. */
export function areHoursValid(
  content: Pick<AgreementContent, "hoursPerWeek" | "hoursSteps" | "period">,
): boolean {
  const inRange = (hours: number) => hours >= 1 && hours <= 40;
  if (!inRange(content.hoursPerWeek)) return false;
  let previous = { from: content.period.from, hoursPerWeek: content.hoursPerWeek };
  for (const step of content.hoursSteps) {
    if (!inRange(step.hoursPerWeek) || step.from <= previous.from || step.from > content.period.to)
      return false;
    if (step.hoursPerWeek === previous.hoursPerWeek) return false;
    previous = step;
  }
  return true;
}

export function isPeriodValid(period: AgreementContent["period"]): boolean {
  return isIsoDate(period.from) && isIsoDate(period.to) && period.from <= period.to;
}

export function isWithinLongest(content: Pick<AgreementContent, "kind" | "period">): boolean {
  const latest = latestEnd(content.kind, content.period.from);
  return latest === null || content.period.to <= latest;
}

export function isWorkEnvironmentSettled(content: Pick<AgreementContent, "workEnvironment">): boolean {
  const { workEnvironment } = content;
  return (
    workEnvironment.responsible === "host" ||
    (workEnvironment.signedByUserId !== null && workEnvironment.signedOn !== null)
  );
}

export function isRegisterExtractSettled(content: Pick<AgreementContent, "registerExtract">): boolean {
  return !content.registerExtract.required || content.registerExtract.shownOn !== null;
}

export function isUnionSettled(content: AgreementContent): boolean {
  if (content.decidedBy !== "af" && content.unionComment === null) return true;
  return isUnionCommentSettled(content.kind, content.unionComment, content.period.from);
}
