import type { Candidate } from "#app/domain/anonymity/candidate.ts";
import { hiddenRung } from "#app/domain/anonymity/ladders.ts";
import { LOSS } from "#app/domain/anonymity/loss.ts";
import { QUASI_IDENTIFIERS } from "#app/domain/anonymity/profile.ts";
import { areaGeography } from "#app/domain/matching/area-distance.ts";
import { match, matchTrue } from "#app/domain/matching/match.ts";
import { CODE_WEIGHTS, weightsOn } from "#app/domain/matching/weights.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { needsOfRegion } from "./needs.ts";
import { round } from "./timing.ts";

/** As in the services (docs/matching-card.md). */
const EVERYDAY_REACH_KM = 30;

/** Those who may be shown by law and are not shown by the gate. */
export function shareHeld(pool: readonly Candidate[]): number {
  const open = pool.filter((one) => !one.protectedIdentity);
  return round(open.filter((one) => !one.published).length / Math.max(1, open.length), 4);
}

/** What is lost of what is shown: points by rung, and the attributes not shown at all. */
export function lossOf(pool: readonly Candidate[]): { mean_loss: number; suppressed_share: number } {
  let [loss, hidden, shown] = [0, 0, 0];
  for (const { published } of pool) {
    if (!published) continue;
    shown += 1;
    for (const id of QUASI_IDENTIFIERS) {
      const { rung } = published.attributes[id];
      loss += LOSS[id][rung]!;
      if (rung === hiddenRung(id)) hidden += 1;
    }
  }
  const each = Math.max(1, shown);
  return {
    mean_loss: round(loss / each, 1),
    suppressed_share: round(hidden / each / QUASI_IDENTIFIERS.length, 4),
  };
}

/**
 * Pairs of a demo region's placement and a person who truly meets each hard demand, and how the broker finds them:
 * by what is shown, as somebody to ask the caseworker about, or not at all because the gate shows no card. `hidden`
 * counts those whom the shown card itself excludes: always nought, since what can't be told is asked about.
 */
export function demandsHidden(
  pool: readonly Candidate[],
  today: IsoDate,
  areas: Readonly<Record<string, readonly string[]>>,
) {
  const context = { today, geography: areaGeography(areas), everydayReachKm: EVERYDAY_REACH_KM };
  const weights = weightsOn(today, CODE_WEIGHTS);
  const hits = { true_hits: 0, found: 0, asked: 0, hidden: 0, not_shown: 0 };
  for (const need of needsOfRegion(today)) {
    for (const { card, published, protectedIdentity } of pool) {
      if (protectedIdentity || matchTrue(need, card, null, weights, context).eligible !== "yes") continue;
      hits.true_hits += 1;
      if (!published) {
        hits.not_shown += 1;
        continue;
      }
      const { eligible } = match(need, published, weights, context);
      hits[eligible === "yes" ? "found" : eligible === "ask" ? "asked" : "hidden"] += 1;
    }
  }
  const lost = hits.hidden + hits.not_shown;
  return { ...hits, lost_hits_share: round(lost / Math.max(1, hits.true_hits), 4) };
}
