import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { proposalsOf } from "#db/queries/proposals.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import { placementDraft } from "#db/seed/region/placement-draft.ts";
import { SEED_PLACEMENTS } from "#db/seed/region/placements.ts";
import { verifiedCompany } from "#tests/factories/company.ts";
import { afterCommit, expectGateHolds } from "#tests/factories/gate.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";
import { makePeople, UNIT } from "../../../bench/people.ts";

const TODAY = "2026-11-23";
/** One placement of each employer of a demo region. */
const PLACEMENTS = SEED_PLACEMENTS.filter((_, at) => at % 3 === 0);

/**
 * How a proposal to somebody came about. `broker`: found, meets all that is shown · `checked`: found, and the own
 * caseworker is asked "din deltagare kan passa: stäm av" · `caseworker`: from a search among placements.
 */
type Route = "broker" | "checked" | "caseworker";

describe.each([4, 15, 50])("in a unit of %i people as units meet them", (size) => {
  let world: World;
  let unitId: string;
  let broker: Actor;
  let caseworker: Actor;
  const placementIds: string[] = [];
  const people: { participantId: string; protectedIdentity: boolean }[] = [];

  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit({ k: 5, kommuner: [UNIT.kommun], commutingArea: UNIT.commutingArea });
    broker = await world.person("broker", { unitId });
    caseworker = await world.person("caseworker", { unitId });
    const company = await verifiedCompany(world);
    for (const placement of PLACEMENTS)
      placementIds.push(
        await publishedPlacement(world, company, { draft: placementDraft(placement, TODAY), seats: 100 }),
      );
    for (const [at, { card, waitingSince }] of makePeople(size, size, TODAY).entries()) {
      // One of them with protected personal data.
      const protectedIdentity = at === 2;
      const wanted = { unitId, caseworker, card, waitingSince, protectedIdentity };
      const { participantId } = await participantOf(world, wanted);
      people.push({ participantId, protectedIdentity });
      await approveProfile(world.as(caseworker), { participantId });
    }
    await afterCommit(world);
  }, 300_000);
  afterAll(() => world.close());

  async function foundByBroker(profileId: string): Promise<Route | null> {
    for (const placementId of placementIds) {
      const list = await rankCandidates(world.as(broker), { placementId });
      if (!list.ok) throw new Error(list.failure);
      const candidate = list.value.candidates.find((one) => one.profileId === profileId);
      if (!candidate) continue;
      const proposed = await proposeCandidates(world.as(broker), { placementId, profileIds: [profileId] });
      if (!proposed.ok) throw new Error(proposed.failure);
      return proposed.value.asked === 1 ? "broker" : "checked";
    }
    return null;
  }

  async function proposedByCaseworker(participantId: string): Promise<Route> {
    const open = await rankPlacementsFor(world.as(caseworker), { participantId });
    if (!open.ok) throw new Error(open.failure);
    // Where none fits the true card, as for somebody with few hours far from everything, the caseworker still
    // proposes the one whose employer they have talked with.
    const placementId = open.value.placements[0]?.placementId ?? placementIds[0]!;
    const proposed = await proposeParticipant(world.as(caseworker), { participantId, placementId });
    if (!proposed.ok) throw new Error(proposed.failure);
    return "caseworker";
  }

  it("everybody reaches a proposal: found by the broker, or by way of their own caseworker", async () => {
    await expectGateHolds(world, unitId);
    const links = await world.db.read.select().from(profileLinks).where(eq(profileLinks.unitId, unitId));
    const shown = new Map(links.map(({ participantId, profileId }) => [participantId, profileId]));
    const routes = new Map<string, Route>();
    for (const { participantId } of people) {
      const profileId = shown.get(participantId);
      const found = profileId ? await foundByBroker(profileId) : null;
      routes.set(participantId, found ?? (await proposedByCaseworker(participantId)));
    }
    for (const { participantId, protectedIdentity } of people) {
      const [proposal] = await proposalsOf(world.db.read, participantId);
      expect(proposal?.state).toBe(routes.get(participantId) === "checked" ? "suggested" : "asked");
      if (protectedIdentity) expect(routes.get(participantId)).toBe("caseworker");
    }
    const byBroker = [...routes.values()].filter((route) => route !== "caseworker").length;
    if (size < 5) expect(byBroker).toBe(0);
    else expect(byBroker).toBeGreaterThan(size / 3);
  }, 300_000);
});
