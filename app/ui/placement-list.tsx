import { Link } from "react-router";
import type { PlacementKind } from "#app/domain/kompetenskort/vocabulary.ts";
import type { WorkArea } from "#app/domain/occupation/work-areas.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { AreaPicture } from "./area-picture.tsx";
import { classNames } from "./class-names.ts";
import { FactLine } from "./definition-list.tsx";
import { Highlight, type Segment } from "./highlight.tsx";
import type { IconName } from "./icon.tsx";

export interface ListedPlacement {
  id: string;
  title: readonly Segment[];
  excerpt: readonly Segment[];
  kind: PlacementKind;
  area: WorkArea | null;
  employerName: string;
  town: string;
  kommunName: string;
  reachableWithoutCar: boolean;
  hoursPerWeek: { min: number; max: number };
  startDate: string;
  endDate: string | null;
  seatsLeft: number;
  canLeadToEmployment: boolean;
  publishedAt: string;
  distanceMetres: number | null;
}

/**
 * Placements with the facts people decide on. `cards` stand side by side where somebody only looks around; `rows`
 * carry more words, for reading down a list of results.
 */
export function PlacementList({
  placements,
  look = "rows",
  level = 3,
}: {
  placements: readonly ListedPlacement[];
  look?: "rows" | "cards";
  level?: 2 | 3;
}) {
  return (
    <ul className={look === "cards" ? "grid gap-5 sm:grid-cols-2 lg:grid-cols-3" : "grid gap-4"}>
      {placements.map((placement) => (
        <PlacementItem key={placement.id} {...{ placement, look, level }} />
      ))}
    </ul>
  );
}

function PlacementItem({
  placement,
  look,
  level,
}: {
  placement: ListedPlacement;
  look: "rows" | "cards";
  level: 2 | 3;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  const { public: words, vocabulary } = useMessages();
  const rows = look === "rows";
  return (
    // The whole sheet follows the one link in it; the link's own words are its name.
    <li className="group relative flex flex-col rounded-lg border border-line bg-surface p-5 shadow-sheet transition-colors duration-150 hover:border-primary has-focus-visible:border-primary sm:p-6">
      <div className="flex items-start gap-4">
        <AreaPicture area={placement.area} className="mt-1 size-12 flex-none sm:size-14" />
        <div className="min-w-0 flex-1">
          <p className="text-sm text-muted">
            {vocabulary.placementKinds[placement.kind]}
            {placement.seatsLeft > 1 && ` · ${words.placement.seats({ count: placement.seatsLeft })}`}
          </p>
          <Heading className="mt-0.5 text-xl">
            <Link
              to={`/platser/${placement.id}`}
              prefetch="intent"
              className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg group-hover:text-primary group-hover:underline"
            >
              <Highlight segments={placement.title} />
            </Link>
          </Heading>
          <p className="font-medium">{placement.employerName}</p>
        </div>
      </div>
      {rows && (
        <p className="mt-3 max-w-prose text-muted">
          <Highlight segments={placement.excerpt} />
        </p>
      )}
      <div className={classNames("mt-4", !rows && "mt-auto pt-4")}>
        <FactLine facts={useFacts(placement)} />
      </div>
    </li>
  );
}

function useFacts(placement: ListedPlacement) {
  const { public: words, numbers } = useMessages();
  const format = useFormat();
  const { min, max } = placement.hoursPerWeek;
  const { distanceMetres, town, kommunName } = placement;
  const where = town === kommunName ? town : `${town}, ${kommunName}`;
  const facts: ({ icon: IconName; text: string } | false)[] = [
    {
      icon: "place",
      text:
        distanceMetres === null
          ? where
          : `${where}, ${words.search.card.distance({ distance: format.distance(distanceMetres) })}`,
    },
    {
      icon: "clock",
      text: numbers.hoursPerWeek({ amount: min === max ? `${max}` : `${min}–${max}`, count: max }),
    },
    { icon: "calendar", text: format.begins(placement) },
    placement.reachableWithoutCar && { icon: "bus", text: words.placement.withoutCar },
    placement.canLeadToEmployment && { icon: "star", text: words.placement.canLead },
  ];
  return facts.filter((fact) => fact !== false);
}
