import { hiddenRung } from "#app/domain/anonymity/ladders.ts";
import { type PublishedProfile, QUASI_IDENTIFIERS } from "#app/domain/anonymity/profile.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import { type TriedNeed, triedOf } from "#app/domain/matching/tried-need.ts";
import type { CandidateFilters } from "#app/services/matching/candidate-filters.server.ts";
import { compareCandidates } from "#app/services/matching/compare-candidates.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { readPlacementNeed } from "#app/services/matching/read-placement-need.server.ts";
import type { RankedCandidate } from "#app/services/matching/read-ranking.server.ts";
import { searchCandidates } from "#app/services/matching/search-candidates.server.ts";
import { suggestRoundFor } from "#app/services/matching/suggest-round.server.ts";
import { listOwnPlacements } from "#app/services/placement/list-own-placements.server.ts";
import { readOwnPlacement } from "#app/services/placement/read-own-placement.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { listProposalsForEmployer } from "#app/services/proposal/list-proposals-for-employer.server.ts";
import { readProposalAsBroker } from "#app/services/proposal/read-proposal-as-broker.server.ts";
import { readProposalAsEmployer } from "#app/services/proposal/read-proposal-as-employer.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import type { Town } from "./town.ts";

/** What an attacker can put to a surface; one that takes no filters answers the same whatever is asked. */
export interface Ask {
  /** A name in `town.placements`. */
  placement: string;
  filters?: CandidateFilters;
  text?: string;
  /** What is tried of the need, laid over the placement's own. */
  tried?: Partial<TriedNeed>;
}

type Told = Pick<
  PublishedProfile,
  "attributes" | "traits" | "conditions" | "conditionsIncomplete" | "phrases"
>;

/** A card as it was seen, with all that stood around it. */
export interface SeenCard extends Told {
  id: string;
  alias: string;
  placement: string;
  /** What was said for and against, and in points. Null where a surface says nothing. */
  grounds: { said: MatchMessage[]; score: number | null } | null;
}

export interface Answer {
  cards: SeenCard[];
  /** The cards are all that there are for what was asked, and nothing was asked beside what the gate counts. */
  whole: boolean;
  /** Every number that is said of people whom no list shows one by one, by name; null where it is kept back. */
  figures: Map<string, number | null>;
  /** The whole of what the service answered. */
  raw: string;
}

/** Something that tells brokers or employers of people. Every one of them is attacked. */
export interface Surface {
  /** The service's file under app/services. */
  service: string;
  /** It answers by a need that is tried as well. */
  tries?: boolean;
  role: "broker" | "employer";
  /** The answer depends on what is asked, so that asking more can tell more. */
  askable: boolean;
  ask(town: Town, ask: Ask): Promise<Answer>;
}

function answer(raw: unknown, told: Partial<Omit<Answer, "raw">> = {}): Answer {
  return { cards: [], whole: false, figures: new Map(), ...told, raw: JSON.stringify(raw) };
}

/** All that is said of one card in a match. */
export function saidIn({ hard, reasons, gaps, wouldChange }: Match): MatchMessage[] {
  return [
    ...hard.map(({ reason }) => reason),
    ...reasons,
    ...gaps,
    ...wouldChange.map(({ change }) => change),
  ];
}

/** Where a broker sees every card of the unit, from end to end. */
export const SEARCH = "matching/search-candidates";

