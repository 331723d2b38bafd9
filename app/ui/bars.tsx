import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";

export interface Bar {
  id: string;
  label: string;
  /** `null` where the number is too small to be shown. */
  value: number | null;
}

/** Lengths to compare, each with its number written out: a list that a screen reader reads as it stands. */
export function Bars({ title, bars, unit }: { title: string; bars: readonly Bar[]; unit?: string }) {
  const { common } = useMessages();
  const format = useFormat();
  const longest = Math.max(1, ...bars.map((bar) => bar.value ?? 0));
  return (
    <figure>
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <ul className="grid gap-3">
        {bars.map((bar) => (
          <li key={bar.id}>
            <p className="flex justify-between gap-4">
              <span>{bar.label}</span>
              <span className={bar.value === null ? "text-sm text-muted" : "tabular font-semibold"}>
                {bar.value === null
                  ? common.status.tooFew
                  : [format.number(bar.value), unit].filter(Boolean).join(" ")}
              </span>
            </p>
            <svg
              aria-hidden="true"
              viewBox="0 0 100 4"
              preserveAspectRatio="none"
              className="mt-1 h-3 w-full rounded-full bg-sunken"
            >
              {bar.value !== null && (
                <rect width={(100 * bar.value) / longest} height="4" className="fill-primary paint-forced" />
              )}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
