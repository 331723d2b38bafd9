import { eq } from "drizzle-orm";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { profileLinks } from "#db/schema/index.ts";
import { mulberry32, pick, type Random } from "#db/seed/region/prng.ts";
import { afterCommit, confirmAnotherCard, expectGateHolds } from "#tests/factories/gate.ts";
import { lookBelow } from "./below.ts";
import { count } from "./count.ts";
import { type Look, link, look, proposeForNothing } from "./link.ts";
import { narrow } from "./narrow.ts";
import type { Attack } from "./referee.ts";
import { type Residue, whatCardsTell } from "./residue.ts";
import type { Surface } from "./surfaces.ts";
import { approve, done, enrol, openTown, proposeAndPresent, type Target, type Town } from "./town.ts";

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
type Event = (typeof EVENTS)[number];

export interface Attacked extends Pick<Attack, "asked" | "wins"> {
  residue: Residue;
}

/** Lives a history of a unit, and at each moment of it lets the attacker try everything, `tries` times over. */
export async function attackTown(
  wanted: { seed: number; size: number; tries: number; events?: readonly Event[] },
  surfaces: readonly Surface[],
): Promise<Attacked> {
  const { seed, size, tries, events = EVENTS } = wanted;
  const town = await openTown(seed, size);
  try {
    const random = mulberry32(seed);
    const attack: Attack = { town, surfaces, asked: 0, wins: [] };
    const looks: Look[] = [];
    const tryAll = async () => {
      await expectGateHolds(town.world, town.unitId);
      looks.push(await look(attack));
      await narrow(attack, random, tries);
      await lookBelow(attack, random, tries);
      await count(attack, random, tries);
    };
    await tryAll();
    const gone: Target[] = [];
    for (const event of events) {
      await happen(town, event, random, gone);
      await tryAll();
    }
    await link(attack, looks);
    await proposeForNothing(attack, surfaces[0]!);
    return { asked: attack.asked, wins: attack.wins, residue: whatCardsTell(town, looks) };
  } finally {
    await town.world.close();
  }
}

async function happen(town: Town, event: Event, random: Random, gone: Target[]): Promise<void> {
  const { world, caseworker } = town;
  const shown = [...(await town.whose())];
  const somebody = () => {
    const [, participantId] = pick(random, shown);
    return town.people.find((one) => one.participantId === participantId)!;
  };
  switch (event) {
    case "propose":
      for (let each = 0; each < 6; each += 1) await proposeAndPresent(town, "all", pick(random, shown)[0]);
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
    case "change": {
      const one = somebody();
      const hoursNow = one.card.hoursNow >= 20 ? 10 : 30;
      one.card = { ...one.card, hoursNow, hoursSteps: [] };
      await confirmAnotherCard(world, one.participantId, caseworker, one.card);
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
