import type { ToldEvent } from "#app/domain/matching/told-events.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Fold } from "../proposal/fold.tsx";

/** What has been shown of suggestions, and what was done with them, day by day. */
export function MatchEvents({ events }: { events: readonly ToldEvent[] }) {
  const { events: say, marks } = useMessages().broker.workspace;
  const format = useFormat();
  const more = ({ event, tried, times, rank, reason, weightsVersion }: ToldEvent) => [
    ...(reason ? [say.reason({ reason: marks.reasons[reason] })] : []),
    ...(rank !== null && event !== "shown" ? [say.rank({ rank })] : []),
    ...(tried > 0 ? [times === 1 ? say.triedOnce : say.tried({ times: tried })] : []),
    ...(event === "shown" ? [say.weights({ version: weightsVersion })] : []),
  ];
  return (
    <section aria-label={say.title} className="mt-10">
      <Fold title={say.title}>
        <p className="mb-4 max-w-prose text-muted">{say.lead}</p>
        {events.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <ol className="divide-y divide-line">
            {events.map((event, index) => (
              <li key={String(index)} className="grid gap-x-6 py-2.5 sm:grid-cols-[10rem_1fr]">
                <span className="text-muted">{format.day(event.day)}</span>
                <span>
                  {say.done[event.event]({ by: event.byName, times: event.times, cards: event.cards })}{" "}
                  <span className="text-muted">{more(event).join(" ")}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </Fold>
    </section>
  );
}
