import { useRef } from "react";
import { data, Form, Link } from "react-router";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { readPlacementNeed } from "#app/services/matching/read-placement-need.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { BrokerProposals } from "#app/ui/proposal/broker-proposals.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { CandidateFilters, type FilterField } from "#app/ui/workspace/candidate-filters.tsx";
import { CandidateRow } from "#app/ui/workspace/candidate-row.tsx";
import { NeedPanel } from "#app/ui/workspace/need-panel.tsx";
import { useListKeys } from "#app/ui/workspace/use-list-keys.ts";
import { WhatIfList } from "#app/ui/workspace/what-if-list.tsx";
import type { Route } from "./+types/workspace.ts";

const FIELDS = ["area", "hours", "swedish", "licences", "certificates", "start"] as const;

/** What the page itself explains; other failures have pages of their own. */
const REFUSALS = ["placements_only", "not_published"] as const;

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const placementId = args.params.id;
  const params = new URL(args.request.url).searchParams;
  const text = (params.get("q") ?? "").slice(0, 100);
  const filters = Object.fromEntries(
    FIELDS.map((field) => [field, params.getAll(field).slice(0, 20)]),
  ) as Record<FilterField, string[]>;
  const placement = valueOr404(await readPlacementNeed(ctx, placementId), args.request);
  const proposals = valueOr404(await listProposalsForBroker(ctx, { placementId }), args.request);
  const ranked = await rankCandidates(ctx, { placementId, text, filters });
  const refused = ranked.ok ? null : REFUSALS.find((name) => name === ranked.failure);
  if (refused === undefined && !ranked.ok) throw failureResponse(ranked.failure, args.request);
  return {
    placement,
    proposals,
    text,
    filters,
    list: ranked.ok ? ranked.value : null,
    refused,
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const form = await args.request.formData();
  const only = form.get("only");
  const profileIds = (only ? [only] : form.getAll("profileId")).map(String).slice(0, 30);
  if (profileIds.length === 0) return data({ failure: "chooseSome", form: null }, { status: 400 });
  const placementId = args.params.id;
  return answerMove(args, await proposeCandidates(ctx, { placementId, profileIds }), {
    to: `/maklare/platser/${placementId}`,
    key: "candidates-proposed",
  });
}

export default function Workspace({ loaderData, actionData }: Route.ComponentProps) {
  const say = useMessages().broker.workspace;
  const { placement, list, refused, proposals } = loaderData;
  return (
    <Container width="wide">
      <PageTitle>{placement.title}</PageTitle>
      <PageHeader
        title={placement.title}
        lead={say.lead({ company: placement.companyName })}
        above={<BackLink to="/maklare">{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(16rem,22rem)_minmax(0,1fr)]">
        <div className="grid gap-8 lg:sticky lg:top-6">
          <section aria-labelledby="behov">
            <h2 id="behov" className="mb-2 text-xl">
              {say.need}
            </h2>
            {placement.need && <NeedPanel {...placement} need={placement.need} />}
            {placement.candidateSearch === "anonymous" && (
              <p className="mt-3 text-muted">
                {placement.interested === null
                  ? say.interestedFew({ k: placement.k })
                  : say.interested({ count: placement.interested })}
              </p>
            )}
          </section>
          {list && <WhatIfList rows={list.whatIf} k={placement.k} />}
        </div>
        <div className="min-w-0">
          {list && <Candidates {...loaderData} list={list} />}
          {refused && <Refused refused={refused} />}
          {proposals.length > 0 && (
            <Section id="forslag" title={say.proposals}>
              <BrokerProposals rows={proposals} caption={say.proposals} />
            </Section>
          )}
        </div>
      </div>
    </Container>
  );
}

function Refused({ refused }: { refused: "placements_only" | "not_published" }) {
  const say = useMessages().broker.workspace;
  if (refused === "not_published")
    return <EmptyState title={say.notPublished.title}>{say.notPublished.text}</EmptyState>;
  return (
    <EmptyState
      title={say.placementsOnly.title}
      action={<ButtonLink to="/maklare/forslag">{say.placementsOnly.action}</ButtonLink>}
    >
      {say.placementsOnly.text}
    </EmptyState>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

function Candidates({ list, text, filters, placement }: Loaded & { list: NonNullable<Loaded["list"]> }) {
  const say = useMessages().broker.workspace;
  const rows = useRef<HTMLFormElement>(null);
  useListKeys(rows);
  const { candidates, commutingArea, excluded } = list;
  return (
    <section aria-labelledby="kort">
      <h2 id="kort">{say.candidates}</h2>
      <p className="mt-1 mb-5 text-muted">
        {say.shown({ count: candidates.length })}{" "}
        {excluded === null ? say.excludedFew({ k: placement.k }) : say.excluded({ count: excluded })}
      </p>
      <CandidateFilters text={text} facets={list.facets} chosen={filters} commutingArea={commutingArea} />
      {candidates.length === 0 ? (
        <div className="mt-6">
          <EmptyState title={say.empty.title} action={<Link to="?">{say.empty.clear}</Link>}>
            {say.empty.text}
          </EmptyState>
        </div>
      ) : (
        <Form method="post" ref={rows} className="mt-6 grid gap-5">
          <p className="hidden text-sm text-muted lg:block">{say.keys}</p>
          <ol className="grid gap-4">
            {candidates.map((candidate) => (
              <CandidateRow key={candidate.profileId} candidate={candidate} commutingArea={commutingArea} />
            ))}
          </ol>
          {list.more && <p className="text-muted">{say.more}</p>}
          <div className="sticky bottom-0 -mx-2 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-line bg-paper px-2 py-3">
            <Button>{say.propose}</Button>
            <p className="min-w-0 flex-1 text-sm text-muted">{say.proposeHint}</p>
          </div>
        </Form>
      )}
    </section>
  );
}
