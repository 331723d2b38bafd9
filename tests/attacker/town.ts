import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { CardContent } from "#app/domain/kompetenskort/card.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { answerAsParticipant } from "#app/services/proposal/answer-as-participant.server.ts";
import { presentProposal } from "#app/services/proposal/present-proposal.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { proposalById, proposalsOf } from "#db/queries/proposals.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { afterCommit } from "#tests/factories/gate.ts";
import { type ParticipantMade, participantOf } from "#tests/factories/participant.ts";
import { placementDraft, publishedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";
import { makePeople, UNIT } from "../../bench/people.ts";

export const K = 5;
export const TODAY = "2026-11-23";

/** Somebody of the unit, with what is true of them: what an attacker may know beforehand. */
export interface Target extends ParticipantMade {
  card: CardContent;
  waitingSince: string;
}

/** A unit under attack: real services on a real database, filled through the real gate. */
export interface Town {
  world: World;
  unitId: string;
  broker: Actor;
  caseworker: Actor;
  company: CompanyMade;
  /** By what they demand. Where one demands all that another does and more, its name begins with the other's. */
  placements: Map<string, string>;
  people: Target[];
  /** Who is to join later. */
  newcomers: Omit<Target, keyof ParticipantMade>[];
  /** Whose profile it is. The referee knows; the attacker must not. */
  whose(): Promise<Map<string, string>>;
}

const DEMANDING: Record<string, PlacementDraft> = {
  all: {},
  "all,hours": { "hours-and-dates": hours(30) },
  "all,licence": demands({ licences: [{ licence: "B", reasonTask: "Köra ut varor" }] }),
  "all,licence,swedish": demands({
    licences: [{ licence: "B", reasonTask: "Köra ut varor" }],
    swedishSpoken: { level: "B1", reasonTask: "Ta emot kunder" },
  }),
  "all,times": cannotGive("fasta-tider"),
  "all,times,scent": cannotGive("fasta-tider", "parfymfritt"),
};

export async function openTown(seed: number, size: number, newcomers = 4): Promise<Town> {
  const world = await openWorld(`${TODAY}T08:00:00.000Z`);
  const unitId = await world.unit({ k: K, kommuner: [UNIT.kommun], commutingArea: UNIT.commutingArea });
  const broker = await world.person("broker", { unitId });
  const caseworker = await world.person("caseworker", { unitId });
  const company = await verifiedCompany(world);
  const placements = new Map<string, string>();
  for (const [name, draft] of Object.entries(DEMANDING)) {
    const whole = placementDraft({ ...placementDraft(cannotGive()), ...draft });
    placements.set(name, await publishedPlacement(world, company, { draft: whole, seats: 50 }));
  }
  // The unit's own kommun and its neighbours, since a pool of one kommun hides nothing of where people live.
  const homes = UNIT.commutingArea.kommuner;
  const made = makePeople(seed, size + newcomers, TODAY)
    .filter((one) => !one.protectedIdentity)
    .map(({ card, waitingSince }, at) => ({
      card: at % 2 === 0 ? card : { ...card, homeKommun: homes[at % homes.length]! },
      waitingSince,
    }));
  const town: Town = {
    world,
    unitId,
    broker,
    caseworker,
    company,
    placements,
    people: [],
    newcomers: made.slice(size),
    async whose() {
      const links = await world.db.read.select().from(profileLinks).where(eq(profileLinks.unitId, unitId));
      return new Map(
        links.flatMap(({ profileId, participantId }) => (profileId ? [[profileId, participantId]] : [])),
      );
    },
  };
  for (const one of made.slice(0, size)) await enrol(town, one);
  // All are approved before the gate looks, as when a unit begins: one weighing of the pool, and not one for each.
  const [last, ...first] = town.people;
  await world.db.write((tx) =>
    tx.insert(profileLinks).values(
      first.map(({ participantId, cardId }) => ({
        participantId,
        unitId,
        state: "waiting" as const,
        approvedAt: world.now(),
        approvedBy: caseworker.userId,
        cardId: cardId ?? "",
      })),
    ),
  );
  await approve(town, last!);
  return town;
}

export async function enrol(town: Town, one: Omit<Target, keyof ParticipantMade>): Promise<Target> {
  const { unitId, caseworker, world } = town;
  const person = await participantOf(world, {
    unitId,
    caseworker,
    card: one.card,
    waitingSince: one.waitingSince,
  });
  const target = { ...person, card: one.card, waitingSince: one.waitingSince };
  town.people.push(target);
  return target;
}

export async function approve(town: Town, { participantId }: Target): Promise<void> {
  done(await approveProfile(town.world.as(town.caseworker), { participantId }));
  await afterCommit(town.world);
}

/** Proposes the card to the placement, and carries on to the employer's page where the person need not be checked. */
export async function proposeAndPresent(
  town: Town,
  placement: string,
  person: Target,
  profileId: string,
): Promise<void> {
  const { world, broker } = town;
  const placementId = town.placements.get(placement)!;
  const proposed = await proposeCandidates(world.as(broker), { placementId, profileIds: [profileId] });
  if (!proposed.ok || proposed.value.asked === 0) return;
  const made = (await proposalsOf(world.db.read, person.participantId)).find(
    (one) => one.placementId === placementId,
  );
  const proposalId = made!.id;
  const version = async () => (await proposalById(world.db.read, proposalId))!.version;
  done(
    await answerAsParticipant(person.as(), {
      proposalId,
      version: await version(),
      answer: "yes",
      preApproveIdentity: false,
      language: "sv",
      interpreter: "none",
    }),
  );
  done(await presentProposal(world.as(broker), { proposalId, version: await version() }));
}

export function done(result: { ok: true } | { ok: false; failure: string }): void {
  if (!result.ok) throw new Error(`A step on the way failed: ${result.failure}`);
}

function hours(min: number): PlacementDraft["hours-and-dates"] {
  return { ...placementDraft()["hours-and-dates"], hoursMin: min, hoursMax: 40, hoursStepsFrom: null };
}

function demands(changes: Partial<NonNullable<PlacementDraft["demands"]>>): PlacementDraft {
  return { demands: { ...placementDraft().demands, ...changes } };
}

function cannotGive(
  ...conditionsUnavoidable: NonNullable<PlacementDraft["conditions"]>["conditionsUnavoidable"] & {}
): PlacementDraft {
  return { conditions: { ...placementDraft().conditions, conditionsUnavoidable } };
}
