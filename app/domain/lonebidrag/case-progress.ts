import type { CaseState } from "./case-states.ts";

/** The steps of the arc, in the order a case takes them. */
export const CASE_STEPS = [
  "need",
  "consent",
  "documents",
  "application",
  "decision",
  "contract",
  "running",
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];

const AT: Record<Exclude<CaseState, "ended">, number> = {
  need_identified: 0,
  consent: 1,
  documents_requested: 2,
  documents_in: 2,
  application_sent: 3,
  af_investigating: 3,
  union_comment: 3,
  decision_granted: 4,
  decision_refused: 4,
  contract_signed: 5,
  running: 6,
  change_reported: 6,
  extension_started: 6,
};

/**
 * Where on the arc. An ended case is shown where it stood before: over the bridge when it had been running,
 * stopped on the way otherwise.
 */
export function caseProgress(
  state: CaseState,
  lastOpenState: CaseState | null,
): { current: number; ended: boolean } {
  if (state !== "ended") return { current: AT[state], ended: false };
  const stood = lastOpenState === null || lastOpenState === "ended" ? 0 : AT[lastOpenState];
  return stood === AT.running
    ? { current: CASE_STEPS.length, ended: false }
    : { current: stood, ended: true };
}
