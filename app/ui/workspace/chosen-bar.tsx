import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Icon } from "../icon.tsx";
import type { Chosen } from "./use-choice-order.ts";

/** What is done with the chosen cards, and the order in which they will be proposed. */
export function ChosenBar({
  chosen,
  move,
  seatsLeft,
}: {
  chosen: readonly Chosen[];
  move: (profileId: string, by: -1 | 1) => void;
  seatsLeft: number;
}) {
  const say = useMessages().broker.workspace;
  const arrow = "grid size-8 place-items-center rounded-md text-primary hover:bg-primary-soft";
  return (
    <div className="sticky bottom-0 z-10 -mx-2 grid gap-2 border-t border-line bg-paper px-2 py-3">
      {chosen.length > 1 && (
        <section aria-label={say.order.title}>
          <ol className="flex flex-wrap gap-x-5 gap-y-1">
            {chosen.map(({ profileId, alias }, index) => (
              <li key={profileId} className="inline-flex items-center gap-1">
                <span>
                  <span className="tabular text-muted">{index + 1}.</span> {alias}
                </span>
                {index > 0 && (
                  <button type="button" className={arrow} onClick={() => move(profileId, -1)}>
                    <Icon name="down" className="rotate-180" />
                    <span className="sr-only">{say.order.earlier({ alias })}</span>
                  </button>
                )}
                {index < chosen.length - 1 && (
                  <button type="button" className={arrow} onClick={() => move(profileId, 1)}>
                    <Icon name="down" />
                    <span className="sr-only">{say.order.later({ alias })}</span>
                  </button>
                )}
              </li>
            ))}
          </ol>
          {chosen.length > seatsLeft && (
            <p className="mt-1 hidden text-sm text-muted sm:block">{say.order.seats({ seats: seatsLeft })}</p>
          )}
        </section>
      )}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button name="intent" value="propose" className="max-sm:flex-1 max-sm:px-2">
          {say.propose}
        </Button>
        <Button
          name="intent"
          value="compare"
          kind="secondary"
          data-key="c"
          className="max-sm:flex-1 max-sm:px-2"
        >
          {say.compare.button}
        </Button>
        <p className="hidden min-w-48 flex-1 text-sm text-muted sm:block">
          {say.proposeHint} {say.compare.hint}
        </p>
      </div>
    </div>
  );
}
