import { useEffect, useState } from "react";
import { useLocation } from "react-router";

/** What was in a form when it was sent. Held by this tab alone, and never written down. */
interface Kept {
  who: string;
  path: string;
  entries: [string, string][];
}

let kept: Kept | null = null;
let signInAsked = false;

/** Pages on the way back in: what is kept is not let go of there. */
const SIGNING_IN = /^\/(logga-in|bekrafta|valj-roll|hem)(\/|$)/;

/**
 * Holds on to a form while it is being sent. Where the session had ended, so that its sender has to sign in first,
 * the same person finds it filled in again; true when that has just been done. `who` tells people apart in one tab.
 */
export function useKeptTyping(who: string | null): boolean {
  const { pathname, search } = useLocation();
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  useEffect(() => {
    const keep = ({ target }: SubmitEvent) => {
      if (who && target instanceof HTMLFormElement && target.method === "post")
        kept = { who, path: pathname, entries: textOf(target) };
    };
    document.addEventListener("submit", keep, { capture: true });
    return () => document.removeEventListener("submit", keep, { capture: true });
  }, [who, pathname]);
  useEffect(() => {
    if (SIGNING_IN.test(pathname)) {
      signInAsked ||= new URLSearchParams(search).has("avbrutet");
      return;
    }
    if (signInAsked && kept && kept.who === who && kept.path === pathname && fillIn(kept.entries))
      setRestoredAt(pathname);
    // Anywhere else it has been answered, or is not theirs to see.
    signInAsked = false;
    if (kept?.path !== pathname) kept = null;
  }, [who, pathname, search]);
  return restoredAt === pathname;
}

function textOf(form: HTMLFormElement): [string, string][] {
  const secret = new Set(
    [...form.querySelectorAll("input[type=password], input[type=hidden]")].map((one) =>
      one.getAttribute("name"),
    ),
  );
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !secret.has(name) ? [[name, value] as [string, string]] : [],
  );
}

/** Into the first form that has a place for all of it; false where there is none. */
function fillIn(entries: [string, string][]): boolean {
  const form = [...document.forms].find(
    ({ method, elements }) => method === "post" && entries.every(([name]) => elements.namedItem(name)),
  );
  if (!form || entries.length === 0) return false;
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === "radio" || control.type === "checkbox"))
      control.checked = entries.some(([name, value]) => name === control.name && value === control.value);
    else if (
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement ||
      (control instanceof HTMLInputElement && control.type !== "hidden" && control.type !== "password")
    )
      control.value = entries.find(([name]) => name === control.name)?.[1] ?? control.value;
    else continue;
    control.dispatchEvent(new Event("input", { bubbles: true }));
    control.dispatchEvent(new Event("change", { bubbles: true }));
  }
  for (let fold = form.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  return true;
}
