import { NEED_WEIGHTS, TRAIT_LEVELS, TRAITS, type TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import { traitsForm, USUAL_LEVEL, USUAL_WEIGHT } from "#app/domain/placement/step-forms/traits-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Fieldset } from "../fieldset.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";

/** Each trait is a box; ticked, it opens with behaviours to choose among. The opening is CSS: no JavaScript needed. */
export function TraitsStep(props: StepProps) {
  const { employer } = useMessages();
  const values = traitsForm.toForm(contentOf(props.view, "traits"));
  const [form, fields] = useStepForm(props, traitsForm.schema, values);
  const lacking = useMissingWords(props.view);
  const typed = form.initialValue as Typed | undefined;
  return (
    <StepFrame view={props.view} form={form}>
      <Fieldset
        legend={employer.steps.traits.legend}
        id={fields.trait.id}
        errors={lacking("traits", fields.trait.errors)}
      >
        <div className="grid gap-3">
          {TRAITS.map((trait, index) => (
            <TraitRow
              key={trait}
              trait={trait}
              id={index === 0 ? fields.trait.id : `${fields.trait.id}-${trait}`}
              chosen={[typed?.trait ?? []].flat().includes(trait)}
              level={Number(typed?.level?.[trait] ?? USUAL_LEVEL)}
              weight={typed?.weight?.[trait] ?? USUAL_WEIGHT}
            />
          ))}
        </div>
      </Fieldset>
    </StepFrame>
  );
}

interface Typed {
  trait?: string | string[];
  level?: Partial<Record<TraitId, string>>;
  weight?: Partial<Record<TraitId, string>>;
}

function TraitRow({
  trait,
  id,
  chosen,
  level,
  weight,
}: {
  trait: TraitId;
  id: string;
  chosen: boolean;
  level: number;
  weight: string;
}) {
  const { employer, traits, vocabulary } = useMessages();
  const { name, question, anchors } = traits[trait];
  const say = employer.steps.traits;
  return (
    <div className="group rounded-md border-[1.5px] border-line bg-surface has-[[name=trait]:checked]:border-primary">
      <label className="flex min-h-12 cursor-pointer items-start gap-3 px-4 py-3" htmlFor={id}>
        <input
          type="checkbox"
          id={id}
          name="trait"
          value={trait}
          defaultChecked={chosen}
          className="mt-1 size-[1.35rem] flex-none"
        />
        <span>
          <span className="block font-medium">{name}</span>
          <span className="block text-sm text-muted">{question}</span>
        </span>
      </label>
      <div className="hidden gap-5 border-t border-line px-4 py-4 group-has-[[name=trait]:checked]:grid">
        <fieldset>
          <legend className="mb-1.5 font-semibold">
            {say.level} <span className="sr-only">({name})</span>
          </legend>
          {TRAIT_LEVELS.map((step) => (
            <label key={step} className="flex min-h-9 items-start gap-2.5 py-1">
              <input
                type="radio"
                name={`level.${trait}`}
                value={step}
                defaultChecked={step === level}
                className="mt-1 size-5 flex-none"
              />
              {anchors[step]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend className="mb-1.5 font-semibold">
            {say.weight} <span className="sr-only">({name})</span>
          </legend>
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            {NEED_WEIGHTS.map((one) => (
              <label key={one} className="flex min-h-9 items-center gap-2.5">
                <input
                  type="radio"
                  name={`weight.${trait}`}
                  value={one}
                  defaultChecked={one === weight}
                  className="size-5"
                />
                {vocabulary.needWeights[one]}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </div>
  );
}
