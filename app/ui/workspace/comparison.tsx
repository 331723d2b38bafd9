import { type ReactNode, useEffect, useRef } from "react";
import { Link, useLocation } from "react-router";
import { TRAITS, type TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import type { Verdict } from "#app/domain/matching/three-valued.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Icon, type IconName } from "../icon.tsx";
import { SpiderChart } from "../spider-chart.tsx";
import type { Candidate } from "./candidate-row.tsx";
import { useDemandName } from "./use-demand-name.ts";

/** Fewer points than this draw no shape, and more are hard to read. */
const AXES = { least: 3, most: 6 } as const;

const ICON: Record<Verdict, IconName> = { meets: "check", not: "cross", unknown: "info" };

/** Up to four cards beside each other: their traits as shapes, and all of it in a table. */
export function Comparison({
  candidates,
  need,
  tried,
}: {
  candidates: readonly Candidate[];
  need: PlacementNeed;
  tried: boolean;
}) {
  const { broker, traits } = useMessages();
  const { compare } = broker.workspace;
  const { search } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const ids = candidates.map(({ profileId }) => profileId).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new comparison is read from its beginning
  useEffect(() => heading.current?.focus(), [ids]);
  const needed = new Map(need.traits.map(({ trait, level }) => [trait, level]));
  const axes = axesOf(needed, candidates);
  return (
    <section aria-labelledby="jamforelse" className="mb-10 border-y border-line py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id="jamforelse" ref={heading} tabIndex={-1}>
          {compare.title}
        </h2>
        <Link to={search || "?"} preventScrollReset>
          {compare.close}
        </Link>
      </div>
      <p className="mt-1 mb-5 text-muted">{compare.lead({ tried })}</p>
      <div className="grid items-start gap-8 xl:grid-cols-[26rem_minmax(0,1fr)]">
        {axes.length >= AXES.least && (
          <SpiderChart
            title={compare.chart}
            axes={axes.map((id) => traits[id].name)}
            table={false}
            series={[
              { id: "need", label: compare.needed, values: axes.map((id) => needed.get(id) ?? null) },
              ...candidates.map(({ profileId, alias, card }) => ({
                id: profileId,
                label: alias,
                values: axes.map((id) => card.traits[id] ?? null),
              })),
            ]}
          />
        )}
        <ComparisonTable candidates={candidates} need={need} />
      </div>
    </section>
  );
}

/** The traits that are needed; where they are too few to draw, those besides that most of the cards say something of. */
function axesOf(needed: ReadonlyMap<TraitId, number>, candidates: readonly Candidate[]): TraitId[] {
  if (needed.size >= AXES.least) return TRAITS.filter((id) => needed.has(id));
  const told = (id: TraitId) => candidates.filter(({ card }) => card.traits[id] !== undefined).length;
  const besides = TRAITS.filter((id) => !needed.has(id) && told(id) > 0)
    .sort((a, b) => told(b) - told(a))
    .slice(0, AXES.most - needed.size);
  return TRAITS.filter((id) => needed.has(id) || besides.includes(id));
}

function ComparisonTable({ candidates, need }: { candidates: readonly Candidate[]; need: PlacementNeed }) {
  const messages = useMessages();
  const format = useFormat();
  const demandName = useDemandName();
  const { broker, traits, vocabulary, match: words, common } = messages;
  const { compare, parts, partOf } = broker.workspace;
  const [first] = candidates;
  const needed = new Map(need.traits.map(({ trait, level }) => [trait, level]));
  const shownTraits = TRAITS.filter(
    (id) => needed.has(id) || candidates.some(({ card }) => card.traits[id] !== undefined),
  );
  const row = (key: string, head: string, cell: (candidate: Candidate) => ReactNode) => (
    <tr key={key} className="border-b border-line align-top">
      <th scope="row" className="sticky start-0 min-w-36 bg-paper py-2 pe-4 text-start font-normal">
        {head}
      </th>
      {candidates.map((candidate) => (
        <td key={candidate.profileId} className="min-w-44 px-3 py-2">
          {cell(candidate)}
        </td>
      ))}
    </tr>
  );
  const part = (title: string, rows: ReactNode) => (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={candidates.length + 1}
          className="border-b-2 border-line-strong pt-5 pb-1 text-start"
        >
          {title}
        </th>
      </tr>
      {rows}
    </tbody>
  );
  const items = (texts: readonly string[], none: string) =>
    texts.length === 0 ? (
      <span className="text-muted">{none}</span>
    ) : (
      <ul className="grid gap-1">
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  return (
    // A wide table scrolls in its own box, never the whole page.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
    <section aria-label={compare.table} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption className="sr-only">{compare.table}</caption>
        <thead>
          <tr className="border-b-2 border-line-strong">
            <td className="sticky start-0 bg-paper" />
            {candidates.map(({ profileId, alias }) => (
              <th key={profileId} scope="col" className="px-3 py-2 text-start text-lg">
                {alias}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row("rank", compare.rank, ({ rank }) => rank ?? compare.notInList)}
          {row("score", compare.score, ({ match }) => (
            <strong className="tabular">{compare.scoreOf({ score: match.score })}</strong>
          ))}
        </tbody>
        {part(
          compare.demands,
          first?.match.hard.map(({ id }) =>
            row(id, demandName(id), ({ match }) => {
              const verdict = match.hard.find((one) => one.id === id)?.verdict ?? "unknown";
              return (
                <span className="inline-flex gap-2">
                  <Icon name={ICON[verdict]} className="mt-[0.22em]" />
                  {compare.verdicts[verdict]}
                </span>
              );
            }),
          ),
        )}
        {part(
          compare.traits,
          shownTraits.map((id) => {
            const level = needed.get(id);
            const head = level ? compare.neededStep({ trait: traits[id].name, level }) : traits[id].name;
            return row(id, head, ({ card }) => {
              const own = card.traits[id];
              return own ? (
                compare.stepOf({ level: own })
              ) : (
                <span className="text-muted">{common.status.notAssessed}</span>
              );
            });
          }),
        )}
        {part(
          compare.parts,
          first?.match.parts.map(({ id }) =>
            row(id, parts[id], ({ match }) => {
              const found = match.parts.find((one) => one.id === id);
              return found && <span className="tabular">{partOf(found)}</span>;
            }),
          ),
        )}
        {part(compare.rest, [
          row("conditions", compare.conditions, ({ card }) =>
            items(
              card.conditions.map((id) => vocabulary.conditions[id].need),
              compare.noConditions,
            ),
          ),
          row("gaps", compare.gaps, ({ match }) =>
            items(
              match.gaps.map((message) => matchText(words, message, format)),
              compare.noGaps,
            ),
          ),
          row("changes", compare.changes, ({ match }) =>
            items(
              match.wouldChange.map(({ change }) => matchText(words, change, format)),
              compare.noGaps,
            ),
          ),
        ])}
      </table>
    </section>
  );
}
