import type { Submission } from "@conform-to/dom";
import { parseWithZod } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Messages } from "./messages.ts";

type Issue = z.core.$ZodIssue;

/**
 * Parses a form with its one schema, in the browser and on the server alike, and words what is wrong in the
 * reader's language. Schemas name their own failures by key (`field.email`); zod's own are worded by kind.
 */
export function parseFormData<Schema extends z.ZodType>(
  form: FormData | URLSearchParams,
  schema: Schema,
  messages: Messages,
): Submission<z.input<Schema>, string[], z.output<Schema>> {
  return parseWithZod(form, {
    schema,
    formatError: (issues: Issue[]) => issues.map((issue) => wordsFor(issue, messages)),
  });
}

function wordsFor(issue: Issue, messages: Messages): string {
  const words = messages.errors.field;
  const own = (words as unknown as Record<string, unknown>)[issue.message];
  if (typeof own === "string") return own;
  if (typeof own === "function" && issue.code === "custom") return own(issue.params);
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? words.required
        : issue.expected === "number"
          ? words.number
          : words.wrongType;
    case "too_small":
      if (issue.origin === "string")
        return issue.minimum === 1 ? words.required : words.tooShort({ min: Number(issue.minimum) });
      if (issue.origin === "array") return words.chooseSome;
      return words.min({ min: Number(issue.minimum) });
    case "too_big":
      return issue.origin === "string"
        ? words.tooLong({ max: Number(issue.maximum) })
        : issue.origin === "array"
          ? words.tooMany({ max: Number(issue.maximum) })
          : words.max({ max: Number(issue.maximum) });
    case "invalid_format":
      return issue.format === "email" ? words.email : words.wrongType;
    case "invalid_value":
    case "invalid_union":
      return issue.input === undefined ? words.chooseOne : words.unknownChoice;
    case "not_multiple_of":
      return words.wholeNumber;
    default:
      return words.wrongType;
  }
}
