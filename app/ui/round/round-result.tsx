import { useRef } from "react";
import { Form, Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Section } from "../page-header.tsx";
import { useListKeys } from "../workspace/use-list-keys.ts";
import { type Pair, PairRow } from "./pair-row.tsx";

export interface RoundShown {
  openings: {
    placementId: string;
    title: string;
    companyName: string;
    pairs: Pair[];
    empty: number;
    anybody: boolean;
  }[];
  left: { alias: string; nearest: { title: string; points: number } | null }[];
  moreLeft: boolean;
  excluded: number | null;
  aside: number;
  total: number;
}

/** The suggested seating, placement by placement, and those who are left without. */
export function RoundResult({
  round,
  k,
  waiting,
  commutingArea,
}: {
  round: RoundShown;
  k: number;
  /** The most points for having waited. */
  waiting: number;
  commutingArea: string;
}) {
  const say = useMessages().broker.round;
  const rows = useRef<HTMLDivElement>(null);
  useListKeys(rows);
  const [filled, unfilled] = [
    round.openings.filter((opening) => opening.pairs.length > 0),
    round.openings.filter((opening) => opening.pairs.length === 0),
  ];
  const seated = round.openings.reduce((sum, { pairs }) => sum + pairs.length, 0);
  return (
    <>
      <Section id="forslaget" title={say.result} lead={say.sum({ pairs: seated, total: round.total })}>
        <div className="grid max-w-prose gap-1 text-muted">
          {waiting > 0 && <p>{say.waiting({ points: waiting })}</p>}
          <p>{say.rule}</p>
          <p>{round.excluded === null ? say.excludedFew({ k }) : say.excluded({ count: round.excluded })}</p>
          <p className="hidden text-sm lg:block">{say.keys}</p>
        </div>
        {round.aside > 0 && <Asides round={round} />}
      </Section>
      <div ref={rows} className="mt-10">
        {filled.map(({ placementId, title, companyName, pairs, empty, anybody }) => (
          <Section
            key={placementId}
            id={`plats-${placementId}`}
            title={title}
            lead={companyName}
            actions={<ToPlacement placementId={placementId} title={title} />}
          >
            <ol className="grid gap-4">
              {pairs.map((pair) => (
                <PairRow
                  key={pair.profileId}
                  pair={pair}
                  placementId={placementId}
                  commutingArea={commutingArea}
                />
              ))}
            </ol>
            {empty > 0 && <p className="mt-3">{say.empty({ count: empty, anybody })}</p>}
          </Section>
        ))}
      </div>
      {unfilled.length > 0 && (
        <Section id="utan-forslag" title={say.unfilled.title} lead={say.unfilled.lead}>
          <ul className="divide-y divide-line border-y border-line">
            {unfilled.map(({ placementId, title, companyName, empty, anybody }) => (
              <li key={placementId} className="grid gap-x-6 gap-y-1 py-3 lg:grid-cols-[1fr_1fr_auto]">
                <span>
                  <span className="font-semibold">{title}</span>
                  <span className="block text-muted">{companyName}</span>
                </span>
                <span>{say.empty({ count: empty, anybody })}</span>
                <ToPlacement placementId={placementId} title={title} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {round.left.length > 0 && (
        <Section id="utan-plats" title={say.left.title} lead={say.left.lead}>
          <ul className="divide-y divide-line border-y border-line">
            {round.left.map(({ alias, nearest }) => (
              <li key={alias} className="grid gap-x-6 py-3 sm:grid-cols-[12rem_1fr]">
                <span className="font-semibold">{alias}</span>
                <span>{nearest ? say.left.nearest(nearest) : say.left.aside}</span>
              </li>
            ))}
          </ul>
          {round.moreLeft && <p className="mt-3 text-muted">{say.left.more}</p>}
        </Section>
      )}
    </>
  );
}

function ToPlacement({ placementId, title }: { placementId: string; title: string }) {
  const say = useMessages().broker.round;
  return (
    <Link to={`/maklare/platser/${placementId}`}>
      {say.rest}
      <span className="sr-only">: {title}</span>
    </Link>
  );
}

/** What the broker has put aside, with a way to take it back. */
function Asides({ round }: { round: RoundShown }) {
  const say = useMessages().broker.round;
  return (
    <Form method="post" className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
      {round.openings.map(({ placementId }) => (
        <input key={placementId} type="hidden" name="placementId" value={placementId} />
      ))}
      <p>{say.asides({ count: round.aside })}</p>
      <Button name="intent" value="again" kind="secondary">
        {say.again}
      </Button>
    </Form>
  );
}
