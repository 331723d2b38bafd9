import type { RouterContextProvider } from "react-router";
import { messagesFor } from "#app/i18n/messages.ts";
import { localeContext } from "./request-context.server.ts";

/** The failures of opening a case that are said beside a field, and which field. */
const BESIDE = {
  scheme_closed: "scheme",
  already_open: "scheme",
  start_in_past: "plannedStart",
} as const;

/** The words for why a case could not be opened, or null for those that are pages of their own. */
export function openingErrors(
  context: Readonly<RouterContextProvider>,
  failure: string,
): { fieldErrors: Record<string, string[]> } | { formErrors: string[] } | null {
  const words: Record<string, string> = messagesFor(context.get(localeContext)).lonebidrag.open.failures;
  const text = words[failure];
  if (!text) return null;
  const field = BESIDE[failure as keyof typeof BESIDE];
  return field ? { fieldErrors: { [field]: [text] } } : { formErrors: [text] };
}
