import fc from "fast-check";
import type { CardContent } from "../kompetenskort/card.ts";
import { addDays, type IsoDate } from "../shared/dates.ts";
import { makeAlias, type RandomInteger } from "./alias.ts";
import { card, geography } from "./candidate.fixture.ts";
import { type Candidate, classKey, type PublishedForm } from "./candidate.ts";
import { areaText } from "./generalise.ts";
import { closeAfterRemoval, reachOfRemoval } from "./maintain.ts";
import { planRelease } from "./release.ts";
import { pointedOut, type Shown as ShownOn, smallClass, toldTooMuch, untruthOf } from "./seen.fixture.ts";
import { holdsOf } from "./still-true.ts";
import type { Told } from "./told.ts";

const FIRST_DAY = "2026-11-23";
const CONSENT_DAYS = 40;

/** What happens at a unit; `who` and `what` are read modulo what there is. */
const ACTS = ["approve", "approve", "approve", "change", "withdraw", "days"] as const;
export interface Step {
  act: (typeof ACTS)[number];
  who: number;
  what: number;
}

export interface History {
  k: number;
  people: number;
  /** The unit has been at work: everybody is approved when it begins. */
  underWay: boolean;
  steps: Step[];
}

/** Any history of a unit of `people`, in `steps` steps. */
export function histories(
  people: { min: number; max: number },
  steps: { min: number; max: number },
  underWay: fc.Arbitrary<boolean> = fc.boolean(),
): fc.Arbitrary<History> {
  const number = fc.nat({ max: 9999 });
  return fc.record({
    k: fc.integer({ min: 3, max: 5 }),
    people: fc.integer(people),
    underWay,
    steps: fc.array(fc.record({ act: fc.constantFrom(...ACTS), who: number, what: number }), {
      minLength: steps.min,
      maxLength: steps.max,
      size: "max",
    }),
  });
}

interface Person {
  id: string;
  card: CardContent;
  waitingSince: IsoDate;
  protectedIdentity: boolean;
  approved: boolean;
  consentTo: IsoDate;
  /** What the gate remembers of the cards. */
  told: Told[];
  /** What a reader remembers of them. */
  seen: ShownOn[];
}

interface Shown {
  alias: string;
  form: PublishedForm;
}

export interface Lived {
  /** Moments that a reader could have looked at. */
  looks: number;
  /** The most people seen at one of them. */
  most: number;
  closed: number;
  republished: number;
  /** Cards shown of people who had been shown before. */
  comebacks: number;
}

/**
 * Lives a history through the gate's own functions, in the transactions that the services make of them, and looks at
 * what is shown wherever a reader could. `look` is called with what is wrong, in words; never when nothing is.
 */
