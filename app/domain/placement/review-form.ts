import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import { writtenText } from "../shared/plain-text.ts";
import { NO_COMMENT_REASONS, type UnionComment, unionCommentSchema } from "./union-comment.ts";

const day = z.string().refine(isIsoDate, { error: "date" }).optional();

/**
 * The broker's review as a form. Nothing but the version is needed to save it; what publishing needs is said by the
 * guards of the transition, beside the field.
 */
const reviewFields = z.object({
  version: z.number().int().positive(),
  /** Ids of the warnings that were weighed. */
  acknowledged: z.array(z.string().max(200)).max(200).optional(),
  unionStatus: z.enum(["requested", "received", "not_given_in_time", "not_required"]).optional(),
  unionRequestedOn: day,
  unionReceivedOn: day,
  unionWaitedUntil: day,
  unionStance: z.enum(["for", "against", "none"]).optional(),
  unionReason: z.enum(NO_COMMENT_REASONS).optional(),
  displacementReason: writtenText(1000).optional(),
  recentLayoffs: z.enum(["yes", "no"]).optional(),
});

type ReviewFields = z.output<typeof reviewFields>;

/** What each answer about the union must say with it. */
const UNION_NEEDS = {
  requested: ["unionRequestedOn"],
  received: ["unionReceivedOn", "unionStance"],
  not_given_in_time: ["unionRequestedOn", "unionWaitedUntil"],
  not_required: ["unionReason"],
} as const satisfies Record<UnionComment["status"], readonly (keyof ReviewFields)[]>;

function unionFieldsGiven(form: ReviewFields, ctx: z.core.$RefinementCtx): void {
  if (!form.unionStatus) return;
  for (const field of UNION_NEEDS[form.unionStatus])
    if (form[field] === undefined)
      ctx.addIssue({ code: "custom", path: [field], message: field.endsWith("On") ? "date" : "chooseOne" });
  const { unionRequestedOn: asked, unionWaitedUntil: until } = form;
  if (form.unionStatus === "not_given_in_time" && asked && until && until < asked)
    ctx.addIssue({ code: "custom", path: ["unionWaitedUntil"], message: "endBeforeStart" });
}

export const reviewForm = reviewFields.superRefine(unionFieldsGiven);

export const returnForm = z.object({
  version: z.number().int().positive(),
  words: writtenText(2000).min(10),
});

/** The union's comment as the form tells it; null when nothing was answered. */
export function unionCommentOf(form: ReviewFields): UnionComment | null {
  const parsed = unionCommentSchema.safeParse({
    status: form.unionStatus,
    requestedOn: form.unionRequestedOn,
    receivedOn: form.unionReceivedOn,
    waitedUntil: form.unionWaitedUntil,
    stance: form.unionStance,
    reason: form.unionReason,
  });
  return parsed.success ? parsed.data : null;
}

export type ReviewEntry = ReviewFields;
