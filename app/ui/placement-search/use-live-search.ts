import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { addressOf } from "./address.ts";

/** Long enough for the next letter, short enough to feel at once. */
const PAUSE_MS = 250;

/**
 * Searches as one types and chooses, in a form that works without it: letters after a short pause and in the same
 * history entry, choices at once and with an entry of their own, so that Back takes the last choice off.
 */
export function useLiveSearch(
  form: RefObject<HTMLFormElement | null>,
  results: RefObject<HTMLElement | null>,
) {
  const navigate = useNavigate();
  const { key } = useLocation();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const shown = useRef(key);

  useEffect(() => () => clearTimeout(pause.current), []);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    for (const field of form.current?.elements ?? []) followAddress(field);
  }, [key, form]);

  const search = (replace: boolean) => {
    clearTimeout(pause.current);
    if (form.current) navigate(addressOf(new FormData(form.current)), { replace, preventScrollReset: true });
  };
  return {
    onChange(event: FormEvent<HTMLFormElement>) {
      clearTimeout(pause.current);
      if (isTyped(event.target)) pause.current = setTimeout(() => search(true), PAUSE_MS);
      else search(false);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      search(false);
      results.current?.focus();
    },
  };
}

function isTyped(target: EventTarget): target is HTMLInputElement {
  return target instanceof HTMLInputElement && (target.type === "search" || target.type === "text");
}

/**
 * A link (a filter taken off, Back) changes what is asked: the fields, which nobody controls, follow; but never the
 * one being typed in. `data-asked` says what React doesn't write to a select after its first rendering.
 */
function followAddress(field: Element): void {
  if (field instanceof HTMLSelectElement) field.value = field.dataset.asked ?? "";
  if (!(field instanceof HTMLInputElement)) return;
  if (field.type === "checkbox") field.checked = field.defaultChecked;
  if (isTyped(field) && field !== document.activeElement) field.value = field.defaultValue;
}
