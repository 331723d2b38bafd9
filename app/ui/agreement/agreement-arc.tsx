import { AGREEMENT_STEPS, progressOf } from "#app/domain/agreement/agreement-progress.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { Party } from "#app/domain/agreement/signing.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Arc, ArcCompact } from "../arc.tsx";
import type { Move } from "../whose-move.tsx";

/** The agreement's way over the bridge, and whose move it is. */
export function AgreementArc({
  state,
  move,
  compact = false,
}: {
  state: AgreementState;
  move: Move | null;
  compact?: boolean;
}) {
  const { agreement } = useMessages();
  const steps = AGREEMENT_STEPS.map((id) => ({ id, label: agreement.arc.steps[id] }));
  const { current, ended } = progressOf(state);
  const Shape = compact ? ArcCompact : Arc;
  return <Shape {...{ steps, current, ended, move }} label={agreement.arc.label} />;
}

/** "Din tur: …" when the reader has something to do, else whom all wait for, or nobody. */
export function useMove(mine: string | null, waitsFor: readonly Party[]): Move | null {
  const { agreement } = useMessages();
  const format = useFormat();
  if (mine) return { mine: true, text: mine };
  if (waitsFor.length === 0) return null;
  return { mine: false, text: format.list(waitsFor.map((party) => agreement.waitsFor[party])) };
}
