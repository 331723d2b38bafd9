import { Link } from "react-router";
import { type OwnStep, ownStep } from "#app/domain/participant/own-step.ts";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listAgreements } from "#app/services/agreement/list-agreements.server.ts";
import { countNewAnswers } from "#app/services/insight/count-new-answers.server.ts";
import { listCases } from "#app/services/lonebidrag/list-cases.server.ts";
import {
  type PlacementThatFits,
  rankPlacementsFor,
} from "#app/services/matching/rank-placements-for.server.ts";
import { readOwnHome } from "#app/services/participant/read-own-home.server.ts";
import { listProposalsForParticipant } from "#app/services/proposal/list-proposals-for-participant.server.ts";
import { WaitingAgreements } from "#app/ui/agreement/waiting-agreements.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactLine } from "#app/ui/definition-list.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Grounds } from "#app/ui/proposal/grounds.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/home.ts";
import { OWN } from "./own-paths.ts";

/** The best few; the rest have a page of their own. */
const SHOWN = 3;

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const home = valueOr404(await readOwnHome(ctx), args.request);
  const proposals = valueOr404(await listProposalsForParticipant(ctx), args.request);
  const fits = await rankPlacementsFor(ctx, { participantId: ctx.actor.participantId ?? "" });
  const waiting = proposals.filter(({ move }) => move === "participant");
  // Agreements and cases are not even told of after an e-mail code alone.
  const listed = await listAgreements(ctx);
  const agreements = listed.ok ? listed.value.filter(({ mine }) => mine) : [];
  const cases = await listCases(ctx);
  const support = cases.ok ? cases.value.mine : [];
  return {
    ...home,
    answers: valueOr404(await countNewAnswers(ctx), args.request),
    step: ownStep({
      ...home.facts,
      proposalsWaiting: waiting.length,
      agreementsWaiting: agreements.length,
      supportWaiting: support.length,
    }),
    waiting,
    agreements,
    support,
    fits: fits.ok ? fits.value.placements.slice(0, SHOWN) : null,
    weakSignIn: ctx.actor.assurance === "low",
  };
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { participant } = useMessages();
  const { home } = participant;
  const { step, waiting, agreements, support, fits, caseworkerName, unit, weakSignIn } = loaderData;
  const first: Partial<Record<OwnStep, string>> = {
    answer_proposal: waiting[0] && OWN.proposal(waiting[0].id),
    sign_agreement: agreements[0] && OWN.agreement(agreements[0].id),
    answer_support: support[0] && OWN.supportCase(support[0].id),
  };
  return (
    <Container width="narrow">
      <PageTitle>{home.title}</PageTitle>
      <PageHeader title={home.title} />
      <NextStep step={step} to={first[step] ?? STEP_PATH[step]} />
      {loaderData.answers > 0 && (
        <Notice className="mt-6" title={<Link to={OWN.insight}>{participant.insight.answered}</Link>} />
      )}
      <WaitingAgreements lines={agreements} base={OWN.agreements} />
      {waiting.length > 0 && (
        <Section id="forslag" title={home.proposals.title}>
          <ul className="grid gap-4">
            {waiting.map((proposal) => (
              <Card as="li" move key={proposal.id}>
                <StatusPill tone="move">{home.proposals.waits}</StatusPill>
                <h3 className="mt-2 text-xl font-bold">{proposal.placementTitle}</h3>
                <p className="text-muted">{home.proposals.from({ company: proposal.companyName })}</p>
                <p className="mt-3">
                  <Link
                    to={OWN.proposal(proposal.id)}
                    className="inline-flex min-h-9 items-center font-semibold"
                  >
                    {home.proposals.open}
                    <span className="sr-only">: {proposal.placementTitle}</span>
                  </Link>
                </p>
              </Card>
            ))}
          </ul>
        </Section>
      )}
      <Section
        id="platser"
        title={home.fits.title}
        lead={fits && fits.length > 0 ? home.fits.lead : undefined}
      >
        <Fits fits={fits} weakSignIn={weakSignIn} />
      </Section>
      <Section id="mer" title={home.more} lead={weakSignIn ? home.stepUp : undefined}>
        <ul className="grid gap-3">
          <Doorway to={OWN.card} icon="document" words={home.links.card} />
          <Doorway to={OWN.consents} icon="check" words={home.links.consents} />
          <Doorway to={OWN.support} icon="work" words={participant.support.nav} />
          <Doorway to={OWN.searches} icon="search" words={participant.searches.nav} />
          <Doorway to={OWN.insight} icon="eye" words={home.links.insight} />
          <Doorway to={OWN.data} icon="person" words={participant.rights.nav} />
        </ul>
      </Section>
      <Section id="handlaggare" title={home.contact.title}>
        <p className="text-lg font-semibold">{caseworkerName}</p>
        <p className="text-muted">{unit.name}</p>
        <p className="mt-2">
          <a
            href={`tel:${unit.phone.replace(/[^\d+]/g, "")}`}
            className="inline-flex min-h-9 items-center gap-2"
          >
            <Icon name="phone" />
            {home.contact.call({ phone: unit.phone })}
          </a>
        </p>
      </Section>
    </Container>
  );
}

