import type { Submission } from "@conform-to/dom";
import type { RouterContextProvider } from "react-router";
import { z } from "zod";
import { CARD_PARTS, type CardPart, cardPartSchemas } from "#app/domain/kompetenskort/card-parts.ts";
import { CARD_REGISTERS } from "#app/domain/kompetenskort/card-registers.ts";
import { hoursForm, stepsOf } from "#app/domain/kompetenskort/hours-form.ts";
import { traitForm } from "#app/domain/kompetenskort/trait-form.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { parseForm } from "#app/http/forms.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { assessTrait } from "#app/services/kompetenskort/assess-trait.server.ts";
import { saveCardPart } from "#app/services/kompetenskort/save-card-part.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

const besideForm = z.object({
  part: z.enum(CARD_PARTS),
  version: z.coerce.number().int().positive(),
  intent: z.string().max(20).optional(),
  sok: z.string().max(80).optional(),
  trait: z.string().max(40).optional(),
});
type Beside = z.output<typeof besideForm>;

type Saved =
  | { answer: "refused"; beside: Beside; submission: Submission<unknown, string[], unknown> }
  | {
      answer: "asked";
      beside: Beside;
      submission: Submission<unknown, string[], unknown>;
      result: Result<{ version: number }, string>;
    };

const schemas = cardPartSchemas(CARD_REGISTERS);

/**
 * Saves the one part of a card that a form carries, whichever address it was posted to. Null when it is not a
 * form of the editor's at all.
 */
export async function savePostedPart(asked: Asked, ctx: WriteContext, cardId: string): Promise<Saved | null> {
  const raw = Object.fromEntries(await asked.request.clone().formData());
  const read = besideForm.safeParse(raw);
  if (!read.success) return null;
  const beside = read.data;
  const at = { cardId, version: beside.version };
  switch (beside.part) {
    case "traits": {
      const submission = await parseForm(asked, traitForm);
      if (submission.status !== "success") return { answer: "refused", beside, submission };
      const result = await assessTrait(ctx, { ...at, ...submission.value });
      return { answer: "asked", beside, submission, result };
    }
    case "hours": {
      const submission = await parseForm(asked, hoursForm);
      if (submission.status !== "success") return { answer: "refused", beside, submission };
      const values = { ...submission.value, hoursSteps: stepsOf(submission.value.hoursSteps) };
      const result = await saveCardPart(ctx, { ...at, part: "hours", values });
      return { answer: "asked", beside, submission, result };
    }
    default:
      return savePlain(asked, ctx, beside, at, beside.part);
  }
}

async function savePlain(
  asked: Asked,
  ctx: WriteContext,
  beside: Beside,
  at: { cardId: string; version: number },
  part: Exclude<CardPart, "traits" | "hours">,
): Promise<Saved> {
  const submission = await parseForm(asked, schemas[part]);
  if (submission.status !== "success") return { answer: "refused", beside, submission };
  const result = await saveCardPart(ctx, { ...at, part, values: submission.value });
  return { answer: "asked", beside, submission, result };
}
