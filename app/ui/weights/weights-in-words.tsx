import { inUse, type UnitWeights } from "#app/domain/matching/unit-weights.ts";
import { PARTS, type PartId } from "#app/domain/matching/weights.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList } from "../definition-list.tsx";

/** One version, part by part: how many points, what they are for and how they are given. */
export function WeightsInWords({ weights }: { weights: UnitWeights }) {
  const say = useMessages().manager.weights;
  const { percent } = useFormat();
  const { declared } = weights;
  const { trait, sharedDigits, tried, conditionUnanswered, distanceKm, questions, waiting, spreadLists } =
    declared;
  const [, one, two, three] = sharedDigits;
  const { points } = inUse(weights);
  const detail: Record<PartId, string> = {
    traits: say.inDetail.traits(trait),
    occupation: say.inDetail.occupation({
      one: percent(one),
      two: percent(two),
      three: percent(three),
      tried: percent(tried),
    }),
    conditions: say.inDetail.conditions({ share: percent(conditionUnanswered) }),
    distance: say.inDetail.distance(distanceKm),
    certainty: say.inDetail.certainty({ questions }),
    waiting: say.inDetail.waiting({
      short: percent(waiting["under-3"]),
      middle: percent(waiting["3-9"]),
      long: percent(waiting["over-9"]),
    }),
    spread: say.inDetail.spread({ lists: spreadLists }),
  };
  const isOff = (part: PartId) =>
    (part === "waiting" && !weights.waitingOn) || (part === "spread" && !weights.spreadOn);
  return (
    <DefinitionList
      facts={PARTS.map((part) => ({
        term: say.parts[part].name,
        value: (
          <>
            <p className="font-semibold">
              {isOff(part)
                ? say.offPoints({ points: declared.points[part] })
                : say.points({ points: points[part] })}
            </p>
            <p>{say.parts[part].means}</p>
            {!isOff(part) && <p className="text-muted">{detail[part]}</p>}
          </>
        ),
      }))}
    />
  );
}
