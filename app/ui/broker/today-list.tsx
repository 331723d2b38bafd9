import { Form, Link } from "react-router";
import type { TodayRow } from "#app/domain/today/today.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "../button.tsx";
import { Card } from "../card.tsx";
import { StatusPill } from "../status-pill.tsx";

/** What is worst to leave, alone and large: the next step. */
export function TodayFirst({ row }: { row: TodayRow }) {
  const say = useMessages().broker.today;
  return (
    <Card move aria-labelledby="forst">
      <p className="mb-2">
        <StatusPill tone="move">{say.kinds[row.kind].name}</StatusPill>
      </p>
      <h2 id="forst" className="text-2xl">
        {row.subject}
      </h2>
      <About row={row} />
      <Why row={row} />
      <div className="mt-5 flex flex-wrap gap-3">
        <ButtonLink to={row.to} wide>
          {say.kinds[row.kind].action}
        </ButtonLink>
        <Done row={row} />
      </div>
    </Card>
  );
}

/** The rest of the day, or the promises of the days to come, in order. */
export function TodayList({ rows, coming = false }: { rows: readonly TodayRow[]; coming?: boolean }) {
  const say = useMessages().broker.today;
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li
          key={`${row.kind}${row.contactId ?? row.subjectId}`}
          className="grid gap-x-8 gap-y-1 py-4 lg:grid-cols-[11rem_1fr_minmax(0,22rem)_auto] lg:items-baseline"
        >
          <p className="text-sm font-semibold text-muted">{say.kinds[row.kind].name}</p>
          <div className="min-w-0">
            <h3 className="text-lg">
              <Link to={row.to}>{row.subject}</Link>
            </h3>
            <About row={row} />
          </div>
          <Why row={row} coming={coming} />
          <Done row={row} />
        </li>
      ))}
    </ol>
  );
}

function About({ row }: { row: TodayRow }) {
  const say = useMessages().broker.today;
  return (
    <>
      {row.beside && <p>{say.at({ company: row.beside })}</p>}
      {row.note && <p className="mt-1 line-clamp-2 max-w-prose">{row.note}</p>}
    </>
  );
}

function Why({ row, coming = false }: { row: TodayRow; coming?: boolean }) {
  const say = useMessages().broker.today;
  const format = useFormat();
  return (
    <p className="max-w-prose text-muted">
      {say.kinds[row.kind].why({ when: format.day(row.date), coming })}
    </p>
  );
}

function Done({ row }: { row: TodayRow }) {
  const say = useMessages().broker.today;
  if (!row.contactId) return null;
  return (
    <Form method="post">
      <input type="hidden" name="contactId" value={row.contactId} />
      <Button kind="secondary" aria-label={say.doneLabel({ subject: row.subject })}>
        {say.done}
      </Button>
    </Form>
  );
}
