import type { UnionComment } from "../placement/union-comment.ts";
import type { AgreementContent, AgreementDraft } from "./agreement-content.ts";
import { type AgreementForm, type AgreementFormInput, FOLLOW_UP_ROWS, STEP_ROWS } from "./agreement-form.ts";

type Parties = AgreementContent["parties"];
type Named = Parties["handledare"];

/** Who can be chosen by account: the names stand in the content, so they are handed in. */
export interface AgreementPeople {
  employerAccounts: readonly { userId: string; name: string }[];
  unitAccounts: readonly { userId: string; name: string }[];
}

/** Everyone can be chosen by hand as well: no account, a link by e-mail. */
export const BY_EMAIL = "email";

/** The content that the form makes of `before`, whose participant, employer and unit stand. */
export function contentOfForm(
  before: AgreementDraft & { parties: Parties },
  form: AgreementForm,
  people: AgreementPeople,
): AgreementDraft {
  const signatory = employerSignatory(before.parties, form, people);
  return {
    ...(form.kind && { kind: form.kind }),
    ...(form.decidedBy && { decidedBy: form.decidedBy }),
    ...(form.from && form.to && { period: { from: form.from, to: form.to } }),
    ...(form.hoursPerWeek !== undefined && { hoursPerWeek: form.hoursPerWeek }),
    ...(form.insuranceThrough && {
      insurance: { through: form.insuranceThrough, name: form.insuranceName },
    }),
    parties: {
      participant: before.parties.participant,
      employer: { ...before.parties.employer, signatory },
      handledare:
        form.handledareIs === "signatory"
          ? signatory
          : { name: form.handledareName, reach: { by: "email", email: form.handledareEmail ?? "" } },
      unit: {
        ...before.parties.unit,
        signatory:
          people.unitAccounts.find(({ userId }) => userId === form.unitSignatory) ??
          before.parties.unit.signatory,
      },
    },
    decidedByName: form.decidedByName,
    hoursSteps: form.hoursSteps.flatMap(({ from, hoursPerWeek }) =>
      from && hoursPerWeek !== undefined ? [{ from, hoursPerWeek }] : [],
    ),
    tasks: form.tasks,
    workplace: {
      name: form.workplaceName,
      street: form.street,
      postalCode: form.postalCode,
      locality: form.locality,
    },
    deputy: form.deputyName === "" ? null : { name: form.deputyName, phone: form.deputyPhone },
    introduction: form.introduction,
    protectiveEquipment: form.protectiveEquipment,
    workEnvironment:
      form.workEnvironment === "host"
        ? { responsible: "host" }
        : {
            responsible: "divided",
            division: form.division,
            signedByUserId: form.divisionSignedBy ?? null,
            signedOn: form.divisionSignedOn ?? null,
          },
    decision:
      form.decisionDecidedOn && form.decisionFrom && form.decisionTo
        ? { decidedOn: form.decisionDecidedOn, from: form.decisionFrom, to: form.decisionTo }
        : null,
    secrecy: form.secrecy,
    absenceReporting: form.absenceReporting,
    adaptations: form.adaptations,
    followUpDates: [...new Set(form.followUpDates.flatMap((date) => date ?? []))].sort(),
    unionComment: unionOfForm(form),
    registerExtract: {
      required: form.registerExtractRequired,
      shownOn: form.registerExtractShownOn ?? null,
    },
  };
}

function employerSignatory(before: Parties, form: AgreementForm, people: AgreementPeople): Named {
  const account = people.employerAccounts.find(({ userId }) => userId === form.signatory);
  if (account) return { name: account.name, reach: { by: "account", userId: account.userId } };
  if (form.signatory !== BY_EMAIL) return before.employer.signatory;
  return { name: form.signatoryName, reach: { by: "email", email: form.signatoryEmail ?? "" } };
}

/** The form's own rules see to it that what a status needs is there. */
function unionOfForm(form: AgreementForm): UnionComment | null {
  const on = form.unionOn ?? "";
  switch (form.unionStatus) {
    case undefined:
      return null;
    case "requested":
      return { status: "requested", requestedOn: on };
    case "received":
      return { status: "received", receivedOn: on, stance: form.unionStance ?? "none" };
    case "not_given_in_time":
      return { status: "not_given_in_time", requestedOn: on, waitedUntil: form.unionWaitedUntil ?? "" };
    case "not_required":
      return { status: "not_required", reason: form.unionReason ?? "already-given" };
  }
}

