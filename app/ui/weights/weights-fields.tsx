import type { FieldMetadata } from "@conform-to/react";
import { PARTS } from "#app/domain/matching/weights.ts";
import { POINT_LIMITS, type WeightsForm } from "#app/domain/matching/weights-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { Fieldset } from "../fieldset.tsx";
import { fieldProps } from "../schema-form.tsx";
import { DateField, NumberField, TextArea } from "../text-field.tsx";

export type WeightsFields = Record<keyof WeightsForm, FieldMetadata>;

/** How many points each part can give. */
export function PointsFields({ fields }: { fields: WeightsFields }) {
  const say = useMessages().manager.weights;
  return (
    <Fieldset legend={say.form.pointsTitle} hint={say.form.pointsHint} large>
      <div className="grid gap-6 sm:grid-cols-2">
        {PARTS.map((part) => (
          <NumberField
            key={part}
            {...fieldProps(fields[part])}
            label={say.parts[part].name}
            hint={say.form.range(POINT_LIMITS[part])}
            unit={say.form.unit}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** The two terms of fairness, each on or off whatever points it has. */
export function SwitchFields({ fields }: { fields: WeightsFields }) {
  const say = useMessages().manager.weights.form;
  return (
    <Fieldset legend={say.switchesTitle} hint={say.switchesHint} large>
      <div className="grid gap-6">
        {(["waitingOn", "spreadOn"] as const).map((field) => (
          <RadioGroup
            key={field}
            {...fieldProps(fields[field])}
            label={say[field]}
            options={(["on", "off"] as const).map((value) => ({ value, ...say.switches[field][value] }))}
          />
        ))}
      </div>
    </Fieldset>
  );
}

/** How the points of a part are given. */
export function DetailFields({ fields }: { fields: WeightsFields }) {
  const say = useMessages().manager.weights.form;
  const figure = (name: keyof WeightsForm & keyof typeof say, unit: string) => (
    <NumberField {...fieldProps(fields[name])} label={String(say[name])} unit={unit} />
  );
  return (
    <>
      <Fieldset legend={say.traitTitle} hint={say.traitHint}>
        <div className="grid gap-4">
          {figure("traitGood", say.times)}
          {figure("traitImportant", say.times)}
          {figure("traitMust", say.times)}
        </div>
      </Fieldset>
      <Fieldset legend={say.occupationTitle} hint={say.occupationHint}>
        <div className="grid gap-4">
          {figure("digits1", say.percent)}
          {figure("digits2", say.percent)}
          {figure("digits3", say.percent)}
          <NumberField
            {...fieldProps(fields.tried)}
            label={say.tried}
            hint={say.triedHint}
            unit={say.percent}
          />
        </div>
      </Fieldset>
      {figure("conditionUnanswered", say.percent)}
      <Fieldset legend={say.distanceTitle}>
        <div className="grid gap-4">
          {figure("kmNear", say.km)}
          {figure("kmFar", say.km)}
        </div>
      </Fieldset>
      {figure("questions", say.unclear)}
      <Fieldset legend={say.waitingTitle}>
        <div className="grid gap-4">
          {figure("waitingUnder3", say.percent)}
          {figure("waiting3To9", say.percent)}
          {figure("waitingOver9", say.percent)}
        </div>
      </Fieldset>
      {figure("spreadLists", say.lists)}
    </>
  );
}

/** From when, and why. */
export function ReasonFields({ fields, today }: { fields: WeightsFields; today: string }) {
  const say = useMessages().manager.weights.form;
  return (
    <Fieldset legend={say.whyTitle} large>
      <div className="grid gap-6">
        <DateField
          {...fieldProps(fields.validFrom)}
          label={say.validFrom}
          hint={say.validFromHint}
          min={today}
        />
        <TextArea {...fieldProps(fields.why)} label={say.why} hint={say.whyHint} rows={3} />
      </div>
    </Fieldset>
  );
}
