import type { Role } from "#app/domain/access/roles.ts";
import { creditExpected, deadlinesOf } from "#app/domain/lonebidrag/case-deadlines.ts";
import { caseProgress } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseReason, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import {
  CASE_GUARD_TABLE,
  CASE_TRANSITIONS,
  type CaseFacts,
  guardShown,
} from "#app/domain/lonebidrag/case-transitions.ts";
import type { CaseCommon, CaseRhythm, DocumentLine, OpenAct } from "#app/domain/lonebidrag/case-view.ts";
import { payEvidenceDeadline } from "#app/domain/lonebidrag/deadlines.ts";
import { grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import { settableStatuses } from "#app/domain/lonebidrag/document-marking.ts";
import { DOCUMENT_RULES, visibleDocuments } from "#app/domain/lonebidrag/documents.ts";
import { isPayDue, monthStatus } from "#app/domain/lonebidrag/months.ts";
import { schemeAt } from "#app/domain/lonebidrag/schemes.ts";
import { daysBetween, type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { openActs, unmetGuards } from "#app/domain/shared/transitions.ts";
import type { Reader } from "#db/database.ts";
import { type CaseRecord, monthsOfCase } from "#db/queries/support-cases.server.ts";
import { type CaseStanding, caseStanding } from "./case-standing.server.ts";
import { caseTimeline, lastOpenStates } from "./case-timeline.server.ts";

export async function commonOf(
  read: Reader,
  viewer: Role,
  now: Instant,
  found: CaseRecord,
): Promise<{ common: CaseCommon; standing: CaseStanding }> {
  const standing = await caseStanding(read, now, found);
  const { id, version, scheme, state, owner, companyName, placementTitle } = found;
  const { plannedStart, employmentStart, endedOn } = found;
  const row = schemeAt(scheme, swedishDate(found.createdAt));
  const documents = documentLines(viewer, state, standing);
  const before = await lastOpenStates(read, state === "ended" ? [id] : []);
  return {
    standing,
    common: {
      id,
      version,
      scheme,
      decider: row?.decider ?? "af",
      source: row?.source ?? "",
      state,
      owner,
      ownerDays: Math.max(0, daysBetween(swedishDate(found.ownerSince), swedishDate(now))),
      atRest: state === "running" && !isPayDue(await monthsOfCase(read, id), swedishDate(now)),
      companyName,
      placementTitle,
      plannedStart,
      employmentStart,
      endedOn,
      progress: caseProgress(state, before.get(id) ?? null),
      documents,
      waitsForOthers: standing.missing.length > 0 && !documents.some(({ holdsBack }) => holdsBack),
      timeline: await caseTimeline(read, id),
      acts: actsOf(viewer, state, standing.facts),
    },
  };
}

export async function rhythmOf(
  read: Reader,
  viewer: Role,
  now: Instant,
  found: CaseRecord,
): Promise<CaseRhythm> {
  const today = swedishDate(now);
  const months = await monthsOfCase(read, found.id);
  const begun = months.filter(({ month }) => month <= today.slice(0, 7));
  const payoutMonth = grantedDecision(found.decisions)?.payoutMonth ?? null;
  return {
    mayReportMonths: viewer === "employer" || viewer === "broker",
    comingMonths: months.length - begun.length,
    deadlines: deadlinesOf({ ...found, months }, today),
    months: begun.map((record) => ({
      ...record,
      status: monthStatus(record, today),
      deadline: payEvidenceDeadline(record.month),
      creditBy: creditExpected(record, payoutMonth),
    })),
  };
}

function documentLines(viewer: Role, state: CaseState, standing: CaseStanding): DocumentLine[] {
  return visibleDocuments(standing.documents, viewer).flatMap((entry) => {
    const rule = DOCUMENT_RULES.find(({ id }) => id === entry.id);
    if (!rule) return [];
    return {
      ...entry,
      provider: rule.provider,
      holdsBack: standing.missing.includes(entry.id),
      settable: settableStatuses(entry.id, viewer, state).filter((status) => status !== entry.status),
      version: standing.kept.find(({ id }) => id === entry.id)?.version ?? 0,
    };
  });
}

/**
 * The table's open acts with what each still waits for. Of a decision that is written down in a form the dates are in
 * the form, and of a contract its first day: those guards are asked when it is sent.
 */
function actsOf(viewer: Role, state: CaseState, facts: CaseFacts): OpenAct[] {
  return openActs(CASE_TRANSITIONS, state, viewer).map((row) => ({
    act: row.act,
    onBehalfOf: row.onBehalfOf?.[viewer] ?? null,
    unmet: [
      ...new Set(
        unmetGuards(row, CASE_GUARD_TABLE, facts)
          .filter(
            (guard) =>
              guard !== "decision_dates_given" &&
              !(row.act === "sign_contract" && guard === "start_not_before_decision") &&
              !(row.act === "give_consent" && guard === "consent_valid"),
          )
          .map((guard) => guardShown(guard, viewer)),
      ),
    ],
  }));
}

/** Why it ended, where that is the reader's to know: what the participant took back is nobody else's. */
export function reasonShown(reason: CaseReason | null): CaseReason | null {
  return reason === "consent-withdrawn" || reason === "participant-stepped-back" ? null : reason;
}
