import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { matchTrue } from "#app/domain/matching/match.ts";
import { CODE_WEIGHTS, weightsOn } from "#app/domain/matching/weights.ts";
import { placementToMatch } from "#db/queries/placement-needs.server.ts";
import { type Goal, MATCHING } from "./referee.ts";
import { attackTown } from "./simulate.ts";
import { type Answer, type Ask, SEARCH, SURFACES, type Surface } from "./surfaces.ts";
import { K, openTown, type Target, TODAY, type Town } from "./town.ts";

const SEARCHED = SURFACES.find(({ service }) => service === SEARCH)!;
const RANKED = SURFACES.find(({ service }) => service === "matching/rank-candidates")!;

/** The search, but for what is changed of its answer. */
function leaky(
  surface: Surface,
  change: (told: Answer, town: Town, ask: Ask) => Promise<Partial<Answer>>,
): Surface {
  return {
    ...surface,
    async ask(town, ask) {
      const told = await surface.ask(town, ask);
      return { ...told, ...(await change(told, town, ask)) };
    },
  };
}

async function personOf(town: Town): Promise<(profileId: string) => Target> {
  const whose = await town.whose();
  return (id) => town.people.find(({ participantId }) => participantId === whose.get(id))!;
}

const LEAKS: { goal: Goal; what: string; surface: Surface }[] = [
  {
    goal: "a",
    what: "a list that is narrowed by the kommun people really live in",
    surface: leaky(SEARCHED, async (told, town, { placement, filters = {} }) => {
      const kommuner = (filters.area ?? []).flatMap((value) =>
        value.startsWith("kommun:") ? [value.slice(7)] : [],
      );
      if (kommuner.length === 0) return told;
      const { area: _, ...others } = filters;
      const wider = await SEARCHED.ask(town, { placement, filters: others });
      const person = await personOf(town);
      return { cards: wider.cards.filter(({ id }) => kommuner.includes(person(id).card.homeKommun)) };
    }),
  },
  {
    goal: "b",
    what: "points reckoned from the card that people really have",
    surface: leaky(RANKED, async (told, town) => {
      const person = await personOf(town);
      const placement = await placementToMatch(town.world.db.read, town.placements.get("all")!);
      const points = (id: string) =>
        matchTrue(placement!.need!, person(id).card, null, weightsOn(TODAY, CODE_WEIGHTS), MATCHING).score;
      return {
        cards: told.cards.map((card) => ({
          ...card,
          grounds: card.grounds && { ...card.grounds, score: points(card.id) },
        })),
      };
    }),
  },
  {
    goal: "c",
    what: "an alias that is kept when a card comes back",
    surface: leaky(SEARCHED, async (told, town) => {
      const person = await personOf(town);
      return {
        cards: told.cards.map((card) => ({
          ...card,
          alias: `Björk ${town.people.indexOf(person(card.id))}`,
        })),
      };
    }),
  },
  {
    goal: "c",
    what: "cards in the order in which people were enrolled",
    surface: leaky(SEARCHED, async (told, town) => {
      const person = await personOf(town);
      const at = (id: string) => town.people.indexOf(person(id));
      return { cards: [...told.cards].sort((a, b) => at(a.id) - at(b.id)) };
    }),
  },
  {
    goal: "c",
    what: "the participant's id in what the page is given",
    surface: leaky(SEARCHED, async (told, town) => ({ raw: told.raw + town.people[3]!.participantId })),
  },
  {
    goal: "d",
    what: "numbers of those whom a word finds",
    surface: leaky(SEARCHED, async (told) => {
      const counts = new Map<string, number | null>();
      for (const { attributes } of told.cards)
        for (const value of attributes.start.values)
          counts.set(`start ${value}`, (counts.get(`start ${value}`) ?? 0) + 1);
      return { figures: counts };
    }),
  },
  {
    goal: "d",
    what: "how many a work condition leaves out, hidden only while they are few",
    surface: leaky(RANKED, async (told, town, { placement, filters }) => {
      const { cards } = await SEARCHED.ask(town, { placement, filters: filters ?? {} });
      const cannot = placement.includes("scent")
        ? ["fasta-tider", "parfymfritt"]
        : placement.includes("times")
          ? ["fasta-tider"]
          : [];
      const excluded = cards.filter(({ conditions }) => conditions.some((id) => cannot.includes(id))).length;
      return { figures: new Map([...told.figures, ["excluded", excluded < K ? null : excluded]]) };
    }),
  },
];

describe("the attacker", () => {
  let town: Town;
  beforeAll(async () => {
    town = await openTown(3, 60);
  });
  afterAll(() => town.world.close());

  it("catches a gate that forgets what its cards have said (goal a)", async () => {
    const events = (["withdraw", "change", "again", "withdraw"] as const).flatMap(
      (event) => ["forget", event] as const,
    );
    const { wins } = await attackTown(town, { seed: 3, tries: 1, events }, [SEARCHED]);
    expect(wins.map((one) => one.goal)).toContain("a");
  }, 300_000);

  it.each(LEAKS)(
    "catches $what (goal $goal)",
    async ({ goal, surface }) => {
      const { wins } = await attackTown(town, { seed: 3, tries: 1, events: ["withdraw", "undo"] }, [surface]);
      expect(wins.map((one) => one.goal)).toContain(goal);
    },
    300_000,
  );
});
