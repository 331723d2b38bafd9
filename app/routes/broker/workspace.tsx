import { useRef } from "react";
import { data, useLocation } from "react-router";
import { TRY_PREFIX } from "#app/domain/matching/tried-need.ts";
import { keptChoice, readWorkspaceDeed } from "#app/domain/matching/workspace-deed.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove, refuseMove } from "#app/http/answer-move.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { cardsAsked, needAsked } from "#app/http/workspace-request.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { compareCandidates } from "#app/services/matching/compare-candidates.server.ts";
import { markCandidate } from "#app/services/matching/mark-candidate.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { readMatchEvents } from "#app/services/matching/read-match-events.server.ts";
import { readPlacementNeed } from "#app/services/matching/read-placement-need.server.ts";
import { listProposalsForBroker } from "#app/services/proposal/list-proposals-for-broker.server.ts";
import { proposeCandidates } from "#app/services/proposal/propose-candidates.server.ts";
import { afterRefusal } from "#app/ui/after-refusal.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { BrokerProposals } from "#app/ui/proposal/broker-proposals.tsx";
import { MoveRefused } from "#app/ui/proposal/move-refused.tsx";
import { CandidateFilters } from "#app/ui/workspace/candidate-filters.tsx";
import { Candidates } from "#app/ui/workspace/candidates.tsx";
import { Comparison } from "#app/ui/workspace/comparison.tsx";
import { HiddenCandidates } from "#app/ui/workspace/hidden-candidates.tsx";
import { MatchEvents } from "#app/ui/workspace/match-events.tsx";
import { NeedPanel } from "#app/ui/workspace/need-panel.tsx";
import { TryNeed } from "#app/ui/workspace/try-need.tsx";
import { TryingNotice } from "#app/ui/workspace/trying-notice.tsx";
import { WhatIfList } from "#app/ui/workspace/what-if-list.tsx";
import type { Route } from "./+types/workspace.ts";

/** What the page itself explains; other failures have pages of their own. */
const REFUSALS = ["placements_only", "not_published"] as const;

/** A comparison shows nothing anew of the list, so that it is not read, and logged as shown, once more. */
export const shouldRevalidate: typeof afterRefusal = (change) =>
  change.formData?.get("intent") === "compare" && change.actionStatus === 200 ? false : afterRefusal(change);

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const placementId = args.params.id;
  const params = new URL(args.request.url).searchParams;
  const cards = cardsAsked(params);
  const placement = valueOr404(await readPlacementNeed(ctx, placementId), args.request);
  const messages = messagesFor(args.context.get(localeContext));
  const trying = placement.need && needAsked(params, placement.need, messages);
  const proposals = valueOr404(await listProposalsForBroker(ctx, { placementId }), args.request);
  const events = valueOr404(await readMatchEvents(ctx, placementId), args.request);
  const ranked = await rankCandidates(ctx, { placementId, ...cards, tried: trying?.tried });
  const refused = ranked.ok ? null : REFUSALS.find((name) => name === ranked.failure);
  if (refused === undefined && !ranked.ok) throw failureResponse(ranked.failure, args.request);
  return { placement, proposals, events, ...cards, trying, list: ranked.ok ? ranked.value : null, refused };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const placementId = args.params.id;
  const { search, searchParams } = new URL(args.request.url);
  const form = await args.request.formData();
  const kept = keptChoice(form);
  const deed = readWorkspaceDeed(form);
  if (typeof deed === "string") return data({ failure: deed, kept }, { status: 400 });
  const to = `/maklare/platser/${placementId}${search}`;
  switch (deed.do) {
    case "propose": {
      const proposed = await proposeCandidates(ctx, { placementId, profileIds: deed.profileIds });
      return answerMove(args, proposed, { to, key: "candidates-proposed" });
    }
    case "compare": {
      const { need } = valueOr404(await readPlacementNeed(ctx, placementId), args.request);
      const messages = messagesFor(args.context.get(localeContext));
      const tried = need && needAsked(searchParams, need, messages).tried;
      const compared = await compareCandidates(ctx, { placementId, tried, profileIds: deed.profileIds });
      // Shown by the answer itself: which cards were chosen stands in no address.
      return compared.ok ? { comparison: compared.value, kept } : refuseMove(args, compared.failure);
    }
    case "pin": {
      const pinned = await markCandidate(ctx, { placementId, ...deed, mark: { is: "pinned" } });
      return answerMove(args, pinned, { to, key: "candidate-pinned" });
    }
    case "hide": {
      const mark = { is: "hidden", reason: deed.reason } as const;
      const hidden = await markCandidate(ctx, { placementId, ...deed, mark });
      return answerMove(args, hidden, { to, key: "candidate-hidden" });
    }
    case "release": {
      const released = await markCandidate(ctx, { placementId, ...deed, mark: null });
      return answerMove(args, released, { to, key: "candidate-released" });
    }
  }
}

