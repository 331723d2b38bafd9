import type { PlacementNeed } from "../../placement/need.ts";
import type { IsoDate } from "../../shared/dates.ts";
import { type CandidateFacts, MATCHED_ATTRIBUTES, type MatchedAttribute } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { demandsOf, type HardDemand, type HardDemandId, judge } from "../hard-demands.ts";
import { readPublished } from "../read-published.ts";
import type { Verdict } from "../three-valued.ts";
import type { ProfileColumns, ShownValue } from "./profile-columns.ts";

/** What each demand of a class is read from. */
const READ_FROM = {
  start: "start",
  hours: "hours",
  travel: "area",
  licence: "licences",
  certificate: "certificates",
  swedish: "swedish",
} as const satisfies Record<Exclude<HardDemand["kind"], "condition">, MatchedAttribute>;

/** Verdicts as numbers: of several, the greatest is that of all together. */
export const PLACE = { meets: 0, unknown: 1, not: 2 } as const satisfies Record<Verdict, number>;

/** How one demand stands towards every distinct value of the attribute it is read from. */
export interface JudgedValues {
  id: HardDemandId;
  /** Index in MATCHED_ATTRIBUTES. */
  attribute: number;
  places: Uint8Array;
}

/** The demands that a class meets or not as one, judged by the plain model once a distinct value. */
export function judgeDistinct(
  columns: ProfileColumns,
  need: PlacementNeed,
  context: MatchContext,
): JudgedValues[] {
  return demandsOf(need).flatMap((demand): JudgedValues[] => {
    if (demand.kind === "condition") return [];
    const from = READ_FROM[demand.kind];
    const places = columns.values[from].values.map(
      (value) => PLACE[judge(demand, need, factsOf(from, value, context.today), context).verdict],
    );
    return [{ id: demand.id, attribute: MATCHED_ATTRIBUTES.indexOf(from), places: Uint8Array.from(places) }];
  });
}

const NOTHING_SHOWN = Object.fromEntries(MATCHED_ATTRIBUTES.map((id) => [id, { rung: 3, values: [] }]));

/** What is known of somebody of whom this value is shown and nothing else; read anew when the day is another. */
export function factsOf(attribute: MatchedAttribute, value: ShownValue, today: IsoDate): CandidateFacts {
  if (value.read?.on === today) return value.read.facts;
  const attributes = { ...NOTHING_SHOWN, [attribute]: value.shown } as Parameters<
    typeof readPublished
  >[0]["attributes"];
  const facts = readPublished({ attributes, traits: {}, conditions: [] }, today);
  value.read = { on: today, facts };
  return facts;
}
