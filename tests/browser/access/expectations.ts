import type { Outcome } from "./outcome.ts";
import { VIEWERS, type Viewer } from "./viewers.ts";

type Ids = Record<string, string>;

interface Expectation {
  /** The address with the scene's own ids in it. */
  at(ids: Ids): string;
  outcome(viewer: Viewer): Outcome;
}

/** Who meets what; everybody not named meets `otherwise`. */
function row(at: string, met: Partial<Record<Outcome, readonly Viewer[]>>, otherwise: Outcome = "none"): Expectation {
  const outcomes = new Map<Viewer, Outcome>();
  for (const [outcome, viewers] of Object.entries(met) as [Outcome, readonly Viewer[]][])
    for (const viewer of viewers) outcomes.set(viewer, outcome);
  return {
    at: (ids) => at.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "missing"),
    outcome: (viewer) => outcomes.get(viewer) ?? otherwise,
  };
}
export { row, VIEWERS };
export const EXPECTED: Record<string, Expectation> = {};
