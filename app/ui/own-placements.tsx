import { Form, Link } from "react-router";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Card } from "./card.tsx";
import { Icon } from "./icon.tsx";
import { StatusPill } from "./status-pill.tsx";

interface Row {
  id: string;
  title: string;
  state: PlacementState;
  seatsLeft: number;
  version: number;
  startDate: string | null;
  endDate: string | null;
  answerBy: string | null;
  changedAt: string;
  stepsLeft: number;
  proposalsWaiting: number;
  waitsOnEmployer: boolean;
}

/** An employer's placements as cards, each with what it waits for in words. */
export function OwnPlacements({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {rows.map((row) => (
        <OwnPlacementCard key={row.id} row={row} />
      ))}
    </ul>
  );
}

function OwnPlacementCard({ row }: { row: Row }) {
  const { employer, states } = useMessages();
  const format = useFormat();
  const say = employer.home;
  const { startDate, endDate } = row;
  const open = row.state === "published" || row.state === "paused";
  const facts = [
    open ? say.rows.seatsLeft({ count: row.seatsLeft }) : null,
    startDate && open ? format.begins({ startDate, endDate }) : null,
    startDate && !open ? say.rows.starts({ day: format.shortDay(startDate) }) : null,
    say.rows.changed({ when: format.day(swedishDate(row.changedAt)) }),
  ];
  return (
    <Card as="li" move={row.waitsOnEmployer} className="relative grid content-start gap-2.5">
      <p>
        <StatusPill tone={TONE[row.state]}>{states.placement.states[row.state].name}</StatusPill>
      </p>
      <h3 className="text-xl">
        <Link
          to={`/arbetsgivare/platser/${row.id}`}
          className="text-ink no-underline after:absolute after:inset-0 after:rounded-lg hover:underline"
        >
          {row.title || say.untitled}
        </Link>
      </h3>
      <WhatWaits row={row} />
      {row.answerBy && <StillThere row={row} answerBy={row.answerBy} />}
      <p className="text-sm text-muted">{facts.filter(Boolean).join(" · ")}</p>
    </Card>
  );
}

function WhatWaits({ row }: { row: Row }) {
  const { employer } = useMessages();
  const say = employer.home.rows;
  if (!row.waitsOnEmployer) return null;
  const texts = [
    row.proposalsWaiting > 0 ? say.answer({ count: row.proposalsWaiting }) : null,
    row.state === "filled" && row.seatsLeft > 0 ? say.freed({ count: row.seatsLeft }) : null,
    row.state === "returned" ? say.returned : null,
    row.state === "draft"
      ? row.stepsLeft > 0
        ? say.draftLeft({ count: row.stepsLeft })
        : say.draftDone
      : null,
  ].filter((text) => text !== null);
  return (
    <>
      {texts.map((text) => (
        <p key={text} className="flex gap-2 font-semibold text-accent-ink">
          <Icon name="arrow" className="mt-[0.18em]" />
          {text}
        </p>
      ))}
    </>
  );
}

/** The question on the list itself: a yes is one press, a no goes on to say why. */
function StillThere({ row, answerBy }: { row: Row; answerBy: string }) {
  const { home, stillThere: say } = useMessages().employer;
  const format = useFormat();
  const title = row.title || home.untitled;
  return (
    <div className="relative z-10 grid gap-3">
      <p className="font-semibold text-accent-ink">{say.title}</p>
      <p>{say.answerBy({ day: format.day(answerBy) })}</p>
      <div className="flex flex-wrap gap-3">
        <Form method="post" action={`/arbetsgivare/platser/${row.id}`}>
          <input type="hidden" name="version" value={row.version} />
          <Button kind="secondary" name="act" value="confirm" aria-label={say.yesTo({ title })}>
            {say.yes}
          </Button>
        </Form>
        <ButtonLink
          kind="quiet"
          to={`/arbetsgivare/platser/${row.id}#finns-kvar`}
          aria-label={say.noTo({ title })}
        >
          {say.no}
        </ButtonLink>
      </div>
    </div>
  );
}

const TONE: Record<PlacementState, "neutral" | "move" | "success" | "info"> = {
  draft: "neutral",
  submitted: "info",
  returned: "move",
  published: "success",
  paused: "neutral",
  filled: "success",
  closed: "neutral",
};
