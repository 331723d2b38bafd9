import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { readPlacementNeed } from "#app/services/matching/read-placement-need.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { readPublication } from "#app/services/profile/read-publication.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { proposalById } from "#db/queries/proposals.server.ts";
import { publishedProfiles } from "#db/queries/published-profiles.server.ts";
import { matchLog } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a unit that never searches among people", () => {
  let world: World;
  let unitId: string;
  let broker: Actor;
  let caseworker: Actor;
  let company: CompanyMade;
  let placementId: string;
  const people: ParticipantMade[] = [];
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit({ candidateSearch: "placementsOnly" });
    broker = await world.person("broker", { unitId });
    caseworker = await world.person("caseworker", { unitId });
    company = await verifiedCompany(world);
    placementId = await publishedPlacement(world, company);
    for (let person = 0; person < 6; person += 1) {
      const made = await participantOf(world, { unitId, caseworker });
      people.push(made);
      expect((await sayInterest(made.as(), { placementId })).ok).toBe(true);
    }
  });
  afterAll(() => world.close());

  // Every way in which a broker or an employer could list or count people whom nobody has proposed.
  it.each<[string, () => Promise<unknown>, unknown]>([
    [
      "the ranked list",
      () => rankCandidates(world.as(broker), { placementId }),
      { failure: "placements_only" },
    ],
    [
      "the search and its facets",
      () => searchCandidates(world.as(broker), {}),
      { failure: "placements_only" },
    ],
    [
      "proposing somebody from a list",
      () => proposeCandidates(world.as(broker), { placementId, profileIds: [people[0]!.participantId] }),
      { failure: "placements_only" },
    ],
    [
      "how many are interested",
      () => readPlacementNeed(world.as(broker), placementId),
      { value: { interested: null } },
    ],
    [
      "the published cards",
      () => publishedProfiles(world.db.read, { id: unitId, k: 3 }, world.now()),
      { profiles: [] },
    ],
    ["the broker's proposals", () => listProposalsForBroker(world.as(broker)), { value: [] }],
    ["the employer's proposals", () => listProposalsForEmployer(world.as(company.employer)), { value: [] }],
  ])("gives nothing by %s", async (_, ask, nothing) => {
    expect(await ask()).toMatchObject(nothing as object);
    const shown = await world.db.read.select().from(matchLog).where(eq(matchLog.unitId, unitId));
    expect(shown).toEqual([]);
  });

  it("is served from one known participant, by the own caseworker, as far as the employer's card", async () => {
    const person = people[0]!;
    const { participantId } = person;
    const publication = await readPublication(world.as(caseworker), { participantId });
    expect(publication).toMatchObject({
      value: { route: { route: "placementsOnly", because: "unit_setting" } },
    });
    const found = await rankPlacementsFor(world.as(caseworker), { participantId });
    expect(found.ok && found.value.placements.map((one) => one.placementId)).toContain(placementId);
    const proposed = await proposeParticipant(world.as(caseworker), { participantId, placementId });
    if (!proposed.ok) throw new Error(proposed.failure);
    const { proposalId } = proposed.value;
    const version = async () => (await proposalById(world.db.read, proposalId))!.version;
    const yes = await answerAsParticipant(person.as(), {
      proposalId,
      version: await version(),
      answer: "yes",
      preApproveIdentity: false,
      language: "sv",
      interpreter: "none",
    });
    expect(yes.ok).toBe(true);
    expect((await presentProposal(world.as(broker), { proposalId, version: await version() })).ok).toBe(true);

    const card = await readProposalAsEmployer(world.as(company.employer), proposalId);
    if (!card.ok || !card.value.card) throw new Error("The employer was shown nothing");
    const { snapshot } = card.value.card;
    // Of the class of everybody in the unit: nothing that could tell one home, occupation or paper from another.
    expect(Object.values(snapshot.attributes).flatMap(({ values }) => values)).toEqual([]);
    expect([snapshot.conditions, snapshot.phrases]).toEqual([[], []]);
    expect(snapshot.traits).toEqual({ noggrannhet: 4 });
    expect(JSON.stringify(card.value)).not.toContain(participantId);
  });
});
