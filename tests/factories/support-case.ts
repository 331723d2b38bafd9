import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import type { CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { SchemeId } from "#app/domain/lonebidrag/schemes.ts";
import { addDays, addMonths, swedishDate } from "#app/domain/shared/dates.ts";
import { newId } from "#app/platform/ids.server.ts";
import { answerConsent } from "#app/services/lonebidrag/answer-consent.server.ts";
import { type CaseMoveInput, moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { recordDecision } from "#app/services/lonebidrag/record-decision.server.ts";
import { recordUnionComment } from "#app/services/lonebidrag/record-union-comment.server.ts";
import { setDocumentStatus } from "#app/services/lonebidrag/set-document-status.server.ts";
import { agreements, caseDocuments, supportCases } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "./company.ts";
import { type ParticipantMade, type ParticipantWanted, participantOf } from "./participant.ts";
import { publishedPlacement } from "./placement.ts";
import type { World } from "./world.ts";

/** A unit with a broker and a caseworker, a participant of theirs, and a verified company. */
export interface CaseSetting {
  unitId: string;
  broker: Actor;
  caseworker: Actor;
  person: ParticipantMade;
  company: CompanyMade;
  /** The company's signatory, signed in with a second step. */
  employer: Actor;
}

export async function caseSetting(
  world: World,
  wanted: Partial<ParticipantWanted> = {},
): Promise<CaseSetting> {
  const unitId = wanted.unitId ?? (await world.unit());
  const broker = await world.person("broker", { unitId, name: "Bo Mäklare" });
  const caseworker = wanted.caseworker ?? (await world.person("caseworker", { unitId }));
  const person = await participantOf(world, { consents: [], ...wanted, unitId, caseworker });
  const company = await verifiedCompany(world);
  return {
    unitId,
    broker,
    caseworker,
    person,
    company,
    employer: { ...company.employer, assurance: "substantial" },
  };
}

/** An agreement between the two in that state, by a plain insert. Returns its id. */
export async function agreementBetween(
  world: World,
  { unitId, broker, person, company }: CaseSetting,
  state: AgreementState = "completed",
): Promise<string> {
  const [id, now] = [newId(), world.now()];
  const placementId = await publishedPlacement(world, company);
  await world.db.write((tx) =>
    tx.insert(agreements).values({
      id,
      unitId,
      companyId: company.companyId,
      placementId,
      proposalId: newId(),
      participantId: person.participantId,
      state,
      kind: "praktik",
      startDate: "2026-09-01",
      endDate: "2026-11-20",
      content: {},
      createdBy: broker.userId,
      createdAt: now,
      changedAt: now,
    }),
  );
  return id;
}

/** A move without which case and which version. */
type MoveOnly = CaseMoveInput extends infer Move
  ? Move extends CaseMoveInput
    ? Omit<Move, "caseId" | "version">
    : never
  : never;

/** The case as it stands in its table. */
export async function caseRow(world: World, caseId: string): Promise<typeof supportCases.$inferSelect> {
  const [row] = await world.db.read.select().from(supportCases).where(eq(supportCases.id, caseId));
  if (!row) throw new Error("no such case");
  return row;
}

/** The version of one of its papers, as the page shows it. */
export async function documentRow(
  world: World,
  caseId: string,
  document: string,
): Promise<typeof caseDocuments.$inferSelect> {
  const rows = await world.db.read.select().from(caseDocuments).where(eq(caseDocuments.caseId, caseId));
  const row = rows.find((one) => one.document === document);
  if (!row) throw new Error(`no paper ${document} in the case`);
  return row;
}

const WAY: readonly CaseState[] = [
  "need_identified",
  "consent",
  "documents_requested",
  "documents_in",
  "application_sent",
  "af_investigating",
  "decision_granted",
  "contract_signed",
  "running",
];

/**
 * A case driven by the services, each move by whoever has it, as far as `state`. Decided on the day, for a year from
 * then; work begins the same day. Returns its id.
 */
export async function caseIn(
  world: World,
  setting: CaseSetting,
  state: CaseState,
  { scheme = "lonebidrag-anstallning", agreementId }: { scheme?: SchemeId; agreementId?: string } = {},
): Promise<string> {
  const { broker, caseworker, person, company, employer } = setting;
  const about = agreementId
    ? { agreementId }
    : { participantId: person.participantId, companyId: company.companyId };
  const opened = await openCase(world.as(broker), { ...about, scheme, plannedStart: null });
  const { caseId } = done(opened);
  const today = swedishDate(world.now());
  const move = async (actor: Actor, input: MoveOnly) =>
    done(
      await moveCase(world.as(actor), {
        ...input,
        caseId,
        version: (await caseRow(world, caseId)).version,
      }),
    );
  const version = async () => (await caseRow(world, caseId)).version;
  const steps: Partial<Record<CaseState, () => Promise<unknown>>> = {
    consent: () => move(caseworker, { act: "ask_consent" }),
    documents_requested: async () =>
      done(
        await answerConsent(person.as(), {
          caseId,
          version: await version(),
          answer: "yes",
          language: "sv",
          interpreter: "none",
        }),
      ),
    documents_in: async () => {
      await bringPapers(world, setting, caseId);
      await move(broker, { act: "documents_complete" });
    },
    application_sent: () => move(employer, { act: "send_application" }),
    af_investigating: () => move(broker, { act: "investigation_begun" }),
    decision_granted: async () => {
      done(
        await recordUnionComment(world.as(broker), {
          caseId,
          version: await version(),
          comment: { status: "received", receivedOn: today, stance: "for" },
        }),
      );
      done(
        await recordDecision(world.as(broker), {
          caseId,
          version: await version(),
          outcome: "granted",
          decidedOn: today,
          receivedOn: today,
          from: today,
          to: addDays(addMonths(today, 12), -1),
          levelPercent: 60,
          payoutMonth: null,
        }),
      );
    },
    contract_signed: () => move(employer, { act: "sign_contract", startOn: today }),
    running: () => move(broker, { act: "begin" }),
  };
  for (const next of WAY.slice(1, WAY.indexOf(state) + 1)) await steps[next]?.();
  return caseId;
}

/** Every paper that is set by hand comes in, each brought by who may say so. */
export async function bringPapers(
  world: World,
  { broker, caseworker }: CaseSetting,
  caseId: string,
): Promise<void> {
  const rows = await world.db.read.select().from(caseDocuments).where(eq(caseDocuments.caseId, caseId));
  for (const { document, version } of rows)
    done(
      await setDocumentStatus(world.as(document === "af-basis-complete" ? caseworker : broker), {
        caseId,
        document,
        status: "in",
        version,
      }),
    );
}

function done<Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value {
  if (!result.ok) throw new Error(`a step that should work failed with ${result.failure}`);
  return result.value;
}
