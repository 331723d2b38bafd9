import type { Actor } from "#app/domain/access/roles.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { answerAsEmployer } from "#app/services/proposal/answer-as-employer.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { approveIdentity } from "#app/services/proposal/approve-identity.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { type ProposalSubject, proposalsOf } from "#db/queries/proposals.server.ts";
import { type CompanyMade, verifiedCompany } from "./company.ts";
import { publishedPlacement } from "./placement.ts";
import { type ProfileMade, publishedClass } from "./profile.ts";
import type { World } from "./world.ts";

/** A unit with a broker, a caseworker and three published cards; a verified company with a published placement. */
export interface Stage {
  unitId: string;
  broker: Actor;
  caseworker: Actor;
  company: CompanyMade;
  placementId: string;
  people: ProfileMade[];
}

export async function openStage(
  world: World,
  options: {
    unit?: Parameters<World["unit"]>[0];
    people?: Omit<Parameters<typeof publishedClass>[1], "unitId" | "caseworker">;
    draft?: PlacementDraft;
  } = {},
): Promise<Stage> {
  const unitId = await world.unit(options.unit);
  const broker = await world.person("broker", { unitId, name: "Bodil Provare" });
  const caseworker = await world.person("caseworker", { unitId, name: "Petra Provare" });
  const company = await verifiedCompany(world);
  const placementId = await publishedPlacement(world, company, { draft: options.draft ?? {} });
  const people = await publishedClass(world, { unitId, caseworker, ...options.people });
  return { unitId, broker, caseworker, company, placementId, people };
}

/** Carries on until the proposal of the person stands where it is wanted; every step by the services themselves. */
export async function proposalAt(
  world: World,
  stage: Stage,
  person: ProfileMade,
  state: "asked" | "accepted_by_participant" | "presented" | "wanted" | "identified",
  options: { preApprove?: boolean } = {},
): Promise<ProposalSubject> {
  const { broker, company, placementId } = stage;
  const now = async () => {
    const found = (await proposalsOf(world.db.read, person.participantId)).find(
      (one) => one.placementId === placementId,
    );
    if (!found) throw new Error("The person has not been proposed");
    return found;
  };
  const said = { language: "sv", interpreter: "none" } as const;
  done(await proposeCandidates(world.as(broker), { placementId, profileIds: [person.profileId] }));
  if (state === "asked") return now();
  const { id: proposalId, version } = await now();
  done(
    await answerAsParticipant(person.as(), {
      ...said,
      proposalId,
      version,
      answer: "yes",
      preApproveIdentity: options.preApprove ?? false,
    }),
  );
  if (state === "accepted_by_participant") return now();
  done(await presentProposal(world.as(broker), { proposalId, version: (await now()).version }));
  if (state === "presented") return now();
  done(
    await answerAsEmployer(world.as(company.employer), {
      proposalId,
      version: (await now()).version,
      answer: "want",
    }),
  );
  if (state === "wanted" || options.preApprove) return now();
  done(await approveIdentity(person.as(), { ...said, proposalId, version: (await now()).version }));
  return now();
}

function done(result: { ok: true } | { ok: false; failure: string }): void {
  if (!result.ok) throw new Error(`A step on the way failed: ${result.failure}`);
}
