import type { Submission } from "@conform-to/dom";
import { data } from "react-router";
import type { StoppedText, TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import { readTextPass, type TextPass } from "#app/domain/text-guard/text-pass.ts";
import type { Messages } from "#app/i18n/messages.ts";

type Sent = Submission<unknown, string[], unknown>;

/** The box and the reason that were sent beside a form's own fields, if any. */
export function textPassOf(submission: Sent): TextPass | null {
  return readTextPass(submission.payload.textPass);
}

/** 400 with everything typed, what is marked beside each field, and the texts with their marks. */
export function textsStopped(submission: Sent, stopped: TextsStopped, messages: Messages) {
  const say = messages.textGuard;
  const fieldErrors: Record<string, string[]> = Object.fromEntries(
    stopped.texts.map((text) => [text.field, [wordsFor(text, say)]]),
  );
  const read = isTicked(submission.payload.textPass);
  if (stopped.mayPass && read && !textPassOf(submission))
    fieldErrors["textPass.reason"] = [messages.errors.field.chooseOne];
  return data({ form: submission.reply({ fieldErrors }), guard: stopped }, { status: 400 });
}

function isTicked(sent: unknown): boolean {
  return typeof sent === "object" && sent !== null && "read" in sent && sent.read === "on";
}

function wordsFor({ pieces }: StoppedText, say: Messages["textGuard"]): string {
  const named = (severity: "block" | "warn") => [
    ...new Set(
      pieces.flatMap(({ text, finding }) =>
        finding?.severity === severity ? [say.word({ words: text, kind: say.kinds[finding.kind] })] : [],
      ),
    ),
  ];
  const [blocked, warned] = [named("block"), named("warn")];
  return [
    ...(blocked.length > 0 ? [say.blocked({ words: blocked.join(", ") })] : []),
    ...(warned.length > 0 ? [say.warned({ words: warned.join(", ") })] : []),
  ].join(" ");
}
