import type { Submission, SubmissionResult } from "@conform-to/dom";
import { data, type RouterContextProvider } from "react-router";
import type { z } from "zod";
import { messagesFor } from "#app/i18n/messages.ts";
import { parseFormData } from "#app/i18n/parse-form.ts";
import { localeContext } from "./request-context.server.ts";

/**
 * Parses a posted form with its schema, errors worded for the reader. Control characters are dropped and text is
 * put in NFC before the schema sees it; files are not accepted anywhere yet.
 */
export async function parseForm<Schema extends z.ZodType>(
  { request, context }: { request: Request; context: Readonly<RouterContextProvider> },
  schema: Schema,
): Promise<Submission<z.input<Schema>, string[], z.output<Schema>>> {
  return parseFormData(cleaned(await request.formData()), schema, messagesFor(context.get(localeContext)));
}

/** What a form says of itself and of what it is about: nobody has filled these in, so nobody can mend them. */
const OUT_OF_SIGHT: ReadonlySet<string> = new Set([
  "act",
  "intent",
  "decision",
  "version",
  "cardId",
  "consentId",
  "contactId",
  "entryId",
  "eventId",
  "membershipId",
  "participantId",
  "placementId",
  "requestId",
  "search",
  "searchId",
]);

/**
 * 400 with everything typed and what is wrong beside each field; the page shows the form again. Where the form's
 * own marks are wrong it is an old page or no page of ours, and the error page says how to get a new one.
 *
 * @param hidden a field that is a choice on other pages and a mark of the form on this one
 */
export function rejected(reply: SubmissionResult<string[]>, hidden?: string) {
  if (Object.keys(reply.error ?? {}).some((name) => name === hidden || OUT_OF_SIGHT.has(name)))
    throw data(null, { status: 400 });
  return data({ form: reply }, { status: 400 });
}

function cleaned(form: FormData): FormData {
  const clean = new FormData();
  for (const [name, value] of form) {
    if (typeof value === "string") clean.append(name, [...value.normalize("NFC")].filter(isText).join(""));
  }
  return clean;
}

function isText(character: string): boolean {
  const code = character.codePointAt(0)!;
  const isControl =
    (code < 32 && character !== "\n" && character !== "\t" && character !== "\r") || code === 127;
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return !isControl && !isLoneSurrogate;
}
