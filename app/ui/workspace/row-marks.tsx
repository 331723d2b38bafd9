import { HIDE_REASONS } from "#app/domain/matching/marks.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";

/** Pins a card on top, or hides it with a reason from a list. */
export function RowMarks({
  profileId,
  alias,
  pinned,
}: {
  profileId: string;
  alias: string;
  pinned: boolean;
}) {
  const say = useMessages().broker.workspace.marks;
  return (
    <div className="-my-1 flex flex-wrap items-start gap-x-2 sm:-ms-4">
      <Button name={pinned ? "release" : "pin"} value={profileId} kind="quiet" icon="star" data-key="f">
        {pinned ? say.unpin : say.pin}
        <span className="sr-only">: {alias}</span>
      </Button>
      <details data-key="x" className="group min-w-0">
        <summary className="button button-quiet cursor-pointer list-none [&::-webkit-details-marker]:hidden">
          {say.hideTitle}
          <span className="sr-only">: {alias}</span>
        </summary>
        <div className="flex flex-wrap items-end gap-3 py-3">
          <label className="grid gap-1.5">
            <span className="font-semibold">{say.reason}</span>
            <select name={`reason.${profileId}`} defaultValue="" className="control">
              <option value="" />
              {HIDE_REASONS.map((reason) => (
                <option key={reason} value={reason}>
                  {say.reasons[reason]}
                </option>
              ))}
            </select>
          </label>
          <Button name="hide" value={profileId} kind="secondary">
            {say.hide}
            <span className="sr-only">: {alias}</span>
          </Button>
        </div>
      </details>
    </div>
  );
}
