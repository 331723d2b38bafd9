import { type RefObject, useEffect } from "react";

/**
 * j and k walk the list, Enter opens the card, p ticks it to be proposed. An enhancement: the list works with the
 * ordinary keys. Nothing is taken from a field that is being typed in, and not with a modifier held.
 */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
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
      const row = rows[here];
      if (!row) return;
      if (event.key === "Enter" && target === row) row.querySelector("summary")?.click();
      if (event.key === "p") row.querySelector<HTMLInputElement>("input[type=checkbox]")?.click();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [list]);
}
