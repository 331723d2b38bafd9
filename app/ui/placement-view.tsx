import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DefinitionList, type Fact } from "./definition-list.tsx";
import { Icon } from "./icon.tsx";
import { PlacementDemands } from "./placement-demands.tsx";

/**
 * A placement as anyone reads it: what you do first, then the facts people decide on. Takes a whole placement or one
 * that is still being written; what is not there is left out. The page around it holds the h1.
 */
export function PlacementView({
  placement,
  level = 2,
  open = false,
}: {
  placement: PlacementPreview;
  level?: 2 | 3;
  /** It can be joined now: a first day that has passed is not shown. */
  open?: boolean;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const { public: words, traits, vocabulary } = useMessages();
  const { tasks, traits: needs, conditionsOffered, conditionsUnavoidable } = placement;
  const say = words.placement;
  return (
    <div className="grid gap-10">
      {tasks && (
        <section aria-labelledby="platsen-uppgifter">
          <Heading id="platsen-uppgifter">{say.whatYouDo}</Heading>
          <p className="mt-3 max-w-prose whitespace-pre-line text-lg">{tasks}</p>
        </section>
      )}
      <section aria-labelledby="platsen-fakta">
        <Heading id="platsen-fakta" className="mb-4">
          {say.facts}
        </Heading>
        <DefinitionList look="tiles" facts={useFacts(placement, open)} />
      </section>
      {needs && needs.length > 0 && (
        <section aria-labelledby="platsen-egenskaper">
          <Heading id="platsen-egenskaper">{say.traits}</Heading>
          <ul className="mt-4 grid gap-4 sm:grid-cols-2">
            {needs.map((need) => (
              <li key={need.trait} className="border-s-4 border-line ps-4">
                <p className="font-semibold">
                  {traits[need.trait].name}{" "}
                  <span className="font-normal text-muted">({say.weight[need.weight].toLowerCase()})</span>
                </p>
                <p className="text-muted">{traits[need.trait].anchors[need.level]}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(conditionsOffered?.length || conditionsUnavoidable?.length || placement.adaptations) && (
        <section aria-labelledby="platsen-ordnar">
          <Heading id="platsen-ordnar">{say.conditions}</Heading>
          <ul className="mt-4 grid gap-2 sm:grid-cols-2">
            {conditionsOffered?.map((id) => (
              <li key={id} className="flex gap-2.5">
                <Icon name="check" className="mt-[0.2em] text-primary" />
                {vocabulary.conditions[id].offer}
              </li>
            ))}
            {conditionsUnavoidable?.map((id) => (
              <li key={id} className="flex gap-2.5">
                <Icon name="info" className="mt-[0.2em] text-muted" />
                {vocabulary.conditions[id].cannot}
              </li>
            ))}
          </ul>
          {placement.adaptations && (
            <p className="mt-4 max-w-prose whitespace-pre-line">{placement.adaptations}</p>
          )}
          {placement.equipment && (
            <p className="mt-4 max-w-prose whitespace-pre-line">{placement.equipment}</p>
          )}
        </section>
      )}
      <PlacementDemands placement={placement} level={level} />
      {placement.employerAbout && (
        <section aria-labelledby="platsen-arbetsgivare">
          <Heading id="platsen-arbetsgivare">{placement.employerName}</Heading>
          <p className="mt-3 max-w-prose whitespace-pre-line">{placement.employerAbout}</p>
        </section>
      )}
    </div>
  );
}

function useFacts(placement: PlacementPreview, open: boolean): Fact[] {
  const { public: words, vocabulary } = useMessages();
  const format = useFormat();
  const say = words.placement;
  const period = usePeriod(placement, open);
  const facts: (Fact | null)[] = [
    placement.kind && { term: say.kind, value: vocabulary.placementKinds[placement.kind], icon: "work" },
    placement.occupationName
      ? {
          term: say.occupation,
          value: format.list([placement.occupationName, ...(placement.furtherOccupationNames ?? [])], "or"),
          icon: "people",
        }
      : null,
    placement.hoursPerWeek && {
      term: say.hours,
      value: <Hours placement={placement} />,
      icon: "clock",
    },
    period === null ? null : { term: say.period, value: period, icon: "calendar" },
    placement.kommunName
      ? {
          term: say.place,
          value: [placement.street, [placement.postalCode, placement.town].filter(Boolean).join(" ")]
            .filter(Boolean)
            .concat(placement.town === placement.kommunName ? [] : [placement.kommunName])
            .join(", "),
          icon: "place",
        }
      : null,
    placement.reachableWithoutCar === null && !placement.gettingThere
      ? null
      : { term: say.gettingThere, value: <WayThere placement={placement} />, icon: "bus" },
    // With none left its state says so.
    !placement.seatsLeft
      ? null
      : { term: say.seatsLabel, value: say.seats({ count: placement.seatsLeft }), icon: "person" },
    placement.canLeadToEmployment === null
      ? null
      : {
          term: say.leadsTo,
          value: placement.canLeadToEmployment ? say.canLead : say.cannotLead,
          icon: "star",
        },
  ];
  return facts.filter((fact) => fact !== null);
}

function usePeriod({ startDate, endDate }: PlacementPreview, open: boolean): string | null {
  const { placement: say } = useMessages().public;
  const format = useFormat();
  if (!startDate) return null;
  const start = format.startOf({ startDate, endDate });
  if (open && start.when === "by-agreement") return format.begins({ startDate, endDate });
  const ends = endDate ? say.endsOn({ day: format.shortDay(endDate) }) : say.openEnded.toLowerCase();
  if (open && start.when === "now") return `${format.begins({ startDate, endDate })}, ${ends}`;
  return endDate ? format.period(startDate, endDate) : `${format.shortDay(startDate)}, ${ends}`;
}

function Hours({ placement }: { placement: PlacementPreview }) {
  const { public: words, numbers } = useMessages();
  const format = useFormat();
  const { hoursPerWeek, hoursStepsFrom, workingTimes } = placement;
  if (!hoursPerWeek) return null;
  const { min, max } = hoursPerWeek;
  const amount = min === max ? `${max}` : `${min}–${max}`;
  return (
    <>
      {numbers.hoursPerWeek({ amount, count: max })}
      {hoursStepsFrom !== null && hoursStepsFrom < min && (
        <span className="block font-normal text-muted">
          {words.placement.stepsFrom({ hours: format.hours(hoursStepsFrom) })}
        </span>
      )}
      {workingTimes && <span className="block whitespace-pre-line font-normal">{workingTimes}</span>}
    </>
  );
}

function WayThere({ placement }: { placement: PlacementPreview }) {
  const { public: words } = useMessages();
  const { reachableWithoutCar, busMinutes, gettingThere } = placement;
  const say = words.placement;
  return (
    <>
      {reachableWithoutCar !== null && (reachableWithoutCar ? say.withoutCar : say.needsCar)}
      {reachableWithoutCar && busMinutes !== null && busMinutes > 0 && (
        <span className="block font-normal text-muted">{say.busMinutes({ minutes: busMinutes })}</span>
      )}
      {gettingThere && <span className="block whitespace-pre-line font-normal">{gettingThere}</span>}
    </>
  );
}
