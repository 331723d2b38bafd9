import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { arcPath, arcSteps } from "./arc-geometry.ts";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface ArcStep {
  id: string;
  label: string;
  /** When it happened or is due, already worded. */
  when?: string;
}

/** Whose move it is. `mine` is what the cloudberry is for. */
export interface Move {
  mine: boolean;
  /** "Skriv under" when mine; who is waited for otherwise ("deltagaren"). */
  text: string;
}

export interface ArcProps {
  steps: readonly ArcStep[];
  /** Index of the present step; `steps.length` when the far shore is reached. */
  current: number;
  /** Names what is on its way, for screen readers: "Överenskommelsens väg". */
  label: string;
  move?: Move | null;
  /** Stopped on the way: no step is present or to come. */
  ended?: boolean;
}

/** The bridge as a progress line: steps on an arc, where we are, whose move. The list beside it says it all in words. */
export function Arc({ steps, current, label, move, ended = false }: ArcProps) {
  const many = steps.length > 6;
  return (
    <div className="@container">
      <div className={classNames("hidden", many ? "@4xl:block" : "@xl:block")} aria-hidden="true">
        <ArcLine
          {...{ count: steps.length, current, ended }}
          mine={move?.mine ?? false}
          className="h-28 w-full"
        />
      </div>
      <ol
        aria-label={label}
        className={classNames(
          "relative grid gap-0",
          many
            ? "@4xl:auto-cols-fr @4xl:grid-flow-col @4xl:gap-2"
            : "@xl:auto-cols-fr @xl:grid-flow-col @xl:gap-2",
        )}
      >
        {steps.map((step, index) => (
          <ArcItem
            key={step.id}
            {...{ step, index, current, ended, many }}
            last={index === steps.length - 1}
          />
        ))}
      </ol>
      {move && !ended && <WhoseMove move={move} className="mt-5" />}
    </div>
  );
}

function ArcItem({
  step,
  index,
  current,
  ended,
  many,
  last,
}: {
  step: ArcStep;
  index: number;
  current: number;
  ended: boolean;
  many: boolean;
  last: boolean;
}) {
  const { common } = useMessages();
  const done = index < current;
  const here = index === current && !ended;
  return (
    <li
      aria-current={here ? "step" : undefined}
      className={classNames(
        "relative flex gap-3 pb-4 leading-snug",
        many ? "@4xl:block @4xl:pb-0 @4xl:text-center" : "@xl:block @xl:pb-0 @xl:text-center",
      )}
    >
      <span
        aria-hidden="true"
        className={classNames(
          "relative flex w-6 flex-none justify-center",
          many ? "@4xl:hidden" : "@xl:hidden",
        )}
      >
        {!last && (
          <span className={classNames("absolute top-3 -bottom-6 w-[3px]", done ? "bg-primary" : "bg-line")} />
        )}
        <span
          className={classNames(
            "edge-when-forced relative mt-0.5 grid place-items-center rounded-full",
            here
              ? "size-6 bg-accent text-on-accent"
              : done
                ? "size-6 bg-primary text-on-primary"
                : "mt-1 size-4 border-2 border-line-strong bg-paper",
          )}
        >
          {done && <Icon name="check" className="size-3.5" />}
        </span>
      </span>
      <span className="min-w-0 text-sm">
        <span
          className={classNames(
            "block",
            here ? "text-base font-bold text-ink" : done ? "text-ink" : "text-muted",
          )}
        >
          {step.label}
          <span className="sr-only">
            {" "}
            (
            {here
              ? common.status.current
              : done
                ? common.status.done
                : ended
                  ? common.status.ended
                  : common.status.coming}
            )
          </span>
        </span>
        {step.when && <span className="block text-xs text-muted">{step.when}</span>}
      </span>
    </li>
  );
}

/** For a list: a small arc, the present step and whose move, on one line. */
export function ArcCompact({ steps, current, label, move, ended = false }: ArcProps) {
  const { common } = useMessages();
  const here = steps[Math.min(current, steps.length - 1)];
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div aria-hidden="true" className="w-28 flex-none">
        <ArcLine
          {...{ count: steps.length, current, ended }}
          mine={move?.mine ?? false}
          small
          className="h-10 w-full"
        />
      </div>
      <p className="min-w-0 leading-snug">
        <span className="sr-only">
          {label}: {common.form.stepOf({ step: Math.min(current + 1, steps.length), of: steps.length })},{" "}
        </span>
        <span className="font-semibold">{ended ? common.status.ended : here?.label}</span>
        {here?.when && <span className="block text-sm text-muted">{here.when}</span>}
      </p>
      {move && !ended && <WhoseMove move={move} />}
    </div>
  );
}

/** "Din tur: skriv under" or "Väntar på arbetsgivaren". */
export function WhoseMove({ move, className }: { move: Move; className?: string }): ReactNode {
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

const DOT = {
  done: "stroke-primary",
  here: "stroke-accent",
  wait: "stroke-primary",
  coming: "stroke-line-strong",
} as const;

/**
 * The drawing alone. The box is stretched to its place while strokes keep their width, and a dot is a
 * stroke of no length with round ends, so dots stay round at every width.
 */
function ArcLine({
  count,
  current,
  mine,
  ended,
  small = false,
  className,
}: {
  count: number;
  current: number;
  mine: boolean;
  ended: boolean;
  small?: boolean;
  className: string;
}) {
  const inset = small ? 6 : 50 / count;
  const reached = count === 1 ? 1 : Math.min(current / (count - 1), 1);
  const dot = small ? 7 : 14;
  return (
    <svg
      viewBox="0 -14 100 128"
      preserveAspectRatio="none"
      fill="none"
      className={classNames("overflow-visible", className)}
    >
      <g strokeLinecap="round">
        <path
          d={arcPath(reached, 1, inset)}
          className="stroke-line-strong"
          strokeWidth={small ? 2 : 3}
          strokeDasharray={small ? "0.1 5" : "0.1 9"}
          vectorEffect="non-scaling-stroke"
        />
        <path
          d={arcPath(0, reached, inset)}
          className="paint-forced stroke-primary"
          strokeWidth={small ? 3 : 5}
          vectorEffect="non-scaling-stroke"
        />
        {arcSteps(count, inset).map((point, index) => {
          const here = index === current && !ended;
          const kind = here ? (mine ? "here" : "wait") : index < current ? "done" : "coming";
          const path = `M${point.x} ${point.y}h0.001`;
          return (
            <g key={`${point.x}`}>
              {here && (
                <path
                  d={path}
                  className="stroke-paper"
                  strokeWidth={dot * 2.3}
                  vectorEffect="non-scaling-stroke"
                />
              )}
              <path
                d={path}
                className={classNames(DOT[kind], "paint-forced")}
                strokeWidth={here ? dot * 1.75 : dot}
                vectorEffect="non-scaling-stroke"
              />
              {(kind === "coming" || kind === "wait") && (
                <path
                  d={path}
                  className="stroke-paper"
                  strokeWidth={kind === "wait" ? dot * 0.8 : dot * 0.55}
                  vectorEffect="non-scaling-stroke"
                />
              )}
            </g>
          );
        })}
      </g>
    </svg>
  );
}
