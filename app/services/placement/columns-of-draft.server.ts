import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";

/** What lists sort and filter by, taken out of the draft; written beside it every time it is saved. */
export function columnsOfDraft(draft: PlacementDraft) {
  const work = draft["kind-and-tasks"];
  const time = draft["hours-and-dates"];
  return {
    title: work?.title ?? "",
    kind: work?.kind ?? null,
    occupation: draft.occupation?.occupation ?? null,
    kommun: draft.place?.kommun ?? null,
    seats: time?.seats ?? 1,
    startDate: time?.startDate ?? null,
    endDate: time?.endDate ?? null,
  };
}
