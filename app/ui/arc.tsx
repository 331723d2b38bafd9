import { useMessages } from "#app/i18n/messages-context.tsx";
import { ArcLine } from "./arc-line.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { type Move, WhoseMove } from "./whose-move.tsx";

export interface ArcStep {
  id: string;
  label: string;
  /** When it happened or is due, already worded. */
  when?: string;
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
  const mine = move?.mine ?? false;
  return (
    <div className="@container">
      <div className={classNames("hidden", many ? "@4xl:block" : "@xl:block")}>
        <ArcLine {...{ count: steps.length, current, ended, mine }} className="h-28 w-full" />
      </div>
      <div className={classNames("mb-5", many ? "@4xl:hidden" : "@xl:hidden")}>
        <ArcLine {...{ count: steps.length, current, ended, mine }} small className="h-16 w-full" />
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
            {...{ step, index, current, ended, many, mine }}
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
  mine,
  last,
}: {
  step: ArcStep;
  index: number;
  current: number;
  ended: boolean;
  many: boolean;
  mine: boolean;
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
              ? mine
                ? "size-6 bg-accent"
                : "size-6 border-[6px] border-primary bg-paper"
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
