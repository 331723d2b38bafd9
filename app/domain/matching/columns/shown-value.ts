import type { Generalised } from "../../anonymity/profile.ts";
import type { IsoDate } from "../../shared/dates.ts";
import {
  type CandidateFacts,
  type CandidateView,
  MATCHED_ATTRIBUTES,
  type MatchedAttribute,
} from "../candidate.ts";
import { readPublished } from "../read-published.ts";

/** A value of one attribute as it is published, and what could be read of it on the day it was last asked for. */
export interface ShownValue {
  shown: Generalised;
  read: { on: IsoDate; facts: CandidateFacts } | null;
}

const NOTHING_SHOWN = Object.fromEntries(
  MATCHED_ATTRIBUTES.map((id) => [id, { rung: 3, values: [] }]),
) as unknown as CandidateView["attributes"];

/** What is known of somebody of whom this value is shown and nothing else; read anew when the day is another. */
export function factsOf(attribute: MatchedAttribute, value: ShownValue, today: IsoDate): CandidateFacts {
  if (value.read?.on === today) return value.read.facts;
  const attributes = { ...NOTHING_SHOWN, [attribute]: value.shown };
  const facts = readPublished({ attributes, traits: {}, conditions: [] }, today);
  value.read = { on: today, facts };
  return facts;
}
