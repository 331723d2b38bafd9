import { endedMonths } from "#app/domain/access/log-control.ts";
import type { Actor, Assurance } from "#app/domain/access/roles.ts";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { newBlindId, newId } from "#app/platform/ids.server.ts";
import { draftFromProposal } from "#app/services/agreement/draft-agreement.server.ts";
import { openCase } from "#app/services/lonebidrag/open-case.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import { agreeOnProposal } from "#app/services/proposal/agree-on-proposal.server.ts";
import { planMeeting } from "#app/services/proposal/plan-meeting.server.ts";
import { users } from "#db/schema/index.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { participantOf } from "#tests/factories/participant.ts";
import type { ProfileMade } from "#tests/factories/profile.ts";
import { openStage, proposalAt, type Stage } from "#tests/factories/proposal.ts";
import type { World } from "#tests/factories/world.ts";
import { cookieOf, type Viewer } from "./viewers.ts";

export interface AccessScene {
  /** The value of each parameter of an address, by the part of the portal that it stands in. */
  ids: Record<string, string>;
  cookies: Record<Viewer, string>;
  people: Record<Viewer, Actor | null>;
}

/** One of everything, its owners, and owners of something else. */
export async function accessScene(world: World): Promise<AccessScene> {
  const mine = await openStage(world);
  const [person] = mine.people;
  if (!person) throw new Error("The stage has nobody on it");
  const employer: Actor = { ...mine.company.employer, assurance: "substantial" };
  const proposalId = await agreedProposal(world, mine, person, employer);
  const { agreementId } = done(await draftFromProposal(world.as(mine.broker), { proposalId }));
  const { caseId } = done(
    await openCase(world.as(mine.caseworker), {
      scheme: "lonebidrag-utveckling",
      plannedStart: null,
      participantId: person.participantId,
      companyId: mine.company.companyId,
    }),
  );
  const { placementId: draftId } = done(
    await startDraft(world.as(mine.company.employer), { companyId: mine.company.companyId }),
  );
  const otherUnit = await world.unit();
  const otherCaseworker = await world.person("caseworker", { unitId: otherUnit });
  const otherParticipant = await participantOf(world, { unitId: otherUnit, caseworker: otherCaseworker });
  const otherCompany = await verifiedCompany(world);
  const roleless = newId();
  await world.db.write((tx) =>
    tx
      .insert(users)
      .values({ id: roleless, name: "", email: `${roleless}@example.com`, createdAt: world.now() }),
  );

  const people: Record<Viewer, [Actor | null, Assurance]> = {
    visitor: [null, "low"],
    roleless: [{ ...employer, userId: roleless, companyId: null }, "low"],
    employer: [employer, "substantial"],
    employerByCode: [employer, "low"],
    otherEmployer: [otherCompany.employer, "substantial"],
    broker: [mine.broker, "substantial"],
    otherBroker: [await world.person("broker", { unitId: otherUnit }), "substantial"],
    caseworker: [mine.caseworker, "substantial"],
    colleague: [await world.person("caseworker", { unitId: mine.unitId }), "substantial"],
    otherCaseworker: [otherCaseworker, "substantial"],
    participant: [person.actor, "substantial"],
    participantByCode: [person.actor, "low"],
    otherParticipant: [otherParticipant.actor, "substantial"],
    manager: [await world.person("manager", { unitId: mine.unitId }), "substantial"],
    otherManager: [await world.person("manager", { unitId: otherUnit }), "substantial"],
  };
  const cookies = {} as Record<Viewer, string>;
  for (const [viewer, [actor, assurance]] of Object.entries(people) as [Viewer, [Actor | null, Assurance]][])
    cookies[viewer] = await cookieOf(world, actor, assurance);
  const actors = Object.fromEntries(Object.entries(people).map(([viewer, [actor]]) => [viewer, actor]));
  return {
    cookies,
    people: actors as AccessScene["people"],
    ids: {
      company: mine.company.companyId,
      placement: mine.placementId,
      draft: draftId,
      step: "arbetet",
      proposal: proposalId,
      participant: person.participantId,
      card: person.cardId ?? "",
      agreement: agreementId,
      case: caseId,
      lastMonth: endedMonths(world.now())[0] ?? "",
      unknown: newBlindId(),
    },
  };
}

/** From the identified person to a handshake, by the services themselves. */
async function agreedProposal(
  world: World,
  stage: Stage,
  person: ProfileMade,
  employer: Actor,
): Promise<string> {
  const { id: proposalId, version } = await proposalAt(world, stage, person, "identified");
  done(
    await planMeeting(world.as(employer), {
      proposalId,
      version,
      date: addDays(swedishDate(world.now()), 7),
      place: "Hos oss",
    }),
  );
  done(await agreeOnProposal(world.as(stage.broker), { proposalId, version: version + 1 }));
  return proposalId;
}

function done<Value>(result: { ok: true; value: Value } | { ok: false; failure: string }): Value {
  if (result.ok) return result.value;
  throw new Error(`A step on the way failed: ${result.failure}`);
}
