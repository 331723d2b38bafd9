import { type FormEvent, type RefObject, useCallback, useEffect, useState } from "react";

export interface Chosen {
  profileId: string;
  alias: string;
}

/**
 * Keeps the numbers at the chosen cards in the order in which they were pressed. An enhancement: the numbers are
 * ordinary fields, and may be written by hand.
 */
export function useChoiceOrder(form: RefObject<HTMLFormElement | null>, list: unknown) {
  const [chosen, setChosen] = useState<Chosen[]>([]);
  const read = useCallback(() => setChosen(form.current ? inOrder(form.current) : []), [form]);
  // A list made anew may lack what was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again with every list
  useEffect(read, [read, list]);
  return {
    chosen,
    onChange({ target }: FormEvent<HTMLFormElement>) {
      const field: EventTarget = target;
      if (!form.current || !(field instanceof HTMLInputElement)) return;
      if (field.name === "profileId") {
        const order = orderField(form.current, field.value);
        const others = inOrder(form.current).filter(({ profileId }) => profileId !== field.value);
        if (order && !field.checked) order.value = "";
        const ids = others.map(({ profileId }) => profileId);
        number(form.current, field.checked ? [...ids, field.value] : ids);
      }
      read();
    },
    /** One place up or down. */
    move(profileId: string, by: -1 | 1) {
      const ids = chosen.map((one) => one.profileId);
      const from = ids.indexOf(profileId);
      const to = from + by;
      if (!form.current || to < 0 || to >= ids.length) return;
      [ids[from], ids[to]] = [ids[to]!, ids[from]!];
      number(form.current, ids);
      read();
    },
  };
}

function number(form: HTMLFormElement, ids: readonly string[]): void {
  for (const [index, id] of ids.entries()) {
    const field = orderField(form, id);
    if (field) field.value = String(index + 1);
  }
}

function orderField(form: HTMLFormElement, profileId: string): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>(`input[name="order.${CSS.escape(profileId)}"]`);
}

function inOrder(form: HTMLFormElement): Chosen[] {
  const boxes = form.querySelectorAll<HTMLInputElement>("input[name=profileId]:checked");
  return [...boxes]
    .map(({ value, dataset }) => ({
      profileId: value,
      alias: dataset.alias ?? "",
      place: Number(orderField(form, value)?.value || Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => (a.place === b.place ? 0 : a.place - b.place));
}