export const SURFACES: readonly Surface[] = [
  {
    service: SEARCH,
    role: "broker",
    askable: true,
    async ask(town, { placement, filters, text }) {
      const found = await searchCandidates(town.world.as(town.broker), { filters, text });
      if (!found.ok) return answer(found);
      return answer(found, {
        cards: found.value.profiles.map((card) => ({
          ...card,
          id: card.profileId,
          placement,
          grounds: null,
        })),
        whole: !text,
        figures: figuresOf(found.value.facets),
      });
    },
  },
  {
    service: "matching/rank-candidates",
    role: "broker",
    askable: true,
    tries: true,
    async ask(town, { placement, filters, text, tried: changes }) {
      const placementId = town.placements.get(placement)!;
      const tried = await wholeTried(town, placementId, changes);
      const list = await rankCandidates(town.world.as(town.broker), { placementId, filters, text, tried });
      if (!list.ok) return answer(list);
      const { candidates, more, excluded, whatIf, facets } = list.value;
      return answer(list, {
        cards: candidates.map(seenIn(placement)),
        // Work conditions are each person's own: a list that they narrow is no list of classes.
        whole: !text && !more && !placement.includes("times"),
        figures: new Map([
          ...figuresOf(facets),
          ["excluded", excluded],
          ...whatIf.map((one): [string, number | null] => [`without ${one.demand}`, one.more]),
        ]),
      });
    },
  },
  {
    service: "matching/suggest-round",
    role: "broker",
    askable: true,
    async ask(town, { placement, filters }) {
      const ctx = town.world.as(town.broker);
      const alone = await suggestRoundFor(ctx, { placementIds: [town.placements.get(placement)!] });
      const all = await suggestRoundFor(ctx, { placementIds: "all" });
      const rounds = [alone, all].flatMap((page) => (page.ok && page.value.round ? [page.value.round] : []));
      const counted = (page: typeof alone) =>
        page.ok && page.value.round ? page.value.round.excluded : null;
      return answer([alone, all], {
        // Only placements can be chosen: no card is found by a filter.
        cards: (filters ? [] : rounds).flatMap(({ openings }) =>
          openings.flatMap(({ placementId, pairs }) =>
            pairs.map(
              ({ profileId, alias, card, match }): SeenCard => ({
                ...card,
                id: profileId,
                alias,
                placement: placementNamed(town, placementId),
                grounds: { said: saidIn(match), score: match.score },
              }),
            ),
          ),
        ),
        figures: new Map([
          ["excluded", counted(alone)],
          ["excluded everywhere", counted(all)],
        ]),
      });
    },
  },
  {
    service: "matching/compare-candidates",
    role: "broker",
    // What it is asked for is cards that the list has shown.
    askable: false,
    tries: true,
    async ask(town, { placement, tried: changes }) {
      const placementId = town.placements.get(placement)!;
      const tried = await wholeTried(town, placementId, changes);
      const ctx = town.world.as(town.broker);
      const list = await rankCandidates(ctx, { placementId, tried });
      const profileIds = list.ok ? list.value.candidates.slice(0, 4).map(({ profileId }) => profileId) : [];
      const compared = await compareCandidates(ctx, { placementId, tried, profileIds });
      if (!compared.ok) return answer(compared);
      return answer(compared, { cards: compared.value.candidates.map(seenIn(placement)) });
    },
  },
  {
    service: "matching/read-placement-need",
    role: "broker",
    askable: true,
    async ask(town, { placement }) {
      const need = await readPlacementNeed(town.world.as(town.broker), town.placements.get(placement)!);
      return answer(need, need.ok ? { figures: new Map([["interested", need.value.interested]]) } : {});
    },
  },
  {
    service: "proposal/list-proposals-for-broker",
    role: "broker",
    askable: false,
    async ask(town) {
      const list = await listProposalsForBroker(town.world.as(town.broker));
      return answer(list, list.ok ? { cards: list.value.map(withoutCard(town)) } : {});
    },
  },
  {
    service: "proposal/read-proposal-as-broker",
    role: "broker",
    askable: false,
    async ask(town) {
      const ctx = town.world.as(town.broker);
      const list = await listProposalsForBroker(ctx);
      const pages = await Promise.all(
        (list.ok ? list.value : []).map(({ id }) => readProposalAsBroker(ctx, id)),
      );
      const cards = pages.flatMap((page): SeenCard[] => {
        if (!page.ok) return [];
        const { id, alias, snapshot, match, placementId } = page.value;
        return [
          {
            ...snapshot,
            id,
            alias,
            placement: placementNamed(town, placementId),
            grounds: { said: saidIn(match), score: match.score },
          },
        ];
      });
      return answer(pages, { cards });
    },
  },
  {
    service: "proposal/list-proposals-for-employer",
    role: "employer",
    askable: false,
    async ask(town) {
      const list = await listProposalsForEmployer(town.world.as(town.company.employer));
      return answer(list, list.ok ? { cards: list.value.map(withoutCard(town)) } : {});
    },
  },
  {
    service: "proposal/read-proposal-as-employer",
    role: "employer",
    askable: false,
    async ask(town) {
      const ctx = town.world.as(town.company.employer);
      const list = await listProposalsForEmployer(ctx);
      const pages = await Promise.all(
        (list.ok ? list.value : []).map(({ id }) => readProposalAsEmployer(ctx, id)),
      );
      const cards = pages.flatMap((page): SeenCard[] => {
        if (!page.ok || !page.value.card) return [];
        const { id, alias, card, placementId, reasons, gaps, unclear } = page.value;
        return [
          {
            ...card.snapshot,
            id,
            alias,
            placement: placementNamed(town, placementId),
            grounds: { said: [...reasons, ...gaps, ...unclear], score: null },
          },
        ];
      });
      return answer(pages, { cards });
    },
  },
  {
    service: "placement/list-own-placements",
    role: "employer",
    askable: false,
    async ask(town) {
      // Every proposal that it counts is a card in the employer's own list, so there is no figure to keep back.
      return answer(await listOwnPlacements(town.world.as(town.company.employer)));
    },
  },
  {
    service: "placement/read-own-placement",
    role: "employer",
    askable: false,
    async ask(town, { placement }) {
      const placementId = town.placements.get(placement)!;
      return answer(await readOwnPlacement(town.world.as(town.company.employer), placementId));
    },
  },
  {
    service: "today/list-today",
    role: "broker",
    askable: false,
    async ask(town) {
      return answer(await listToday(town.world.as(town.broker)));
    },
  },
];

function figuresOf(facets: Record<string, { value: string; count: number | null }[]>) {
  return new Map(
    Object.entries(facets).flatMap(([field, values]) =>
      values.map(({ value, count }): [string, number | null] => [`${field} ${value}`, count]),
    ),
  );
}

function seenIn(placement: string) {
  return ({ profileId, alias, card, match }: RankedCandidate): SeenCard => ({
    ...card,
    id: profileId,
    alias,
    placement,
    grounds: { said: saidIn(match), score: match.score },
  });
}

async function wholeTried(
  town: Town,
  placementId: string,
  changes: Ask["tried"],
): Promise<TriedNeed | undefined> {
  if (!changes) return undefined;
  const placement = await placementToMatch(town.world.db.read, placementId);
  return { ...triedOf(placement!.need!), ...changes };
}

function placementNamed(town: Town, placementId: string): string {
  return [...town.placements].find(([, id]) => id === placementId)![0];
}

const NO_ATTRIBUTES = Object.fromEntries(
  QUASI_IDENTIFIERS.map((id) => [id, { rung: hiddenRung(id), values: [] }]),
) as unknown as PublishedProfile["attributes"];

/** A line in a list: an alias, and no card. */
function withoutCard(town: Town) {
  return (line: { id: string; alias: string; placementId: string }): SeenCard => ({
    attributes: NO_ATTRIBUTES,
    traits: {},
    conditions: [],
    conditionsIncomplete: true,
    phrases: [],
    id: line.id,
    alias: line.alias,
    placement: placementNamed(town, line.placementId),
    grounds: null,
  });
}
