import type { SubmissionResult } from "@conform-to/react";
import type { UnitWeights } from "#app/domain/matching/unit-weights.ts";
import { formOf, weightsForm } from "#app/domain/matching/weights-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { DetailFields, PointsFields, ReasonFields, SwitchFields } from "./weights-fields.tsx";

/** A new version, begun from the one that is looked at. To see what it does comes first; Enter does no more. */
export function WeightsEditor({
  from,
  latest,
  today,
  reply,
}: {
  from: UnitWeights;
  latest: number;
  today: string;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const say = useMessages().manager.weights.form;
  const [form, fields] = useSchemaForm({
    id: "vikter",
    schema: weightsForm,
    reply,
    defaultValue: { ...formOf(from), validFrom: today },
  });
  return (
    <SchemaForm form={form}>
      <input type="hidden" name="version" value={latest} />
      <PointsFields fields={fields} />
      <SwitchFields fields={fields} />
      <DetailFields fields={fields} />
      <ReasonFields fields={fields} today={today} />
      <div className="flex flex-wrap gap-3">
        <Button kind="secondary" name="intent" value="preview" wide>
          {say.preview}
        </Button>
        <Button name="intent" value="save" wide>
          {say.save}
        </Button>
      </div>
    </SchemaForm>
  );
}
