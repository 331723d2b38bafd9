import type { IsoDate } from "../shared/dates.ts";
import { DRAFT_STEPS, type DraftStep, type PlacementDraft, type StepContent } from "./draft-steps.ts";

/** What a step still lacks: the field, and why as a key of the catalogue. */
export interface Missing {
  step: DraftStep;
  field: string;
  key: "missing" | "too_short" | "order" | "past" | "both_ways";
}

type Rule<Step extends DraftStep> = (content: StepContent<Step>, today: IsoDate) => Omit<Missing, "step">[];

const TASKS_MIN = 30;

function lacking<Content extends object>(
  content: Content,
  fields: readonly (keyof Content & string)[],
): Omit<Missing, "step">[] {
  return fields
    .filter((field) => content[field] === undefined || content[field] === "")
    .map((field) => ({ field, key: "missing" }));
}

/**
 * One rule a step. What may be left out: further occupations, steps up, bus minutes, adaptations, equipment,
 * and reasons for demands (those give a warning to the broker, who decides).
 */
const RULES: { [Step in DraftStep]: Rule<Step> } = {
  "kind-and-tasks": (content) => {
    const missing = lacking(content, ["kind", "title", "tasks"]);
    const short = content.tasks && content.tasks.length < TASKS_MIN;
    return short ? [...missing, { field: "tasks", key: "too_short" }] : missing;
  },
  occupation: (content) => lacking(content, ["occupation"]),
  traits: (content) => ((content.traits ?? []).length === 0 ? [{ field: "traits", key: "missing" }] : []),
  "hours-and-dates": (content, today) => {
    const missing = lacking(content, ["hoursMin", "hoursMax", "startDate", "endDate", "seats"]);
    const { hoursMin, hoursMax, hoursStepsFrom, startDate, endDate } = content;
    if (hoursMin && hoursMax && hoursMin > hoursMax) missing.push({ field: "hoursMax", key: "order" });
    if (hoursMin && hoursStepsFrom && hoursStepsFrom > hoursMin)
      missing.push({ field: "hoursStepsFrom", key: "order" });
    if (startDate && endDate && endDate < startDate) missing.push({ field: "endDate", key: "order" });
    if (endDate && endDate < today) missing.push({ field: "endDate", key: "past" });
    return missing;
  },
  place: (content) => lacking(content, ["street", "postalCode", "locality", "kommun", "reachableWithoutCar"]),
  conditions: (content) => {
    const missing = lacking(content, [
      "conditionsOffered",
      "conditionsUnavoidable",
      "collectiveAgreement",
      "canLeadToEmployment",
    ]);
    const both = (content.conditionsOffered ?? []).some((id) => content.conditionsUnavoidable?.includes(id));
    return both ? [...missing, { field: "conditionsUnavoidable", key: "both_ways" }] : missing;
  },
  demands: (content) =>
    lacking(content, ["swedishSpoken", "swedishWritten", "licences", "certificates", "registerExtract"]),
  contact: (content) => lacking(content, ["contactName", "contactPhone", "handledareName"]),
};

const EMPTY: { [Step in DraftStep]: StepContent<Step> } = {
  "kind-and-tasks": {},
  occupation: {},
  traits: {},
  "hours-and-dates": {},
  place: {},
  conditions: {},
  demands: {},
  contact: {},
};

function missingOf<Step extends DraftStep>(step: Step, draft: PlacementDraft, today: IsoDate): Missing[] {
  const rule: Rule<Step> = RULES[step];
  const content: StepContent<Step> = draft[step] ?? EMPTY[step];
  return rule(content, today).map((missing) => ({ step, ...missing }));
}

/** All that is lacking before the draft may be submitted, in the order of the form. */
export function missingInDraft(draft: PlacementDraft, today: IsoDate): Missing[] {
  return DRAFT_STEPS.flatMap((step) => missingOf(step, draft, today));
}

/** Where a step stands: what the form's own list of steps shows. */
export function stepStatus(
  step: DraftStep,
  draft: PlacementDraft,
  today: IsoDate,
): "untouched" | "begun" | "complete" {
  if (!draft[step]) return "untouched";
  return missingOf(step, draft, today).length === 0 ? "complete" : "begun";
}

export function isDraftComplete(draft: PlacementDraft, today: IsoDate): boolean {
  return missingInDraft(draft, today).length === 0;
}

/** The first step that is not complete: where the form opens again. */
export function nextStep(draft: PlacementDraft, today: IsoDate): DraftStep | null {
  return DRAFT_STEPS.find((step) => stepStatus(step, draft, today) !== "complete") ?? null;
}
