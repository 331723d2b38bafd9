import type { Mark } from "#app/domain/matching/marks.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "../icon.tsx";

/** Which colleague marked a card when, and why. */
export function MarkLine({ mark, byName, at }: { mark: Mark; byName: string; at: string }) {
  const say = useMessages().broker.workspace.marks;
  const format = useFormat();
  const set = { by: byName, day: format.day(swedishDate(at)) };
  return (
    <p className="flex gap-2 text-sm text-muted">
      <Icon name={mark.is === "pinned" ? "star" : "minus"} className="mt-[0.15em]" />
      {mark.is === "pinned" ? say.pinned(set) : say.hidden({ ...set, reason: say.reasons[mark.reason] })}
    </p>
  );
}
