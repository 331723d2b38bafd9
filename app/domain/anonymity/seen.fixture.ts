import type { CardContent } from "../kompetenskort/card.ts";
import type { IsoDate } from "../shared/dates.ts";
import { geography } from "./candidate.fixture.ts";
import type { PublishedForm } from "./candidate.ts";
import type { GateSettings } from "./generalise.ts";
import { hiddenRung, valuesAt } from "./ladders.ts";
import type { LadderContext, LadderPerson } from "./ladders-place-time.ts";
import { type Generalised, QUASI_IDENTIFIERS, type QuasiIdentifier } from "./profile.ts";
import { SMALL_POOL } from "./uniqueness.ts";

/** One published card as a reader sees it. */
interface Seen {
  form: PublishedForm;
}

/** Written without the gate's own `classKey`: every attribute, letter for letter. */
export function smallClass(seen: readonly Seen[], k: number): string | null {
  const sizes = new Map<string, number>();
  for (const { form } of seen) {
    const text = JSON.stringify(
      QUASI_IDENTIFIERS.map((id) => [form.attributes[id].rung, form.attributes[id].values]),
    );
    sizes.set(text, (sizes.get(text) ?? 0) + 1);
  }
  for (const [text, size] of sizes) if (size < k) return `a class of ${size}: ${text}`;
  return null;
}

/** Written as the rule reads: any three of what is shown, with the area, belong to two at least. */
export function pointedOut(seen: readonly Seen[]): string | null {
  if (seen.length >= SMALL_POOL) return null;
  const all = seen.map(({ form }) => ({
    area: JSON.stringify(form.attributes.area),
    items: new Set([
      ...Object.entries(form.traits).map(([trait, level]) => `${trait}:${level}`),
      ...form.conditions,
      ...form.phrases,
    ]),
  }));
  for (const { area, items } of all) {
    for (const chosen of threesOf([...items])) {
      const owners = all.filter(
        (other) => other.area === area && chosen.every((each) => other.items.has(each)),
      );
      if (owners.length < 2) return `${chosen.join(" + ")} in ${area} belongs to one alone`;
    }
  }
  return null;
}

function threesOf(items: readonly string[]): string[][] {
  if (items.length === 0) return [];
  if (items.length <= 3) return [[...items]];
  return items.flatMap((a, i) =>
    items.slice(i + 1).flatMap((b, j) => items.slice(i + j + 2).map((c) => [a, b, c])),
  );
}

/** A form that was shown, and the day. */
export interface Shown {
  attributes: PublishedForm["attributes"];
  on: IsoDate;
}

/**
 * Who keeps every card of a person and knows them again learns from the new one only where k people still fit them all,
 * the person's own changes set aside. Written without the gate's own memory: whole forms, one by one.
 */
export function toldTooMuch(
  before: readonly Shown[],
  now: Shown,
  one: LadderPerson,
  people: readonly LadderPerson[],
  { k, geography }: Pick<GateSettings, "k" | "geography">,
): string | null {
  const said = before.flatMap(({ attributes, on }) =>
    QUASI_IDENTIFIERS.filter((id) => isTrue(attributes[id], id, one, { today: on, geography })).map((id) => ({
      id,
      shown: attributes[id],
      on,
    })),
  );
  if (said.length === 0) return null;
  const fitting = people.filter((other) =>
    said.every(({ id, shown, on }) => isTrue(shown, id, other, { today: on, geography })),
  );
  const left = fitting.filter(
    (other) => untruthOfAttributes(now.attributes, other, { today: now.on, geography }) === null,
  );
  if (left.length >= k || left.length === fitting.length) return null;
  return `of ${fitting.length} who fit the cards before, ${left.length} fit the new one too`;
}

function isTrue(
  { rung, values }: Generalised,
  id: QuasiIdentifier,
  one: LadderPerson,
  context: LadderContext,
): boolean {
  if (rung === hiddenRung(id)) return true;
  const mine = valuesAt(id, rung, one, context);
  if (mine === null) return false;
  const whole = values.length === mine.length || (id === "occupations" && values.length > 0);
  return whole && values.every((value) => mine.includes(value));
}

function untruthOfAttributes(
  attributes: PublishedForm["attributes"],
  one: LadderPerson,
  context: LadderContext,
): string | null {
  return QUASI_IDENTIFIERS.find((id) => !isTrue(attributes[id], id, one, context)) ?? null;
}

export function untruthOf(form: PublishedForm, one: LadderPerson, today: IsoDate): string | null {
  const untrue = untruthOfAttributes(form.attributes, one, { today, geography });
  if (untrue) return untrue;
  const trait = Object.entries(form.traits).find(
    ([id, level]) => one.card.traits[id as keyof CardContent["traits"]] !== level,
  );
  if (trait) return trait[0];
  if (!form.conditionsIncomplete && form.conditions.length < one.card.conditions.length) return "conditions";
  return (
    [...form.conditions, ...form.phrases].find(
      (id) => ![...one.card.conditions, ...one.card.phrases].some((own) => own === id),
    ) ?? null
  );
}
