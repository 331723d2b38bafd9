import type { FindingKind, GuardContext, Severity } from "./finding.ts";
import { guardText } from "./guard-text.ts";
import { GUARDED_TEXTS, type GuardedPlace, type GuardedText } from "./guarded-texts.ts";
import type { PassReason, TextPass } from "./text-pass.ts";

/** A piece of a text; joined in order they are the text. */
export interface GuardedPiece {
  text: string;
  finding: { kind: FindingKind; severity: Severity; id: string } | null;
}

export interface StoppedText {
  field: string;
  pieces: GuardedPiece[];
}

/** A named outcome of a service: nothing was written, and these are the texts with what is marked in them. */
export interface TextsStopped {
  ok: false;
  failure: "texts";
  place: GuardedPlace;
  texts: StoppedText[];
  /** Nothing that blocks: may be saved by somebody who has read it again and says why. */
  mayPass: boolean;
}

/** Set when marked words were passed: what the audit holds of it, never the words. */
export interface TextsPassed {
  place: GuardedPlace;
  reason: PassReason;
  kinds: FindingKind[];
}

export interface TextsToReview extends GuardContext {
  place: GuardedPlace;
  /** The form's texts by field; a field of several lines is given once for each. */
  texts: readonly (readonly [field: string, text: string])[];
  /** What is stored already: marked words that stood there have been passed before. */
  before?: readonly (readonly [field: string, text: string])[];
  pass: TextPass | null;
}

/** Holds a form's texts against the guard. Fields that the table of guarded texts does not name are let be. */
export function reviewTexts(asked: TextsToReview): { ok: true; passed: TextsPassed | null } | TextsStopped {
  const { place, pass } = asked;
  const table: GuardedText = GUARDED_TEXTS[place];
  const own = table.comparesOwn ? asked.own : null;
  const stored = new Set((asked.before ?? []).map(([field, text]) => `${field}\n${text}`));
  const texts = asked.texts.flatMap(([field, text]): StoppedText[] => {
    const lets = table.fields[field];
    if (!lets) return [];
    const pieces = cut(field, text, { ...asked, own }, lets);
    const isStored = stored.has(`${field}\n${text}`);
    return pieces.some(({ finding }) => finding && !(isStored && finding.severity === "warn"))
      ? [{ field, pieces }]
      : [];
  });
  const found = texts.flatMap(({ pieces }) => pieces.flatMap(({ finding }) => finding ?? []));
  if (found.length === 0) return { ok: true, passed: null };
  const mayPass = found.every(({ severity }) => severity === "warn");
  if (!mayPass || !pass || !found.every(({ id }) => pass.seen.includes(id)))
    return { ok: false, failure: "texts", place, texts, mayPass };
  const kinds = [...new Set(found.map(({ kind }) => kind))].sort();
  return { ok: true, passed: { place, reason: pass.reason, kinds } };
}

/** The texts of a form's values that are guarded there. */
export function guardedFields(place: GuardedPlace, values: object): [field: string, text: string][] {
  return Object.entries(values).filter(
    (entry): entry is [string, string] =>
      entry[0] in GUARDED_TEXTS[place].fields && typeof entry[1] === "string",
  );
}

/** Everything that was marked passed, with this reason. */
export function passAll(stopped: TextsStopped, reason: PassReason): TextPass {
  return {
    reason,
    seen: stopped.texts.flatMap(({ pieces }) => pieces.flatMap(({ finding }) => finding?.id ?? [])),
  };
}

function cut(
  field: string,
  text: string,
  context: GuardContext,
  lets: readonly FindingKind[],
): GuardedPiece[] {
  const pieces: GuardedPiece[] = [];
  let from = 0;
  for (const { kind, severity, start, end } of guardText(text, context)) {
    if (lets.includes(kind)) continue;
    if (start > from) pieces.push({ text: text.slice(from, start), finding: null });
    const words = text.slice(start, end);
    const id = `${field}:${kind}:${words.toLocaleLowerCase("sv")}`;
    pieces.push({ text: words, finding: { kind, severity, id } });
    from = end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), finding: null });
  return pieces;
}
