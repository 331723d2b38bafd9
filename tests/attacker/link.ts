import { eq } from "drizzle-orm";
import { newBlindId } from "#app/platform/ids.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { peopleBehind } from "#db/queries/proposal-links.server.ts";
import { proposals } from "#db/schema/index.ts";
import { type Attack, put, win } from "./referee.ts";
import { SEARCH, type SeenCard, type Surface } from "./surfaces.ts";
import { K } from "./town.ts";

/** All that could be read at one moment. Whose each card is, only the referee knows. */
export interface Look {
  cards: { surface: Surface; card: SeenCard; person: string }[];
}

/** Reads every surface from end to end, and remembers. */
export async function look(attack: Attack): Promise<Look> {
  const { town } = attack;
  const made = await town.world.db.read
    .select({ id: proposals.id })
    .from(proposals)
    .where(eq(proposals.unitId, town.unitId));
  const behind = await peopleBehind(
    town.world.db.read,
    made.map(({ id }) => id),
  );
  const whose = new Map(await town.whose());
  for (const [id, { participantId }] of behind) whose.set(id, participantId);
  const cards: Look["cards"] = [];
  for (const surface of attack.surfaces) {
    const told = await put(attack, surface, { placement: "all" });
    for (const card of told.cards) cards.push({ surface, card, person: whose.get(card.id) ?? "" });
    namesIn(attack, surface, told.raw);
    await orderTells(attack, surface, told.cards, whose);
  }
  crossReferences(attack, cards);
  return { cards };
}

/** Nothing that stands for a person elsewhere, in any answer. */
function namesIn(attack: Attack, surface: Surface, raw: string): void {
  for (const { participantId, actor } of attack.town.people)
    if (raw.includes(participantId) || raw.includes(actor.userId))
      win(attack, "c", surface, "an id of the person");
  if (raw.includes("Provsson")) win(attack, "c", surface, "a name");
}

/** A card in the search and a card in a proposal have nothing in common but what they say. */
function crossReferences(attack: Attack, cards: Look["cards"]): void {
  for (const one of cards)
    for (const other of cards)
      if (one.person === other.person && one.card.id !== other.card.id && one.card.alias === other.card.alias)
        win(attack, "c", one.surface, `${one.card.alias} is an alias in ${other.surface.service} too`);
}

/** Below this nobody would call it a coincidence, and with forty cards chance never comes near it. */
const SURELY = 0.6;

/** Neither the order of the cards, nor that of their ids or aliases, is that in which people were enrolled. */
async function orderTells(
  attack: Attack,
  surface: Surface,
  cards: readonly SeenCard[],
  whose: ReadonlyMap<string, string>,
): Promise<void> {
  if (cards.length < 25) return;
  const enrolled = attack.town.people.map(({ participantId }) => participantId);
  const ranks = cards.map(({ id }) => enrolled.indexOf(whose.get(id) ?? ""));
  const by = (key: (card: SeenCard) => string) =>
    [...cards.keys()].sort((a, b) => (key(cards[a]!) < key(cards[b]!) ? -1 : 1)).map((at) => ranks[at]!);
  const orders = { place: ranks, id: by(({ id }) => id), alias: by(({ alias }) => alias) };
  for (const [name, order] of Object.entries(orders))
    if (Math.abs(correlation(order)) > SURELY)
      win(attack, "c", surface, `the order by ${name} is by enrolment`);
}

/** Spearman's, between a list of different numbers and their places in it. */
function correlation(order: readonly number[]): number {
  const n = order.length;
  const rankOf = new Map([...order].sort((a, b) => a - b).map((value, rank) => [value, rank]));
  const squares = order.reduce((sum, value, place) => sum + (rankOf.get(value)! - place) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Goal c, over a history: what joins an alias to the one before it, other than what the card says. */
export async function link(attack: Attack, looks: readonly Look[]): Promise<void> {
  for (const surface of attack.surfaces.filter(({ service }) => service === SEARCH)) {
    let found = 0;
    let tried = 0;
    for (const { before, after, wasGone } of returns(looks)) {
      if (before.alias === after.alias || (wasGone && before.id === after.id))
        win(attack, "c", surface, `${before.alias} came back under the same alias or id`);
      const { cards } = await put(attack, surface, { placement: "all", text: before.alias });
      tried += 1;
      if (cards.length === 1 && cards[0]!.id === after.id) found += 1;
    }
    if (tried > K && found > tried / 2)
      win(attack, "c", surface, `${found} of ${tried} found by the old alias`);
  }
}

interface Return {
  before: SeenCard;
  after: SeenCard;
  /** Between the two there was a look at which the person could not be seen. */
  wasGone: boolean;
}

/** Everybody whose card was out of sight, or became another, between two looks at which it could be seen. */
function returns(looks: readonly Look[]): Return[] {
  const last = new Map<string, { card: SeenCard; at: number }>();
  const found: Return[] = [];
  for (const [at, { cards }] of looks.entries())
    for (const { surface, card, person } of cards) {
      if (surface.service !== SEARCH) continue;
      const before = last.get(person);
      const wasGone = before !== undefined && before.at < at - 1;
      if (before && (wasGone || before.card.id !== card.id))
        found.push({ before: before.card, after: card, wasGone });
      last.set(person, { card, at });
    }
  return found;
}

/** Proposing asks a person. What can be had for nothing, by a batch that is refused whole, is the same for all. */
export async function proposeForNothing(attack: Attack, surface: Surface): Promise<void> {
  const { town } = attack;
  const placementId = town.placements.get("all")!;
  const { cards } = await put(attack, surface, { placement: "all" });
  const heard = new Set<string>();
  for (const { id } of cards) {
    const profileIds = [id, newBlindId()];
    const answer = await proposeCandidates(town.world.as(town.broker), { placementId, profileIds });
    attack.asked += 1;
    heard.add(answer.ok ? "proposed" : answer.failure);
  }
  if (heard.size > 1) win(attack, "c", surface, `a refused batch tells ${[...heard].join(" from ")}`);
}
