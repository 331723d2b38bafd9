import { placeForm } from "#app/domain/placement/step-forms/place-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { KommunField } from "../kommun-field.tsx";
import { fieldProps } from "../schema-form.tsx";
import { NumberField, TextArea, TextField } from "../text-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import { YesNo } from "./yes-no.tsx";

export function PlaceStep(props: StepProps) {
  const { employer } = useMessages();
  const say = employer.steps.place;
  const [form, fields] = useStepForm(
    props,
    placeForm.schema,
    placeForm.toForm(contentOf(props.view, "place")),
  );
  const lacking = useMissingWords(props.view);
  return (
    <StepFrame view={props.view} form={form}>
      <TextField
        {...fieldProps(fields.street)}
        errors={lacking("street", fields.street.errors)}
        label={say.street}
        autoComplete="street-address"
      />
      <div className="grid gap-6 sm:grid-cols-[9rem_1fr]">
        <TextField
          {...fieldProps(fields.postalCode)}
          errors={lacking("postalCode", fields.postalCode.errors)}
          label={say.postalCode}
          inputMode="numeric"
          autoComplete="postal-code"
          className="tabular"
        />
        <TextField
          {...fieldProps(fields.locality)}
          errors={lacking("locality", fields.locality.errors)}
          label={say.locality}
          autoComplete="address-level2"
        />
      </div>
      <KommunField
        {...fieldProps(fields.kommun)}
        errors={lacking("kommun", fields.kommun.errors)}
        label={say.kommun}
        nearLabel={employer.companyForm.near}
        kommuner={props.view.kommuner}
      />
      <div className="group grid gap-4">
        <YesNo
          field={fields.reachableWithoutCar}
          errors={lacking("reachableWithoutCar", fields.reachableWithoutCar.errors)}
          label={say.withoutCar}
        />
        <div className="group-has-[[value=no]:checked]:hidden">
          <NumberField
            {...fieldProps(fields.busMinutes)}
            label={say.bus}
            unit={say.busUnit}
            required={false}
          />
        </div>
      </div>
      <TextArea
        {...fieldProps(fields.gettingThere)}
        label={say.way}
        hint={say.wayHint}
        required={false}
        rows={3}
      />
    </StepFrame>
  );
}
