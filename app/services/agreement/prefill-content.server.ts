import type { AgreementContent, AgreementDraft } from "#app/domain/agreement/agreement-content.ts";
import { latestEnd } from "#app/domain/agreement/period-limits.ts";
import { followUpDates } from "#app/domain/followup/schedule.ts";
import type { ConditionId } from "#app/domain/kompetenskort/vocabulary.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { addMonths, type IsoDate } from "#app/domain/shared/dates.ts";
import { messagesFor } from "#app/i18n/messages.ts";

/** What is known when both have said yes. */
export interface Match {
  placement: PlacementDraft;
  /** The person's conditions as the employer has seen them in the proposal. */
  conditions: readonly ConditionId[];
  parties: AgreementContent["parties"];
  today: IsoDate;
}

const { agreementDocument, vocabulary } = messagesFor("sv");

/**
 * A first draft. Insurance is left out on purpose: it follows who decided, and a choice made beforehand would be
 * wrong for somebody some day and never looked at (2-domain §6).
 */
export function prefillContent({ placement, conditions, parties, today }: Match): AgreementDraft {
  const work = placement["kind-and-tasks"];
  const time = placement["hours-and-dates"];
  const { place, demands } = placement;
  const kind = work?.kind;
  const from = time?.startDate && time.startDate > today ? time.startDate : undefined;
  const period = kind && from ? { from, to: endOf(kind, from, time?.endDate ?? null) } : undefined;
  const { first, steps } = hoursOf(time, period);
  const { defaults } = agreementDocument;
  return {
    parties,
    ...(kind && { kind, decidedBy: kind === "arbetstraning" ? ("af" as const) : ("kommun" as const) }),
    decidedByName: "",
    ...(period && { period }),
    ...(first !== undefined && { hoursPerWeek: first }),
    hoursSteps: steps,
    tasks: work?.tasks ?? "",
    workplace: {
      name: parties.employer.name,
      street: place?.street ?? "",
      postalCode: place?.postalCode ?? "",
      locality: place?.locality ?? "",
    },
    deputy: null,
    introduction: "",
    protectiveEquipment: placement.conditions?.equipment ?? "",
    workEnvironment: { responsible: "host" },
    decision: null,
    secrecy: defaults.secrecy,
    absenceReporting: defaults.absence,
    adaptations: adaptationsOf(placement, conditions),
    followUpDates: kind && period ? followUpDates(kind, period) : [],
    unionComment: null,
    registerExtract: { required: demands?.registerExtract ?? false, shownOn: null },
  };
}

/** Three months where the placement has no end: long enough to learn, short enough to look again. */
function endOf(kind: NonNullable<AgreementDraft["kind"]>, from: IsoDate, end: IsoDate | null): IsoDate {
  const limit = latestEnd(kind, from);
  const wanted = end ?? addMonths(from, 3);
  return limit !== null && limit < wanted ? limit : wanted;
}

/** From the fewest hours that the placement takes to its ordinary ones after a month. */
function hoursOf(time: PlacementDraft["hours-and-dates"], period: AgreementDraft["period"]) {
  const ordinary = time?.hoursMin;
  const first = time?.hoursStepsFrom ?? ordinary;
  const step = period ? addMonths(period.from, 1) : null;
  const rises = first !== undefined && ordinary !== undefined && first < ordinary;
  const steps = rises && step && period && step <= period.to ? [{ from: step, hoursPerWeek: ordinary }] : [];
  return { first, steps };
}

/** What the person needs and the workplace has said that it can give, in the workplace's words. */
function adaptationsOf(placement: PlacementDraft, conditions: readonly ConditionId[]): string {
  const { conditionsOffered = [], adaptations = "" } = placement.conditions ?? {};
  const met = conditions.filter((id) => conditionsOffered.includes(id));
  return [...met.map((id) => `${vocabulary.conditions[id].offer}.`), adaptations].filter(Boolean).join("\n");
}
