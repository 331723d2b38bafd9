import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";

/**
 * A trait's step of four with the sentence that anchors it. `needed` marks where a placement's need lies.
 * Not assessed is said in words and never drawn as a zero.
 */
export function LevelScale({
  trait,
  level,
  anchor,
  needed,
  of = 4,
}: {
  trait: ReactNode;
  level: number | null;
  anchor?: ReactNode;
  needed?: { level: number; label: string };
  of?: number;
}) {
  const { common } = useMessages();
  return (
    <div>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{trait}</span>
        <span className="text-sm text-muted">
          {level === null ? common.status.notAssessed : common.chart.levelOf({ level, of })}
        </span>
      </p>
      <div aria-hidden="true" className="mt-1.5 flex gap-1.5">
        {Array.from({ length: of }, (_, index) => {
          const filled = level !== null && index < level;
          return (
            <span
              key={String(index)}
              className={classNames(
                "edge-when-forced h-2.5 flex-1 rounded-full border-[1.5px]",
                filled ? "border-primary bg-primary" : "border-line-strong bg-transparent",
                level === null && "border-dashed",
              )}
            />
          );
        })}
      </div>
      {needed && (
        <div className="mt-1 flex gap-1.5 text-sm text-accent-ink">
          {Array.from({ length: of }, (_, index) => (
            <span key={String(index)} className="flex-1 text-center">
              {needed.level === index + 1 && (
                <svg aria-hidden="true" viewBox="0 0 12 8" className="mx-auto h-2 w-3 fill-focus">
                  <path d="M6 0l6 8H0z" />
                </svg>
              )}
            </span>
          ))}
        </div>
      )}
      {needed && <p className="text-sm text-accent-ink">{needed.label}</p>}
      {anchor && <p className="mt-1.5 text-muted">{anchor}</p>}
    </div>
  );
}
