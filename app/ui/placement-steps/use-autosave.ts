import { INTENT } from "@conform-to/dom";
import { useEffect, useRef, useState } from "react";

export type AutosaveState =
  | "idle"
  | "saving"
  | "saved"
  | "invalid"
  | "marked"
  | "stale"
  | "failed"
  | "signedOut";

/** What the address that saves answers. */
export type AutosaveReply =
  | { outcome: "saved"; version: number }
  | { outcome: "invalid" | "marked" | "stale" };

/**
 * Saves a form as its fields are left, one save at a time and the latest text last. A real submit waits for a save
 * under way, so that nobody is stale against themselves. What can't be saved stays in the form, and the state says
 * why. Without JavaScript nothing here runs: the form's own button saves.
 */
export function useAutosave(formId: string, address: string, loadedVersion: number) {
  const [state, setState] = useState<AutosaveState>("idle");
  const [saved, setSaved] = useState(loadedVersion);
  const version = Math.max(saved, loadedVersion);
  const current = useRef(version);
  current.current = Math.max(current.current, version);

  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let saving: Promise<void> | null = null;
    let again = false;
    let stopped = false;

    const save = async () => {
      do {
        again = false;
        setState("saving");
        const reply = await post(address, form, current.current);
        if (reply.outcome === "saved") {
          current.current = reply.version;
          setSaved(reply.version);
          // At once too: a submit that has waited may go before React has drawn the new version.
          const field = form.elements.namedItem("version");
          if (field instanceof HTMLInputElement) field.value = String(reply.version);
        }
        if (!stopped) setState(reply.outcome);
      } while (again && !stopped);
    };
    const onChange = () => {
      if (saving) again = true;
      else
        saving = save().finally(() => {
          saving = null;
        });
    };
    const onSubmit = (event: SubmitEvent) => {
      // Conform asks for its checks by submitting with a button of its own, which it takes away again.
      const asksForChecks = event.submitter instanceof HTMLButtonElement && event.submitter.name === INTENT;
      if (!saving || asksForChecks) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const button = event.submitter;
      void saving.then(() => requestAnimationFrame(() => form.requestSubmit(button)));
    };
    form.addEventListener("change", onChange);
    form.addEventListener("submit", onSubmit, { capture: true });
    return () => {
      stopped = true;
      form.removeEventListener("change", onChange);
      form.removeEventListener("submit", onSubmit, { capture: true });
    };
  }, [formId, address]);

  return { state, version };
}

async function post(
  address: string,
  form: HTMLFormElement,
  version: number,
): Promise<AutosaveReply | { outcome: "failed" | "signedOut" }> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  body.set("version", String(version));
  try {
    const response = await fetch(address, { method: "POST", body });
    if (response.redirected) return { outcome: "signedOut" };
    return response.ok ? ((await response.json()) as AutosaveReply) : { outcome: "failed" };
  } catch {
    // No contact: the text stands in the form, and the state says so.
    return { outcome: "failed" };
  }
}
