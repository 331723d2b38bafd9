import { type KeptChoice, MOST_PROPOSED } from "#app/domain/matching/workspace-deed.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/**
 * The box that chooses a card, to compare or to propose; and, once it is chosen, its number in the order. What can't be
 * proposed can still be compared.
 */
export function RowChoice({
  profileId,
  alias,
  proposable,
  kept,
}: {
  profileId: string;
  alias: string;
  proposable: boolean;
  kept: KeptChoice | null;
}) {
  const say = useMessages().broker.workspace;
  return (
    <div className="group grid content-start justify-items-center gap-2">
      <label className="grid size-10 cursor-pointer place-items-center rounded-md hover:bg-primary-soft has-focus-visible:outline-3 has-focus-visible:outline-focus">
        <span className="sr-only">{say.select({ alias })}</span>
        <input
          type="checkbox"
          name={proposable ? "profileId" : "compareId"}
          value={profileId}
          data-alias={alias}
          defaultChecked={kept?.chosen.includes(profileId)}
          className="size-5.5 focus-visible:outline-none"
        />
      </label>
      {proposable && (
        <label className="hidden w-14 text-center text-xs text-muted group-has-[:checked]:block">
          {say.order.label}
          <input
            type="number"
            aria-label={say.order.field({ alias })}
            name={`order.${profileId}`}
            defaultValue={kept?.order[profileId]}
            min={1}
            max={MOST_PROPOSED}
            className="control tabular min-h-9 px-1 py-1 text-center text-base"
          />
        </label>
      )}
    </div>
  );
}
