import { z } from "zod";
import { CERTIFICATES, LICENCES } from "../../kompetenskort/vocabulary.ts";
import { writtenText } from "../../shared/plain-text.ts";
import type { StepContent } from "../draft-steps.ts";
import type { SwedishNeed } from "../need.ts";
import { answered, fromYesNo, stepForm, toYesNo, yesNo } from "./step-form.ts";

export const MOST_DEMANDS = 5;
const REASON_MAX = 200;

const level = z.enum(["none", "A1", "A2", "B1", "B2", "C1"]).optional();
const reason = writtenText(REASON_MAX).optional();

/** A row of a demand: one without a choice is passed over, unless a reason has been written for nothing. */
function demandRows<Values extends readonly [string, ...string[]]>(values: Values) {
  const row = z
    .object({ what: z.enum(values).optional(), reasonTask: reason })
    .refine((one) => one.what !== undefined || one.reasonTask === undefined, {
      error: "chooseOne",
      path: ["what"],
    });
  return z
    .array(row)
    .max(MOST_DEMANDS)
    .refine((rows) => new Set(chosen(rows)).size === chosen(rows).length, { error: "duplicate" })
    .optional();
}

const chosen = (rows: readonly { what?: string | undefined }[]) =>
  rows.flatMap(({ what }) => (what === undefined ? [] : [what]));

/** "Ja, det krävs" with rows under it; "nej" empties them, unanswered leaves the question open. */
export const demandsForm = stepForm("demands", {
  schema: z.object({
    swedishSpoken: level,
    swedishSpokenReason: reason,
    swedishWritten: level,
    swedishWrittenReason: reason,
    needsLicence: yesNo,
    licences: demandRows(LICENCES),
    needsCertificate: yesNo,
    certificates: demandRows(CERTIFICATES),
    registerExtract: yesNo,
  }),
  toContent: (values) =>
    answered({
      swedishSpoken: swedishNeed(values.swedishSpoken, values.swedishSpokenReason),
      swedishWritten: swedishNeed(values.swedishWritten, values.swedishWrittenReason),
      licences: rowsOf(values.needsLicence, values.licences)?.map(({ what, reasonTask }) => ({
        licence: what,
        reasonTask,
      })),
      certificates: rowsOf(values.needsCertificate, values.certificates)?.map(({ what, reasonTask }) => ({
        id: what,
        reasonTask,
      })),
      registerExtract: fromYesNo(values.registerExtract),
    }),
  toForm: (content) =>
    answered({
      swedishSpoken: levelOf(content.swedishSpoken),
      swedishSpokenReason: content.swedishSpoken?.reasonTask,
      swedishWritten: levelOf(content.swedishWritten),
      swedishWrittenReason: content.swedishWritten?.reasonTask,
      needsLicence: anyOf(content.licences),
      licences: content.licences?.map(({ licence, reasonTask }) => ({ what: licence, reasonTask })),
      needsCertificate: anyOf(content.certificates),
      certificates: content.certificates?.map(({ id, reasonTask }) => ({ what: id, reasonTask })),
      registerExtract: toYesNo(content.registerExtract),
    }),
});

function swedishNeed(chosenLevel: z.infer<typeof level>, reasonTask = ""): SwedishNeed | null | undefined {
  if (chosenLevel === undefined) return undefined;
  return chosenLevel === "none" ? null : { level: chosenLevel, reasonTask };
}

function levelOf(need: StepContent<"demands">["swedishSpoken"]): z.infer<typeof level> {
  return need === null ? "none" : need?.level;
}

function rowsOf<What extends string>(
  needed: "yes" | "no" | undefined,
  rows: readonly { what?: What | undefined; reasonTask?: string | undefined }[] = [],
): { what: What; reasonTask: string }[] | undefined {
  if (needed === "no") return [];
  const filled = rows.flatMap(({ what, reasonTask = "" }) => (what ? [{ what, reasonTask }] : []));
  // "Ja" without a row is no answer yet: it would read as "nothing is demanded".
  return filled.length > 0 ? filled : undefined;
}

function anyOf(rows: readonly unknown[] | undefined): "yes" | "no" | undefined {
  return toYesNo(rows === undefined ? undefined : rows.length > 0);
}
