import type { AgreementDraft } from "#app/domain/agreement/agreement-content.ts";
import type { DocumentSection, LabelledValue } from "#app/domain/agreement/agreement-document.ts";
import { needsAfDecision } from "#app/domain/agreement/agreement-rules.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { formatFor } from "#app/i18n/format.ts";
import { messagesFor } from "#app/i18n/messages.ts";

const { agreementDocument: words, states, vocabulary } = messagesFor("sv");
const format = formatFor(messagesFor("sv"), null);
const day = (date: IsoDate) => format.shortDay(date);

/** The parts of the agreement in the order they are read; the same order on paper and on the page. */
export function documentSections(content: AgreementDraft): DocumentSection[] {
  const { rows, sections, missing } = words;
  const row = (label: string, value: string | null | undefined): LabelledValue => ({
    label,
    value: value || missing,
  });
  const optional = (label: string, value: string | undefined) =>
    row(label, value === "" ? words.none : value);
  return [
    {
      heading: sections.work,
      rows: [
        row(rows.kind, content.kind && vocabulary.placementKinds[content.kind]),
        row(
          rows.period,
          content.period && words.period({ from: day(content.period.from), to: day(content.period.to) }),
        ),
        row(rows.hours, hoursText(content)),
        row(rows.tasks, content.tasks),
        row(rows.workplace, workplaceText(content)),
        row(rows.introduction, content.introduction),
      ],
    },
    {
      heading: sections.safety,
      rows: [
        row(rows.workEnvironment, workEnvironmentText(content)),
        row(rows.insurance, insuranceText(content)),
        optional(rows.equipment, content.protectiveEquipment),
        optional(rows.adaptations, content.adaptations),
        row(rows.registerExtract, extractText(content)),
      ],
    },
    {
      heading: sections.ground,
      rows: [
        row(rows.decidedBy, deciderText(content)),
        row(rows.decision, decisionText(content)),
        row(rows.union, unionText(content)),
      ],
    },
    {
      heading: sections.together,
      rows: [
        row(rows.absence, content.absenceReporting),
        row(rows.followUps, (content.followUpDates ?? []).map(day).join("\n")),
        row(rows.secrecy, content.secrecy),
      ],
    },
  ];
}

function hoursText({ hoursPerWeek, hoursSteps = [] }: AgreementDraft): string | null {
  if (hoursPerWeek === undefined) return null;
  const steps = hoursSteps.map((step) =>
    words.hoursFrom({ hours: format.hoursPerWeek(step.hoursPerWeek), date: day(step.from) }),
  );
  return [words.hoursFirst({ hours: format.hoursPerWeek(hoursPerWeek) }), ...steps].join("\n");
}

function workplaceText({ workplace }: AgreementDraft): string | null {
  if (!workplace?.name) return null;
  return [workplace.name, workplace.street, `${workplace.postalCode} ${workplace.locality}`.trim()]
    .filter(Boolean)
    .join("\n");
}

function workEnvironmentText({ workEnvironment: how }: AgreementDraft): string | null {
  if (!how) return null;
  if (how.responsible === "host") return words.workEnvironmentHost;
  const signed = how.signedOn ? [words.divisionSigned({ date: day(how.signedOn) })] : [];
  return [words.workEnvironmentDivided({ division: how.division }), ...signed].join("\n");
}

function insuranceText({ insurance }: AgreementDraft): string | null {
  if (!insurance) return null;
  return insurance.through === "other"
    ? words.insurance.other({ name: insurance.name })
    : words.insurance[insurance.through];
}

function extractText({ registerExtract }: AgreementDraft): string | null {
  if (!registerExtract?.required) return words.extract.notRequired;
  return registerExtract.shownOn
    ? words.extract.shown({ date: day(registerExtract.shownOn) })
    : words.extract.toShow;
}

function deciderText({ decidedBy, decidedByName }: AgreementDraft): string | null {
  if (!decidedBy) return null;
  return decidedBy === "other" ? decidedByName || null : states.agreement.deciders[decidedBy];
}

function decisionText({ decision, kind, decidedBy }: AgreementDraft): string | null {
  if (!decision) return kind && decidedBy && !needsAfDecision({ kind, decidedBy }) ? words.notNeeded : null;
  return words.decision({
    decidedOn: day(decision.decidedOn),
    from: day(decision.from),
    to: day(decision.to),
  });
}

function unionText({ unionComment: union }: AgreementDraft): string {
  switch (union?.status) {
    case undefined:
      return words.union.notAsked;
    case "requested":
      return words.union.requested({ date: day(union.requestedOn) });
    case "received":
      return words.union.received({
        date: day(union.receivedOn),
        stance: states.placement.unionStances[union.stance],
      });
    case "not_given_in_time":
      return words.union.waited({ date: day(union.requestedOn), until: day(union.waitedUntil) });
    case "not_required":
      return words.union.notRequired({ reason: states.placement.noCommentReasons[union.reason] });
  }
}
