import { data } from "react-router";
import { z } from "zod";
import type { PlacementGuard } from "#app/domain/placement/placement-states.ts";
import { returnForm, reviewForm } from "#app/domain/placement/review-form.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { type FlashKey, redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { forSide } from "#app/i18n/state-wording.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { publishPlacement } from "#app/services/placement/publish-placement.server.ts";
import { readReview } from "#app/services/placement/read-review.server.ts";
import { returnPlacement } from "#app/services/placement/return-placement.server.ts";
import { saveReview } from "#app/services/placement/save-review.server.ts";
import { ReviewPage } from "#app/ui/broker/review-page.tsx";
import type { Route } from "./+types/review.ts";

const eitherForm = z.discriminatedUnion("intent", [
  reviewForm.safeExtend({ intent: z.literal("publish") }),
  reviewForm.safeExtend({ intent: z.literal("save") }),
  returnForm.extend({ intent: z.literal("return") }),
]);
type Wanted = z.output<typeof eitherForm>;

/** Where on the form a guard's words stand; the others stand at its top. */
const FIELD: Partial<Record<PlacementGuard, string>> = {
  union_comment_settled: "unionStatus",
  displacement_reason_given: "displacementReason",
  warnings_acknowledged: "acknowledged",
  words_given: "words",
};

const DONE: Record<Wanted["intent"], { flash: FlashKey; to: (id: string) => string }> = {
  publish: { flash: "placement-published", to: () => "/maklare/platser" },
  return: { flash: "placement-returned", to: () => "/maklare/platser" },
  save: { flash: "review-saved", to: (id) => `/maklare/platser/${id}/granska` },
};

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(await readReview(readAs(args, "broker"), args.params.id), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const messages = messagesFor(args.context.get(localeContext));
  const { errors, states } = messages;
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const result = await carryOut(ctx, args.params.id, {
    ...submission.value,
    pass: textPassOf(submission),
  });
  if (result.ok) {
    const { flash, to } = DONE[submission.value.intent];
    return redirectDone(args.context, to(args.params.id), flash);
  }
  switch (result.failure) {
    case "unmet": {
      const guard = String(result.detail?.guard) as PlacementGuard;
      const words = forSide(states.placement.guards[guard], "broker");
      const field = FIELD[guard];
      return rejected(
        submission.reply(field ? { fieldErrors: { [field]: [words] } } : { formErrors: [words] }),
      );
    }
    case "texts":
      return textsStopped(submission, result, messages);
    case "stale":
    case "not_open":
      return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
    default:
      throw failureResponse(result.failure, args.request);
  }
}

function carryOut(ctx: WriteContext, placementId: string, wanted: Wanted & { pass: TextPass | null }) {
  switch (wanted.intent) {
    case "publish":
      return publishPlacement(ctx, { ...wanted, placementId });
    case "save":
      return saveReview(ctx, { ...wanted, placementId });
    case "return":
      return returnPlacement(ctx, { ...wanted, placementId });
  }
}

export default function Review({ loaderData, actionData }: Route.ComponentProps) {
  return <ReviewPage placement={loaderData} reply={actionData?.form} />;
}
