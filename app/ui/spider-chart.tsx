import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { spiderPath, spiderPoint } from "./spider-geometry.ts";

export interface SpiderSeries {
  id: string;
  /** "I mars", "Min egen bild". */
  label: string;
  /** One level per axis, 1–`levels`; `null` where not assessed. */
  values: readonly (number | null)[];
}

/** Told apart by line and mark as well as by colour. */
const SERIES_LOOK = [
  {
    stroke: "stroke-primary",
    fill: "fill-primary",
    dash: undefined,
    mark: "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  },
  { stroke: "stroke-focus", fill: "fill-focus", dash: "7 5", mark: "M-4.5-4.5h9v9h-9z" },
  { stroke: "stroke-info-ink", fill: "fill-info-ink", dash: "2 5", mark: "M0-6L5.5 4.5h-11z" },
  { stroke: "stroke-danger-ink", fill: "fill-danger-ink", dash: "12 4", mark: "M0-6L6 0L0 6L-6 0z" },
  { stroke: "stroke-ink", fill: "fill-ink", dash: "9 3 2 3", mark: "M-5-2h3v-3h4v3h3v4h-3v3h-4v-3h-3z" },
] as const;

/** Up to five series over the same traits, and the same figures as a table behind. */
export function SpiderChart({
  title,
  axes,
  series,
  levels = 4,
  table = true,
}: {
  title: string;
  axes: readonly string[];
  series: readonly SpiderSeries[];
  levels?: number;
  /** False where the same figures stand in a table beside. */
  table?: boolean;
}) {
  return (
    <figure className="grid gap-4">
      <figcaption className="font-semibold">{title}</figcaption>
      <svg
        aria-hidden="true"
        direction="ltr"
        viewBox="-240 -150 480 300"
        fill="none"
        className="w-full max-w-xl overflow-visible"
      >
        {Array.from({ length: levels }, (_, index) => (
          <path
            key={String(index)}
            d={spiderPath(
              axes.map(() => index + 1),
              levels,
            )}
            className="stroke-line"
            strokeWidth={index === levels - 1 ? 2 : 1.2}
          />
        ))}
        {axes.map((axis, index) => {
          const end = spiderPoint(index, axes.length, levels, levels);
          return <path key={axis} d={`M0 0L${end.x} ${end.y}`} className="stroke-line" strokeWidth="1.2" />;
        })}
        {series.slice(0, SERIES_LOOK.length).map((one, order) => {
          const look = SERIES_LOOK[order]!;
          return (
            <g key={one.id}>
              <path
                d={spiderPath(one.values, levels)}
                className={look.fill}
                fillOpacity={order === 0 ? 0.14 : 0.06}
                stroke="none"
              />
              <path
                d={spiderPath(one.values, levels)}
                className={classNames(look.stroke, "paint-forced")}
                strokeWidth="3"
                strokeDasharray={look.dash}
                strokeLinejoin="round"
                strokeLinecap="round"
              />
              {one.values.map((value, index) => {
                if (value === null) return null;
                const at = spiderPoint(index, axes.length, value, levels);
                return (
                  <path
                    key={axes[index]}
                    d={look.mark}
                    transform={`translate(${at.x} ${at.y})`}
                    className={look.fill}
                  />
                );
              })}
            </g>
          );
        })}
        {axes.map((axis, index) => (
          <AxisLabel key={axis} axis={axis} index={index} axes={axes.length} />
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {series.slice(0, SERIES_LOOK.length).map((one, order) => {
          const look = SERIES_LOOK[order]!;
          return (
            <li key={one.id} className="inline-flex items-center gap-2">
              <svg aria-hidden="true" viewBox="-18 -8 36 16" className="h-4 w-9">
                <path d="M-16 0h32" className={look.stroke} strokeWidth="3" strokeDasharray={look.dash} />
                <path d={look.mark} className={look.fill} />
              </svg>
              {one.label}
            </li>
          );
        })}
      </ul>
      {table && <FiguresTable title={title} axes={axes} series={series} levels={levels} />}
    </figure>
  );
}

/** The same figures, folded behind the chart. */
function FiguresTable({
  title,
  axes,
  series,
  levels,
}: {
  title: string;
  axes: readonly string[];
  series: readonly SpiderSeries[];
  levels: number;
}) {
  const { common } = useMessages();
  return (
    <details>
      <summary className="inline-flex min-h-9 items-center text-primary underline underline-offset-4">
        {common.chart.showTable}
      </summary>
      {/* A wide table scrolls in its own box, never the whole page. */}
      <section aria-label={title} className="mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-start">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b-2 border-line-strong">
              <td />
              {series.map((one) => (
                <th key={one.id} scope="col" className="px-2 py-1.5 text-start text-sm font-semibold">
                  {one.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {axes.map((axis, index) => (
              <tr key={axis} className="border-b border-line">
                <th scope="row" className="py-1.5 pe-2 text-start font-normal">
                  {axis}
                </th>
                {series.map((one) => (
                  <td key={one.id} className="px-2 py-1.5">
                    {one.values[index] == null
                      ? common.status.notAssessed
                      : common.chart.levelOf({ level: one.values[index], of: levels })}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** At its axis' end, turned to the side it stands on, one word a line so that a phone can read it. */
function AxisLabel({ axis, index, axes }: { axis: string; index: number; axes: number }) {
  const end = spiderPoint(index, axes, 4.55, 4);
  const anchor = Math.abs(end.x) < 20 ? "middle" : end.x > 0 ? "start" : "end";
  const lines = axis.length > 14 ? axis.split(" ") : [axis];
  const first =
    end.y < -60
      ? end.y - (lines.length - 1) * 15
      : end.y > 60
        ? end.y + 8
        : end.y - (lines.length - 1) * 7.5 + 4;
  return (
    <text textAnchor={anchor} className="fill-ink text-[14px]">
      {lines.map((line, row) => (
        <tspan key={line} x={end.x} y={first + row * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
