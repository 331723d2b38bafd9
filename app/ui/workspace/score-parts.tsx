import type { ScorePart } from "#app/domain/matching/soft-part.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** The parts that the score is exactly the sum of, each with its length and its number. */
export function ScoreParts({ parts }: { parts: readonly ScorePart[] }) {
  const say = useMessages().broker.workspace;
  return (
    <dl className="grid gap-2.5 sm:grid-cols-2 sm:gap-x-8">
      {parts.map(({ id, points, max, known }) => (
        <div key={id} className="grid grid-cols-[1fr_auto] gap-x-3">
          <dt>{say.parts[id]}</dt>
          <dd className="tabular text-end text-muted">
            {say.partOf({ points, max })}
            {!known && ` (${say.partUnknown})`}
          </dd>
          <dd className="col-span-2">
            <svg
              aria-hidden="true"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="mt-1 h-2 w-full rounded-full bg-sunken"
            >
              <rect
                width={(100 * points) / Math.max(1, max)}
                height="4"
                className="fill-primary paint-forced"
              />
            </svg>
          </dd>
        </div>
      ))}
    </dl>
  );
}
