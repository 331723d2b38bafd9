import { type DemandWarning, demandWarnings } from "./demand-warnings.ts";
import type { PlacementDraft } from "./draft-steps.ts";
import { doubtfulWording, type WordingSpan, wordingWarningId } from "./wording.ts";

/** A field of the draft that people read, as `step.field`. */
export const READ_FIELDS = [
  "kind-and-tasks.title",
  "kind-and-tasks.tasks",
  "hours-and-dates.workingTimes",
  "place.gettingThere",
  "conditions.adaptations",
  "conditions.equipment",
  "demands.swedishSpoken",
  "demands.swedishWritten",
  "demands.licences",
  "demands.certificates",
] as const;
export type ReadField = (typeof READ_FIELDS)[number];

export type DraftWarning =
  | { id: string; about: "wording"; field: ReadField; span: WordingSpan }
  | { id: string; about: "demand"; demand: DemandWarning };

/** What people will read of the draft, in the order of the form; a field of several lines comes once for each. */
export function readTexts(draft: PlacementDraft): [ReadField, string][] {
  const { "kind-and-tasks": work, "hours-and-dates": time, place, conditions, demands } = draft;
  return [
    ["kind-and-tasks.title", work?.title ?? ""],
    ["kind-and-tasks.tasks", work?.tasks ?? ""],
    ["hours-and-dates.workingTimes", time?.workingTimes ?? ""],
    ["place.gettingThere", place?.gettingThere ?? ""],
    ["conditions.adaptations", conditions?.adaptations ?? ""],
    ["conditions.equipment", conditions?.equipment ?? ""],
    ["demands.swedishSpoken", demands?.swedishSpoken?.reasonTask ?? ""],
    ["demands.swedishWritten", demands?.swedishWritten?.reasonTask ?? ""],
    ...(demands?.licences ?? []).map((need): [ReadField, string] => ["demands.licences", need.reasonTask]),
    ...(demands?.certificates ?? []).map((need): [ReadField, string] => [
      "demands.certificates",
      need.reasonTask,
    ]),
  ];
}

/**
 * Every warning that the draft gives now, wording first, in the order of the form. The broker has to weigh
 * each id before publishing; two warnings with one id (the same words twice) are weighed together.
 */
export function draftWarnings(draft: PlacementDraft): DraftWarning[] {
  const wording = readTexts(draft).flatMap(([field, text]) =>
    doubtfulWording(text).map(
      (span): DraftWarning => ({ id: wordingWarningId(span), about: "wording", field, span }),
    ),
  );
  const demands = demandWarnings(draft).map(
    (demand): DraftWarning => ({ id: demand.id, about: "demand", demand }),
  );
  return [...wording, ...demands];
}
