import { data, type RouterContextProvider } from "react-router";
import { weightsForm } from "#app/domain/matching/weights-form.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { formatFor } from "#app/i18n/format.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { previewWeights } from "#app/services/manager/preview-weights.server.ts";
import { saveWeights } from "#app/services/manager/save-weights.server.ts";
import { writeAs } from "./acting.server.ts";
import { redirectDone } from "./flash.server.ts";
import { parseForm, rejected } from "./forms.server.ts";
import { localeContext } from "./request-context.server.ts";
import { failureResponse } from "./respond.server.ts";

interface WeightsPost {
  request: Request;
  context: Readonly<RouterContextProvider>;
}

/** The two buttons of one form: how the lists would change, with nothing saved, and a new version. */
export async function weightsAction(args: WeightsPost, back: string) {
  const ctx = writeAs(args, "manager");
  const submission = await parseForm(args, weightsForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { value } = submission;
  if (value.intent === "preview") {
    const preview = await previewWeights(ctx, value);
    if (preview.ok) return { form: submission.reply(), preview: preview.value };
    if (preview.failure === "placements_only") return { form: submission.reply(), preview: preview.failure };
    throw failureResponse(preview.failure, args.request);
  }
  const saved = await saveWeights(ctx, value);
  if (saved.ok) return redirectDone(args.context, back, "weights-saved");
  if (saved.failure === "stale") return data({ form: submission.reply(), stale: true }, { status: 409 });
  if (saved.failure !== "too_early") throw failureResponse(saved.failure, args.request);
  const messages = messagesFor(args.context.get(localeContext));
  const earliest = formatFor(messages, null).shortDay(swedishDate(ctx.now));
  const tooEarly = messages.errors.field.dateTooEarly({ earliest });
  return rejected(submission.reply({ fieldErrors: { validFrom: [tooEarly] } }));
}
