import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** Whose move it is. `mine` is what the cloudberry is for. */
export interface Move {
  mine: boolean;
  /** "Skriv under" when mine; who is waited for otherwise ("deltagaren"). */
  text: string;
}

/** "Din tur: skriv under" or "Väntar på arbetsgivaren". */
export function WhoseMove({ move, className }: { move: Move; className?: string }) {
  const { common } = useMessages();
  return (
    <p
      className={classNames(
        "edge-when-forced inline-flex items-center gap-2 rounded-full px-4 py-1.5 text-sm font-semibold",
        move.mine ? "bg-accent text-on-accent" : "bg-sunken text-ink",
        className,
      )}
    >
      <Icon name={move.mine ? "arrow" : "clock"} />
      {move.mine ? `${common.status.yourMove}: ${move.text}` : common.status.waitingFor({ who: move.text })}
    </p>
  );
}
