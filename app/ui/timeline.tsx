import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export interface TimelineEvent {
  id: string;
  /** Machine date or instant, for `<time>`. */
  at: string;
  /** The same, as people say it. */
  when: string;
  what: ReactNode;
  who?: ReactNode;
  icon?: IconName;
  /** Waits on the reader. */
  move?: boolean;
}

/** What happened and will happen, in the order given. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  return (
    <ol aria-label={label}>
      {events.map((event, index) => (
        <li key={event.id} className="relative flex gap-4 pb-6 last:pb-0">
          {index < events.length - 1 && (
            <span aria-hidden="true" className="absolute start-[1.05rem] top-9 bottom-0 w-0.5 bg-line" />
          )}
          <span
            aria-hidden="true"
            className={classNames(
              "edge-when-forced grid size-9 flex-none place-items-center rounded-full",
              event.move ? "bg-accent text-on-accent" : "bg-primary-soft text-primary-strong",
            )}
          >
            <Icon name={event.icon ?? (event.move ? "arrow" : "check")} />
          </span>
          <div className="min-w-0 pt-0.5">
            <p className="text-sm text-muted">
              <time dateTime={event.at}>{event.when}</time>
              {event.who && <> · {event.who}</>}
            </p>
            <div className="font-medium">{event.what}</div>
          </div>
        </li>
      ))}
    </ol>
  );
}
