import { type FocusEvent, type FormEvent, type RefObject, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";

/** Long enough for the next letter, short enough to feel at once. */
const PAUSE_MS = 250;

/**
 * Searches as one types and chooses, in a form that works without it: letters after a short pause and in the same
 * history entry, choices at once and with an entry of their own, so that Back takes the last choice off. The name of a
 * place means nothing until it is whole: it is searched for when it is one that is suggested, or is left.
 */
export function useLiveSearch(
  form: RefObject<HTMLFormElement | null>,
  results: RefObject<HTMLElement | null>,
  addressOf: (form: FormData) => string,
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
    // The link that was pressed is gone with what it changed: reading goes on at the new result.
    if (document.activeElement === document.body) results.current?.focus({ preventScroll: true });
  }, [key, form, results]);

  const search = (replace: boolean) => {
    clearTimeout(pause.current);
    if (form.current) navigate(addressOf(new FormData(form.current)), { replace, preventScrollReset: true });
  };
  return {
    onChange(event: FormEvent<HTMLFormElement>) {
      clearTimeout(pause.current);
      const field: EventTarget = event.target;
      if (isTyped(field) && field.list) {
        if (field.value === "" || isSuggested(field)) search(false);
      } else if (isTyped(field)) pause.current = setTimeout(() => search(true), PAUSE_MS);
      else search(false);
    },
    onBlur({ target, relatedTarget }: FocusEvent<HTMLFormElement, Element>) {
      const left: EventTarget = target;
      // A button's own press searches.
      if (relatedTarget instanceof HTMLButtonElement || !isTyped(left) || !left.list) return;
      if (left.value.trim() !== left.defaultValue && !isSuggested(left)) search(false);
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

function isSuggested({ list, value }: HTMLInputElement): boolean {
  return [...(list?.options ?? [])].some((option) => option.value === value);
}

/**
 * A link (a filter taken off, Back) changes what is asked: the fields, which nobody controls, follow; but never the
 * one being typed in. `data-asked` says what React doesn't write to a select after its first rendering.
 */
function followAddress(field: Element): void {
  if (field instanceof HTMLSelectElement) field.value = field.dataset.asked ?? "";
  if (!(field instanceof HTMLInputElement)) return;
  if (field.type === "checkbox") field.checked = field.defaultChecked;
  const written = field.type === "date" || isTyped(field);
  if (written && field !== document.activeElement) field.value = field.defaultValue;
}
