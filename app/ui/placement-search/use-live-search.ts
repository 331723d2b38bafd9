import { type FormEvent, type RefObject, useEffect, useRef } from "react";
import { useLocation, useNavigate } from "react-router";
import { addressOf } from "./address.ts";

/** Long enough for the next letter, short enough to feel at once. */
const PAUSE_MS = 250;

/**
 * Searches as one types and chooses, in a form that works without it: letters after a short pause and in the same
 * history entry, choices at once and with an entry of their own, so that Back takes the last choice off.
 */
export function useLiveSearch(form: RefObject<HTMLFormElement | null>, results: RefObject<HTMLElement | null>) {
  const navigate = useNavigate();
  const { key } = useLocation();
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = useRef(false);

  const search = (replace: boolean) => {
    clearTimeout(pause.current);
    if (form.current) navigate(addressOf(new FormData(form.current)), { replace, preventScrollReset: true });
  };

  useEffect(() => () => clearTimeout(pause.current), []);

  // A link (a filter taken off, Back) changes what is asked: the fields follow, but never the one being typed in.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each navigation has its own key
  useEffect(() => {
    for (const field of form.current?.elements ?? []) {
      if (field instanceof HTMLInputElement && field.type === "checkbox") field.checked = field.defaultChecked;
      if (field instanceof HTMLInputElement && field !== document.activeElement && isTyped(field))
        field.value = field.defaultValue;
    }
  }, [key, form]);

  return {
    onInput(event: FormEvent<HTMLFormElement>) {
      if (!isTyped(event.target)) return;
      clearTimeout(pause.current);
      pause.current = setTimeout(() => search(typed.current), PAUSE_MS);
    },
    onChange(event: FormEvent<HTMLFormElement>) {
      if (isTyped(event.target)) return;
      search(false);
    },
    onSubmit(event: FormEvent<HTMLFormElement>) {
      event.preventDefault();
      search(false);
      results.current?.focus();
    },
  };
}

function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && (target.type === "search" || target.type === "text");
}
