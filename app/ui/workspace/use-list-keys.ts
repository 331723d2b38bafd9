import { type RefObject, useEffect, useState } from "react";

/**
 * j and k walk the list, Enter opens the card, p chooses it, f pins it, x opens what hides it, and c compares the chosen.
 * An enhancement: the list works with the ordinary keys. Nothing is taken from a field that is being typed in, and not
 * with a modifier held; and the keys can be turned off, for those whom single letters get in the way of.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): { on: boolean; toggle: () => void } {
  const [on, setOn] = useState(true);
  useEffect(() => {
    if (!on) return;
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
      if (typing || event.ctrlKey || event.metaKey || event.altKey || !list.current) return;
      const rows = [...list.current.querySelectorAll<HTMLElement>("[data-candidate]")];
      const here = rows.findIndex((row) => row.contains(document.activeElement));
      if (event.key === "j" || event.key === "k") {
        const step = event.key === "j" ? 1 : -1;
        rows[Math.min(rows.length - 1, Math.max(0, here + step))]?.focus();
        event.preventDefault();
      }
      if (event.key === "c") list.current.querySelector<HTMLElement>("[data-key=c]")?.click();
      const row = rows[here];
      if (!row) return;
      if (event.key === "Enter" && target === row) row.querySelector("summary")?.click();
      if (event.key === "p") row.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
      if (event.key === "f") row.querySelector<HTMLElement>("[data-key=f]")?.click();
      if (event.key === "x") openHiding(event, row);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list, on]);
  return { on, toggle: () => setOn((was) => !was) };
}

/** The reason is asked for first: the list of reasons gets the focus. */
function openHiding(event: KeyboardEvent, row: HTMLElement): void {
  const hiding = row.querySelector<HTMLDetailsElement>("[data-key=x]");
  if (!hiding) return;
  hiding.open = true;
  hiding.querySelector("select")?.focus();
  event.preventDefault();
}
