import { Link } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import {
  listOwnParticipants,
  type OwnParticipant,
} from "#app/services/participant/list-own-participants.server.ts";
import { listOpenCorrections } from "#app/services/rights/list-open-corrections.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { OpenCorrections } from "#app/ui/rights/open-corrections.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/home.ts";
import { participantPath, stepPath } from "./step-path.ts";

const ENROL = "/handlaggare/deltagare/ny";
/** Steps where the caseworker only waits: nothing to do first. */
const WAITING = ["wait_for_class", "wait_for_proposals", "none"];

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const own = valueOr404(await listOwnParticipants(ctx), args.request);
  return { own, corrections: valueOr404(await listOpenCorrections(ctx), args.request) };
}

export default function Home({ loaderData: { own, corrections } }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const say = caseworker.list;
  const first = own.find(({ standing }) => !WAITING.includes(standing.nextStep));
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={own.length > 0 && say.lead({ count: own.length })}
        actions={
          own.length > 0 && (
            <ButtonLink to={ENROL} kind="secondary" icon="plus" wide>
              {say.enrol}
            </ButtonLink>
          )
        }
      />
      {own.length === 0 ? (
        <EmptyState title={say.emptyTitle} action={<ButtonLink to={ENROL}>{say.enrol}</ButtonLink>}>
          <p>{say.empty}</p>
        </EmptyState>
      ) : (
        <>
          {first && <FirstOfAll person={first} />}
          <OpenCorrections lines={corrections} pathTo={(id) => participantPath(id, "uppgifter")} />
          <Section id="alla" title={say.others}>
            <OwnTable own={own} />
          </Section>
        </>
      )}
    </>
  );
}

function FirstOfAll({ person }: { person: OwnParticipant }) {
  const { caseworker } = useMessages();
  const { nextStep } = person.standing;
  const step = caseworker.nextSteps[nextStep];
  return (
    <Card move aria-labelledby="forst" className="mb-10">
      <p className="text-sm font-semibold text-accent-ink">{caseworker.list.moveFirst}</p>
      <h2 id="forst" className="mt-1">
        {person.name ?? caseworker.list.protected}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{step.why}</p>
      <ButtonLink to={stepPath(person.participantId, nextStep)} wide className="mt-4">
        {step.act}
      </ButtonLink>
    </Card>
  );
}

function OwnTable({ own }: { own: readonly OwnParticipant[] }) {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.list;
  return (
    <DataTable
      caption={say.caption}
      captionHidden
      rows={own}
      rowKey={({ participantId }) => participantId}
      columns={[
        {
          key: "person",
          head: say.heads.person,
          cell: (person) => (
            <>
              <Link
                to={participantPath(person.participantId)}
                aria-label={person.name === null ? say.protectedOpen : undefined}
                className="inline-flex min-h-8 items-center"
              >
                {person.name ?? say.protected}
              </Link>
              {person.standing.expiringConsents > 0 && (
                <span className="mt-1 block">
                  <StatusPill tone="warn">
                    {say.expiring({ count: person.standing.expiringConsents })}
                  </StatusPill>
                </span>
              )}
            </>
          ),
        },
        {
          key: "next",
          head: say.heads.next,
          cell: ({ participantId, name, standing: { nextStep } }) => {
            const { act, why } = caseworker.nextSteps[nextStep];
            return WAITING.includes(nextStep) ? (
              <span className="text-muted">{why}</span>
            ) : (
              <Link
                to={stepPath(participantId, nextStep)}
                aria-label={say.withPerson({ act, name: name ?? say.protected })}
                className="inline-flex min-h-8 items-center"
              >
                {act}
              </Link>
            );
          },
        },
        {
          key: "card",
          head: say.heads.card,
          cell: ({ standing: { card } }) =>
            card ? caseworker.card.states[card.state] : <span className="text-muted">{say.noCard}</span>,
        },
        {
          key: "follow-up",
          head: say.heads.followUp,
          cell: ({ standing: { nextFollowUp } }) =>
            nextFollowUp ? (
              <time dateTime={nextFollowUp}>{format.day(nextFollowUp)}</time>
            ) : (
              <span className="text-muted">{say.noFollowUp}</span>
            ),
        },
      ]}
    />
  );
}
