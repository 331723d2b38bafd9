import { arcPath, arcSteps } from "./arc-geometry.ts";
import { classNames } from "./class-names.ts";

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
export function ArcLine({
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
      aria-hidden="true"
      viewBox="0 -14 100 128"
      preserveAspectRatio="none"
      fill="none"
      className={classNames("overflow-visible rtl:-scale-x-100", className)}
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
