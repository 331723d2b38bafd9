import { eq } from "drizzle-orm";
import { deriveProfile } from "#app/domain/kompetenskort/derive-profile.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { confirmedCards } from "#db/queries/cards.server.ts";
import { profileLinks, profileMemory } from "#db/schema/index.ts";
import { mulberry32, pick, type Random } from "#db/seed/region/prng.ts";
import { afterCommit, confirmAnotherCard, expectGateHolds } from "#tests/factories/gate.ts";
import { lookBelow } from "./below.ts";
import { count } from "./count.ts";
import { type Forms, follow } from "./follow.ts";
import { type Look, link, look, proposeForNothing } from "./link.ts";
import { narrow, sweep } from "./narrow.ts";
import type { Attack } from "./referee.ts";
import { type Residue, whatCardsTell } from "./residue.ts";
import { SEARCH, type Surface } from "./surfaces.ts";
import { approve, done, enrol, proposeAndPresent, type Target, type Town } from "./town.ts";
import { tryNeeds } from "./try-needs.ts";

/** What happens at a unit between two looks of the attacker. */
const EVENTS = [
  "propose",
  "join",
  "withdraw",
  "change",
  "undo",
  "propose",
  "again",
  "join",
  "withdraw",
] as const;
/** The gate loses its memory: no unit lives through this, a planted leak does. */
type Event = (typeof EVENTS)[number] | "forget";

export interface Attacked extends Pick<Attack, "asked" | "wins"> {
  residue: Residue;
}

/** Lives a history of a unit, and at each moment of it lets the attacker try everything, `tries` times over. */
export async function attackTown(
  town: Town,
  wanted: { seed: number; tries: number; events?: readonly Event[] },
  surfaces: readonly Surface[],
): Promise<Attacked> {
  const { seed, tries, events = EVENTS } = wanted;
  const random = mulberry32(seed);
  // Chances of its own, so that what else is tried is the same with it and without.
  const trying = mulberry32(seed + 1);
  const attack: Attack = { town, surfaces, asked: 0, wins: [] };
  const looks: Look[] = [];
  const forms: Forms = new Map();
  const tryAll = async () => {
    await expectGateHolds(town.world, town.unitId);
    const seen = await look(attack);
    looks.push(seen);
    follow(attack, seen, forms);
    await narrow(attack, random, tries);
    await lookBelow(attack, random, tries);
    await count(attack, random, tries);
    await tryNeeds(attack, trying, tries);
  };
  await tryAll();
  await sweep(attack);
  const gone: Target[] = [];
  for (const event of events) {
    await happen(town, event, random, gone);
    await tryAll();
  }
  await link(attack, looks);
  for (const surface of surfaces.filter(({ service }) => service === SEARCH))
    await proposeForNothing(attack, surface);
  return { asked: attack.asked, wins: attack.wins, residue: whatCardsTell(town, looks) };
}

async function happen(town: Town, event: Event, random: Random, gone: Target[]): Promise<void> {
  const { world, caseworker } = town;
  const profileOf = new Map([...(await town.whose())].map(([id, person]) => [person, id]));
  // By the order of enrolment and not of ids, so that a seed is a history.
  const shown = town.people.filter(({ participantId }) => profileOf.has(participantId));
  const somebody = () => pick(random, shown);
  // In a small unit there may be nobody to see.
  if (shown.length === 0 && event !== "join" && event !== "undo") return;
  switch (event) {
    case "propose":
      for (let each = 0; each < 6; each += 1) {
        const one = somebody();
        await proposeAndPresent(town, "all", one, profileOf.get(one.participantId)!);
      }
      break;
    case "join": {
      const one = town.newcomers.pop();
      if (one) await approve(town, await enrol(town, one));
      break;
    }
    case "withdraw": {
      const one = somebody();
      const { participantId, consentIds } = one;
      done(await withdrawConsent(one.as(), { participantId, consentId: consentIds[0]! }));
      gone.push(one);
      break;
    }
    case "undo": {
      const one = gone.shift();
      if (one) done(await undoWithdrawal(one.as(), { consentId: one.consentIds[0]! }));
      break;
    }
    case "forget":
      await world.db.write((tx) => tx.delete(profileMemory));
      break;
    case "change": {
      const one = somebody();
      const hoursNow = one.card.hoursNow >= 20 ? 10 : 30;
      const changed = { ...one.card, hoursNow, hoursSteps: [] };
      await confirmAnotherCard(world, one.participantId, caseworker, changed);
      one.card = deriveProfile(await confirmedCards(world.db.read, [one.participantId])) ?? changed;
      break;
    }
    case "again": {
      const one = somebody();
      const { participantId } = one;
      const [row] = await world.db.read
        .select({ version: profileLinks.version })
        .from(profileLinks)
        .where(eq(profileLinks.participantId, participantId));
      done(await withdrawProfile(world.as(caseworker), { participantId, version: row!.version }));
      await afterCommit(world);
      await approve(town, one);
      break;
    }
  }
  await afterCommit(world);
}