export function live(history: History, wrong: (what: string) => never): Lived {
  const { k } = history;
  const people = Array.from({ length: history.people }, (_, at) => newPerson(at, history.underWay));
  const shown = new Map<string, Shown>();
  const used = new Set<string>();
  const draw = drawing(history.people);
  const lived: Lived = { looks: 0, most: 0, closed: 0, republished: 0, comebacks: 0 };
  let today = FIRST_DAY;

  const mayStand = (one: Person) => one.approved && !one.protectedIdentity && one.consentTo >= today;
  const look = () => {
    lived.looks += 1;
    lived.most = Math.max(lived.most, shown.size);
    for (const one of people) {
      const seen = shown.get(one.id);
      if (!seen) continue;
      if (!mayStand(one)) wrong(`${one.id} is shown without leave`);
      const untrue = untruthOf(seen.form, one, today);
      if (untrue) wrong(`${one.id}: ${untrue} is not true`);
    }
    const fault = smallClass([...shown.values()], k) ?? pointedOut([...shown.values()]);
    if (fault) wrong(fault);
  };
  const takeOut = (ids: readonly string[]) => {
    const leaving = ids.filter((id) => shown.has(id));
    if (leaving.length === 0) return;
    const standing = [...shown].map(([id, { form }]) => ({
      ...form,
      id,
      area: areaText(form.attributes),
      classKey: classKey(form.attributes),
    }));
    const keys = new Set(standing.filter(({ id }) => leaving.includes(id)).map((one) => one.classKey));
    const own = standing.filter((one) => keys.has(one.classKey));
    const reach = reachOfRemoval(standing.length, own.length);
    const { profileIds } = closeAfterRemoval(reach === "whole_pool" ? standing : own, reach, leaving, k);
    for (const id of [...leaving, ...profileIds]) shown.delete(id);
    lived.closed += profileIds.length;
  };
  const release = () => {
    const context = { k, today, geography };
    const pool = people.filter(mayStand).map(
      (one): Candidate => ({
        candidateId: one.id,
        card: one.card,
        waitingSince: one.waitingSince,
        protectedIdentity: one.protectedIdentity,
        published: shown.get(one.id)?.form ?? null,
        told: one.told,
      }),
    );
    const plan = planRelease(pool, context);
    for (const { candidateId } of plan.withdrawn) shown.delete(candidateId);
    for (const { candidateId, form, told } of [...plan.released, ...plan.rewritten]) {
      const one = people.find(({ id }) => id === candidateId)!;
      const now = { attributes: form.attributes, on: today };
      const fault = toldTooMuch(one.seen, now, one, people, { k, geography });
      if (fault) wrong(`${candidateId}: ${fault}`);
      if (one.seen.length > 0) lived.comebacks += 1;
      one.seen.push(now);
      one.told = told;
      const alias = makeAlias(draw, used);
      if (used.has(alias)) wrong(`${alias} has been used before`);
      used.add(alias);
      if (shown.has(candidateId)) lived.republished += 1;
      shown.set(candidateId, { alias, form });
    }
  };
  const untrueOnes = () =>
    people.filter((one) => {
      const seen = shown.get(one.id);
      return seen && (!mayStand(one) || !holdsOf(seen.form, one, { today, geography }));
    });

  const acts: Record<Step["act"], (one: Person, what: number) => void> = {
    approve(one) {
      one.approved = true;
      one.consentTo = addDays(today, CONSENT_DAYS);
      release();
      look();
    },
    change(one, what) {
      one.card = someCard(what);
      takeOut(untrueOnes().map(({ id }) => id));
      look();
      release();
      look();
    },
    withdraw(one) {
      one.approved = false;
      takeOut([one.id]);
      look();
      release();
      look();
    },
    days(_, what) {
      today = addDays(today, 1 + (what % 25));
      takeOut(untrueOnes().map(({ id }) => id));
      look();
      release();
      look();
    },
  };
  for (const { act, who, what } of history.steps) acts[act](people[who % people.length]!, what);
  return lived;
}

function newPerson(at: number, approved: boolean): Person {
  return {
    id: `p${at}`,
    card: someCard(at * 7 + (at % 5)),
    waitingSince: at % 3 === 0 ? "2026-03-01" : "2026-10-01",
    protectedIdentity: at % 11 === 10,
    approved,
    consentTo: approved ? addDays(FIRST_DAY, CONSENT_DAYS + at * 5) : FIRST_DAY,
    told: [],
    seen: [],
  };
}

/** Few values of each, so that people often meet in a class and often just miss each other. */
function someCard(seed: number): CardContent {
  let left = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  const one = <Value>(...values: readonly Value[]): Value => {
    left = (Math.imul(left ^ (left >>> 15), 0x85ebca6b) + 0x6d2b79f5) >>> 0;
    return values[left % values.length]!;
  };
  return card({
    homeKommun: one("1273", "1273", "1273", "1293", "0765"),
    occupationsWished: one(["9111"], ["9111"], ["9111", "5321"], ["9112"], []),
    swedishSpoken: one("B1", "B1", "B2", "A2"),
    licences: one<CardContent["licences"]>([], [], ["B"]),
    certificates: one<CardContent["certificates"]>([], [], ["truck-a"], ["truck-b"]),
    hoursNow: one(20, 20, 20, 40),
    earliestStart: one("2026-11-01", "2026-12-10", "2027-02-01"),
    traits: one<CardContent["traits"]>(
      {},
      { ansvar: 3, punktlighet: 3 },
      { ansvar: 3, punktlighet: 2, larande: 2 },
    ),
    conditions: one<CardContent["conditions"]>([], [], ["ingen-natt"], ["lugn-miljo", "ingen-natt"]),
    phrases: one<CardContent["phrases"]>([], [], ["haller-ut"]),
  });
}

function drawing(seed: number): RandomInteger {
  let state = seed + 1;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