export default function Workspace({ loaderData, actionData }: Route.ComponentProps) {
  const say = useMessages().broker.workspace;
  const { placement, list, refused, proposals, trying, events } = loaderData;
  const results = useRef<HTMLHeadingElement>(null);
  const asked = [...new URLSearchParams(useLocation().search)];
  const comparison = actionData && "comparison" in actionData ? actionData.comparison : null;
  const kept = actionData && "kept" in actionData ? actionData.kept : null;
  return (
    <Container width="wide">
      <PageTitle>{placement.title}</PageTitle>
      <PageHeader
        title={placement.title}
        lead={say.lead({ company: placement.companyName })}
        above={<BackLink to="/maklare">{say.back}</BackLink>}
      />
      <MoveRefused failure={actionData && "failure" in actionData ? actionData.failure : null} />
      {comparison && <Comparison {...comparison} tried={Boolean(trying?.tried)} />}
      <div className="grid items-start gap-10 lg:grid-cols-[minmax(16rem,22rem)_minmax(0,1fr)]">
        <section
          aria-label={say.needColumn}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard
          tabIndex={0}
          className="grid gap-8 lg:sticky lg:top-6 lg:max-h-[calc(100vh-3rem)] lg:overflow-y-auto lg:pe-3"
        >
          <section aria-labelledby="behov" className="grid gap-4">
            <h2 id="behov" className="text-xl">
              {say.need}
            </h2>
            {list && placement.need && trying && (
              <TryNeed
                need={placement.need}
                trying={trying}
                carried={asked.filter(([name]) => !name.startsWith(TRY_PREFIX))}
                results={results}
              />
            )}
            {placement.need && <NeedPanel {...placement} need={placement.need} />}
            {placement.candidateSearch === "anonymous" && (
              <p className="text-muted">
                {placement.interested === null
                  ? say.interestedFew({ k: placement.k })
                  : say.interested({ count: placement.interested })}
              </p>
            )}
          </section>
          {list && <WhatIfList rows={list.whatIf} k={placement.k} />}
        </section>
        <div className="min-w-0">
          {list && trying && (
            <section aria-labelledby="kort">
              <TryingNotice
                parts={trying.parts}
                invalid={trying.errors !== null}
                placementId={placement.placementId}
              />
              <h2 id="kort" ref={results} tabIndex={-1}>
                {say.candidates}
              </h2>
              <p role="status" className="mt-1 mb-5 text-muted">
                {say.shown({ count: list.candidates.length })}{" "}
                {list.excluded === null
                  ? say.excludedFew({ k: placement.k })
                  : say.excluded({ count: list.excluded })}{" "}
                {list.candidates[0] && say.trying.first(list.candidates[0])}
              </p>
              <CandidateFilters
                text={loaderData.text}
                facets={list.facets}
                chosen={loaderData.filters}
                commutingArea={list.commutingArea}
                carried={asked.filter(([name]) => name.startsWith(TRY_PREFIX))}
              />
              <Candidates {...list} seatsLeft={placement.seatsLeft} kept={kept} />
              <HiddenCandidates candidates={list.hidden} />
            </section>
          )}
          {refused && <Refused refused={refused} />}
          {proposals.length > 0 && (
            <Section id="forslag" title={say.proposals}>
              <BrokerProposals rows={proposals} caption={say.proposals} ordered />
            </Section>
          )}
          {list && <MatchEvents events={events} />}
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
