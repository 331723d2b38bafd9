import { Form, Link } from "react-router";
import { z } from "zod";
import type { ProposalSide } from "#app/domain/proposal/whose-move.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listOpenInterests } from "#app/services/proposal/list-interests.server.ts";
import {
  listProposalsForCaseworker,
  type ProposalLineForCaseworker,
} from "#app/services/proposal/list-proposals-for-caseworker.server.ts";
import { proposeParticipant } from "#app/services/proposal/propose-participant.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { caseworkerStatus } from "#app/ui/proposal/caseworker-status.ts";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { WhoseMove } from "#app/ui/whose-move.tsx";
import type { Route } from "./+types/proposals.ts";

const proposeForm = z.object({ participantId: z.string().max(60), placementId: z.string().max(60) });

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const rows = valueOr404(await listProposalsForCaseworker(ctx), args.request);
  const live = rows.filter(({ setAside, move }) => !setAside && move !== null);
  const waits = (side: ProposalSide) => live.filter(({ move }) => move === side);
  return {
    interests: valueOr404(await listOpenInterests(ctx), args.request),
    check: waits("caseworker"),
    answers: waits("participant"),
    underWay: [...waits("broker"), ...waits("employer")],
    over: rows.filter(({ setAside, move }) => setAside || move === null),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const submission = await parseForm(args, proposeForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const made = await proposeParticipant(ctx, submission.value);
  const to = made.ok ? `/handlaggare/forslag/${made.value.proposalId}` : "/handlaggare/forslag";
  return answerMove(args, made, { to, key: "proposal-moved" });
}

export default function CaseworkerProposals({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.proposals;
  const { interests, check, answers, underWay, over } = loaderData;
  const waiting = check.length + answers.length + interests.length;
  const none = waiting + underWay.length + over.length === 0;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={none ? undefined : say.lead({ count: waiting })} />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      {none && <EmptyState title={say.empty.title}>{say.empty.text}</EmptyState>}
      {check.length > 0 && (
        <Section id="stam-av" title={say.check.title} lead={say.check.lead}>
          <Lines rows={check} caption={say.check.title} />
        </Section>
      )}
      {answers.length > 0 && (
        <Section id="svar" title={say.waiting}>
          <Lines rows={answers} caption={say.waiting} />
        </Section>
      )}
      {interests.length > 0 && (
        <Section id="intressen" title={say.interests.title} lead={say.interests.lead}>
          <ul className="grid gap-4 md:grid-cols-2">
            {interests.map((row) => (
              <Card as="li" key={`${row.participantId}${row.placementId}`}>
                <h3 className="text-xl">{row.name ?? caseworker.list.protected}</h3>
                <p>
                  <Link to={`/platser/${row.placementId}`}>{row.placementTitle}</Link>
                </p>
                <p className="text-muted">
                  {`${row.companyName}. ${say.interests.said({ when: format.day(swedishDate(row.saidAt)) })}`}
                </p>
                <Form method="post" className="mt-4">
                  <input type="hidden" name="participantId" value={row.participantId} />
                  <input type="hidden" name="placementId" value={row.placementId} />
                  <Button
                    kind="secondary"
                    aria-label={say.interests.proposeNamed({
                      name: row.name ?? caseworker.list.protected,
                      placement: row.placementTitle,
                    })}
                  >
                    {say.interests.propose}
                  </Button>
                </Form>
              </Card>
            ))}
          </ul>
        </Section>
      )}
      {underWay.length > 0 && (
        <Section id="pa-gang" title={say.underWay}>
          <Lines rows={underWay} caption={say.underWay} />
        </Section>
      )}
      {over.length > 0 && (
        <Section id="avslutade" title={say.over}>
          <Lines rows={over} caption={say.over} />
        </Section>
      )}
    </>
  );
}

function Lines({ rows, caption }: { rows: readonly ProposalLineForCaseworker[]; caption: string }) {
  const messages = useMessages();
  const { caseworker } = messages;
  const format = useFormat();
  const say = caseworker.proposals;
  const moveOf = ({ move, setAside }: ProposalLineForCaseworker) => {
    if (move === null || setAside) return null;
    if (move === "caseworker") return { mine: true, text: say.moves.check };
    if (move === "participant") return { mine: true, text: say.moves.help };
    return { mine: false, text: say.moves[move] };
  };
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "who",
          head: say.heads.who,
          cell: (row) => (
            <Link to={`/handlaggare/forslag/${row.id}`}>{row.name ?? caseworker.list.protected}</Link>
          ),
        },
        {
          key: "placement",
          head: say.heads.placement,
          cell: (row) => (
            <>
              {row.placementTitle}
              <span className="block text-sm text-muted">{row.companyName}</span>
            </>
          ),
        },
        {
          key: "status",
          head: say.heads.status,
          cell: (row) => {
            const move = moveOf(row);
            return (
              <div className="inline-grid gap-1.5">
                {caseworkerStatus(messages, row)}
                {move && <WhoseMove move={move} />}
              </div>
            );
          },
        },
        { key: "since", head: say.heads.since, cell: (row) => format.day(swedishDate(row.changedAt)) },
      ]}
    />
  );
}
