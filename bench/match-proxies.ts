import type { CandidateView } from "#app/domain/matching/candidate.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { CODE_WEIGHTS, weightsOn } from "#app/domain/matching/weights.ts";
import { JUDGED_CONTEXT, needOf, viewOf } from "./match-quality/as-matched.ts";
import { PROXY_CHANGES } from "./match-quality/proxy-changes.ts";
import { JUDGED } from "./match-quality/read-judged.ts";
import { round } from "./timing.ts";

/**
 * What the known proxies do (docs/matching-card.md): each profile of the judged set that stands on a list is changed in one
 * thing, all others left as they are, and ranked again. `profiles`: how many the change applies to; `shut_out`: the share that
 * is then left out; of the rest, `fell`: the share that stands lower, and `places`: by how many on average, among 25.
 */
export function run(_flags: Readonly<Record<string, string>>, print: (line: object) => void): void {
  const weights = weightsOn(JUDGED_CONTEXT.today, CODE_WEIGHTS);
  for (const [change, apply] of Object.entries(PROXY_CHANGES)) {
    const moves: (number | null)[] = [];
    for (const placement of JUDGED) {
      const need = needOf(placement);
      const views = placement.rows.map(viewOf);
      const placesOf = (pool: readonly CandidateView[]) => {
        const entrants = pool.map((view, ref) => ({ ref, view, lot: String(ref) }));
        const { ranked } = rank(need, entrants, weights, JUDGED_CONTEXT, placement.id);
        return new Map(ranked.map(({ ref }, place) => [ref, place]));
      };
      const before = placesOf(views);
      for (const [ref, place] of before) {
        const changed = apply(views[ref]!);
        if (changed === null) continue;
        const after = placesOf(views.with(ref, changed)).get(ref);
        moves.push(after === undefined ? null : after - place);
      }
    }
    const stayed = moves.filter((move) => move !== null);
    print({
      workload: "match-proxies",
      change,
      profiles: moves.length,
      shut_out: round((moves.length - stayed.length) / moves.length, 3),
      fell: round(stayed.filter((move) => move > 0).length / stayed.length, 3),
      places: round(stayed.reduce((sum, move) => sum + move, 0) / stayed.length, 2),
    });
  }
}
