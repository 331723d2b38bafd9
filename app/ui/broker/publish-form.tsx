import type { SubmissionResult } from "@conform-to/react";
import type { DemandWarning } from "#app/domain/placement/demand-warnings.ts";
import type { MarkedText } from "#app/domain/placement/marked-texts.ts";
import type { PlacementReview } from "#app/domain/placement/review.ts";
import { reviewForm } from "#app/domain/placement/review-form.ts";
import type { UnionComment } from "#app/domain/placement/union-comment.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { Section } from "../page-header.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { TextArea } from "../text-field.tsx";
import { ReviewWarnings } from "./review-warnings.tsx";
import { UnionFields } from "./union-fields.tsx";

export interface ReviewData {
  version: number;
  texts: readonly MarkedText[];
  demandWarnings: readonly DemandWarning[];
  unionCommentRequired: boolean;
  review: PlacementReview | null;
  hindrances: readonly ("company_verified" | "no_conflict_of_interest" | "steps_complete")[];
}

/** Where the marks in the text lead. */
export const WARNINGS_ID = "granska-acknowledged";

/**
 * What the broker says before publishing; may be saved on the way. The server says what is missing: a browser would
 * also ask for what belongs to an answer about the union that was not given.
 */
export function PublishForm({
  placement,
  reply,
}: {
  placement: ReviewData;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { broker, common } = useMessages();
  const say = broker.review;
  const [form, fields] = useSchemaForm({
    id: "granska",
    schema: reviewForm,
    reply,
    defaultValue: savedReview(placement.review),
  });
  return (
    <Section id="publicera" title={say.decide.title}>
      <SchemaForm form={form} guarded="placement-review">
        <input type="hidden" name="version" value={placement.version} readOnly />
        <ReviewWarnings
          field={fields.acknowledged}
          texts={placement.texts}
          demands={placement.demandWarnings}
        />
        <RadioGroup
          {...fieldProps(fields.recentLayoffs)}
          label={say.displacement.layoffs}
          hint={say.displacement.layoffsHint}
          required={false}
          inline
          options={[
            { value: "no", label: common.actions.no },
            { value: "yes", label: common.actions.yes },
          ]}
        />
        <TextArea
          {...fieldProps(fields.displacementReason)}
          label={say.displacement.reason}
          hint={say.displacement.reasonHint}
          rows={3}
        />
        <h3 className="mt-2 text-xl">{say.union.title}</h3>
        <UnionFields fields={fields} required={placement.unionCommentRequired} />
        <div className="flex flex-wrap gap-3">
          {placement.hindrances.length === 0 && (
            <Button name="intent" value="publish" formNoValidate wide>
              {say.decide.publish}
            </Button>
          )}
          <Button kind="secondary" name="intent" value="save" formNoValidate wide>
            {say.decide.save}
          </Button>
        </div>
        <p className="text-sm text-muted">{say.decide.saved}</p>
      </SchemaForm>
    </Section>
  );
}

function savedReview(review: PlacementReview | null) {
  if (!review) return {};
  return {
    acknowledged: review.acknowledged,
    displacementReason: review.displacementReason,
    recentLayoffs: review.recentLayoffs === null ? undefined : review.recentLayoffs ? "yes" : "no",
    ...savedUnion(review.unionComment),
  } as const;
}

function savedUnion(comment: UnionComment | null) {
  switch (comment?.status) {
    case "requested":
      return { unionStatus: comment.status, unionRequestedOn: comment.requestedOn };
    case "received":
      return {
        unionStatus: comment.status,
        unionReceivedOn: comment.receivedOn,
        unionStance: comment.stance,
      };
    case "not_given_in_time":
      return {
        unionStatus: comment.status,
        unionRequestedOn: comment.requestedOn,
        unionWaitedUntil: comment.waitedUntil,
      };
    case "not_required":
      return { unionStatus: comment.status, unionReason: comment.reason };
    case undefined:
      return {};
  }
}