/** What the form starts from. Rows to fill in are there from the start, so that it works without JavaScript. */
export function formOfContent(draft: AgreementDraft, version: number): AgreementFormInput {
  const { parties, workEnvironment, unionComment: union } = draft;
  const signatory = parties?.employer.signatory;
  const handledare = parties?.handledare;
  const sameAccount =
    signatory?.reach.by === "account" &&
    handledare?.reach.by === "account" &&
    handledare.reach.userId === signatory.reach.userId;
  const divided = workEnvironment?.responsible === "divided" ? workEnvironment : null;
  const steps = draft.hoursSteps ?? [];
  const dates = draft.followUpDates ?? [];
  return {
    version,
    kind: draft.kind,
    decidedBy: draft.decidedBy,
    decidedByName: draft.decidedByName ?? "",
    decisionDecidedOn: draft.decision?.decidedOn,
    decisionFrom: draft.decision?.from,
    decisionTo: draft.decision?.to,
    from: draft.period?.from,
    to: draft.period?.to,
    hoursPerWeek: shown(draft.hoursPerWeek),
    hoursSteps: rows(steps, Math.max(STEP_ROWS, steps.length + 1), 8).map((step) => ({
      from: step?.from,
      hoursPerWeek: shown(step?.hoursPerWeek),
    })),
    tasks: draft.tasks ?? "",
    workplaceName: draft.workplace?.name ?? "",
    street: draft.workplace?.street ?? "",
    postalCode: draft.workplace?.postalCode ?? "",
    locality: draft.workplace?.locality ?? "",
    signatory: signatory?.reach.by === "account" ? signatory.reach.userId : BY_EMAIL,
    signatoryName: signatory?.reach.by === "email" ? signatory.name : "",
    signatoryEmail: signatory?.reach.by === "email" ? signatory.reach.email : "",
    handledareIs: sameAccount ? "signatory" : "other",
    handledareName: sameAccount ? "" : (handledare?.name ?? ""),
    handledareEmail: handledare?.reach.by === "email" ? handledare.reach.email : "",
    deputyName: draft.deputy?.name ?? "",
    deputyPhone: draft.deputy?.phone ?? "",
    unitSignatory: parties?.unit.signatory.userId,
    introduction: draft.introduction ?? "",
    protectiveEquipment: draft.protectiveEquipment ?? "",
    workEnvironment: workEnvironment?.responsible ?? "host",
    division: divided?.division ?? "",
    divisionSignedBy: divided?.signedByUserId ?? undefined,
    divisionSignedOn: divided?.signedOn ?? undefined,
    insuranceThrough: draft.insurance?.through,
    insuranceName: draft.insurance?.name ?? "",
    secrecy: draft.secrecy ?? "",
    absenceReporting: draft.absenceReporting ?? "",
    adaptations: draft.adaptations ?? "",
    followUpDates: rows(dates, Math.max(FOLLOW_UP_ROWS, dates.length + 1), 24),
    unionStatus: union?.status,
    unionOn: union && "requestedOn" in union ? union.requestedOn : receivedOn(union),
    unionStance: union?.status === "received" ? union.stance : undefined,
    unionWaitedUntil: union?.status === "not_given_in_time" ? union.waitedUntil : undefined,
    unionReason: union?.status === "not_required" ? union.reason : undefined,
    registerExtractRequired: draft.registerExtract?.required ?? false,
    registerExtractShownOn: draft.registerExtract?.shownOn ?? undefined,
  };
}

function receivedOn(union: UnionComment | null | undefined): string | undefined {
  return union?.status === "received" ? union.receivedOn : undefined;
}

function shown(hours: number | undefined): string | undefined {
  return hours === undefined ? undefined : String(hours).replace(".", ",");
}

function rows<Item>(items: readonly Item[], wanted: number, most: number): (Item | undefined)[] {
  return Array.from({ length: Math.min(wanted, most) }, (_, index) => items[index]);
}