const STEP_PATH: Record<OwnStep, string> = {
  answer_proposal: OWN.home,
  sign_agreement: OWN.agreements,
  answer_support: OWN.support,
  confirm_card: OWN.card,
  wait_for_start: OWN.matches,
  self_assess: OWN.questions,
  give_consent: OWN.consents,
  renew_consent: OWN.consents,
  browse: OWN.matches,
  closed: "/",
};

/** Nobody else waits for these, so they are not marked as somebody's turn. */
const CALM: readonly OwnStep[] = ["browse", "wait_for_start", "closed"];

function NextStep({ step, to }: { step: OwnStep; to: string }) {
  const { home } = useMessages().participant;
  const words = home.steps[step];
  return (
    <Card move={!CALM.includes(step)} aria-labelledby="nasta-steg">
      <p className="text-sm text-muted">{home.nextStep}</p>
      <h2 id="nasta-steg" className="mt-1">
        {words.title}
      </h2>
      <p className="mt-2 text-lg">{words.text}</p>
      <ButtonLink to={to} wide className="mt-5 text-lg">
        {words.action}
      </ButtonLink>
    </Card>
  );
}

function Fits({ fits, weakSignIn }: { fits: PlacementThatFits[] | null; weakSignIn: boolean }) {
  const { home } = useMessages().participant;
  if (!fits) return <p className="text-muted">{home.fits.noCard}</p>;
  if (fits.length === 0) return <p className="text-muted">{home.fits.none}</p>;
  return (
    <>
      {weakSignIn && <p className="mb-4 text-muted">{home.fits.hiddenGrounds}</p>}
      <ul className="grid gap-4">
        {fits.map((placement) => (
          <Fit key={placement.placementId} placement={placement} />
        ))}
      </ul>
      <p className="mt-5">
        <ButtonLink kind="secondary" to={OWN.matches}>
          {home.fits.all}
        </ButtonLink>
      </p>
    </>
  );
}

function Fit({ placement }: { placement: PlacementThatFits }) {
  const messages = useMessages();
  const format = useFormat();
  const { fits } = messages.participant.home;
  const { grounds } = placement;
  return (
    <Card as="li">
      <p className="text-sm text-muted">{messages.vocabulary.placementKinds[placement.kind]}</p>
      <h3 className="text-xl font-bold">
        <Link to={OWN.placement(placement.placementId)}>{placement.title}</Link>
      </h3>
      <p>{placement.companyName}</p>
      <div className="mt-3">
        <FactLine
          facts={[
            { icon: "place", text: placement.kommunName },
            { icon: "clock", text: fits.hours(placement.hoursPerWeek) },
            { icon: "calendar", text: format.begins(placement) },
          ]}
        />
      </div>
      {grounds && (
        <div className="mt-4 grid gap-3">
          <Grounds title={fits.why} messages={grounds.why.slice(0, 3)} kind="for" heading="h4" />
          <Grounds title={fits.toThinkOf} messages={grounds.missing.slice(0, 2)} kind="gap" heading="h4" />
        </div>
      )}
      {(placement.proposed || placement.interested) && (
        <p className="mt-4">
          <StatusPill tone="primary">{placement.proposed ? fits.proposed : fits.interested}</StatusPill>
        </p>
      )}
    </Card>
  );
}

function Doorway({
  to,
  icon,
  words,
}: {
  to: string;
  icon: IconName;
  words: { title: string; text: string };
}) {
  return (
    <li>
      <Link
        to={to}
        className="flex min-h-16 items-center gap-4 rounded-lg border border-line bg-surface p-4 text-ink no-underline hover:bg-primary-soft"
      >
        <Icon name={icon} className="size-7 flex-none text-primary" />
        <span>
          <span className="block text-lg font-semibold underline underline-offset-4">{words.title}</span>
          <span className="block text-muted">{words.text}</span>
        </span>
      </Link>
    </li>
  );
}
