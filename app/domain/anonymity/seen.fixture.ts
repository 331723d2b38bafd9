import type { CardContent } from "../kompetenskort/card.ts";
import type { IsoDate } from "../shared/dates.ts";
import { geography } from "./candidate.fixture.ts";
import type { PublishedForm } from "./candidate.ts";
import { hiddenRung, valuesAt } from "./ladders.ts";
import type { LadderPerson } from "./ladders-place-time.ts";
import { QUASI_IDENTIFIERS } from "./profile.ts";
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

export function untruthOf(form: PublishedForm, one: LadderPerson, today: IsoDate): string | null {
  for (const id of QUASI_IDENTIFIERS) {
    const { rung, values } = form.attributes[id];
    if (rung === hiddenRung(id)) continue;
    const mine = valuesAt(id, rung, one, { today, geography }) ?? [];
    const all = values.every((value) => mine.includes(value));
    const whole = values.length === mine.length || (id === "occupations" && values.length > 0);
    if (!all || !whole) return id;
  }
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
