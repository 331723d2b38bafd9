import { NEED_WEIGHTS, TRAIT_LEVELS, type TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import { TRY_PREFIX } from "#app/domain/matching/tried-need.ts";
import { USUAL_WEIGHT } from "#app/domain/placement/step-forms/traits-form.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** One trait: how far it must reach, and how much it matters. */
export function TryTrait({
  trait,
  level,
  weight,
}: {
  trait: TraitId;
  level: string | null;
  weight: string | null;
}) {
  const { broker, traits, vocabulary } = useMessages();
  const say = broker.workspace.trying;
  const { name } = traits[trait];
  const chosenWeight = weight ?? USUAL_WEIGHT;
  return (
    <div>
      <p aria-hidden="true" className="mb-1">
        {name}
      </p>
      <div className="grid grid-cols-2 gap-2">
        <select
          name={`${TRY_PREFIX}level.${trait}`}
          aria-label={say.level({ trait: name })}
          defaultValue={level ?? ""}
          data-asked={level ?? ""}
          className="control"
        >
          <option value="">{say.notNeeded}</option>
          {TRAIT_LEVELS.map((step) => (
            <option key={step} value={step}>
              {say.step({ level: step })}
            </option>
          ))}
        </select>
        <select
          name={`${TRY_PREFIX}weight.${trait}`}
          aria-label={say.weight({ trait: name })}
          defaultValue={chosenWeight}
          data-asked={chosenWeight}
          className="control"
        >
          {NEED_WEIGHTS.map((one) => (
            <option key={one} value={one}>
              {vocabulary.needWeights[one]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
