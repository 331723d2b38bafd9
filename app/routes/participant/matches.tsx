import { Form, Link } from "react-router";
import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { safeReturnPath } from "#app/http/return-path.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { rankPlacementsFor } from "#app/services/matching/rank-placements-for.server.ts";
import { sayInterest } from "#app/services/proposal/say-interest.server.ts";
import { withdrawInterest } from "#app/services/proposal/withdraw-interest.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactLine } from "#app/ui/definition-list.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { MatchGrounds } from "#app/ui/match/match-grounds.tsx";
import { MoreSteps } from "#app/ui/match/more-steps.tsx";
import { NearlyList } from "#app/ui/match/nearly-list.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Fold } from "#app/ui/proposal/fold.tsx";
import type { Route } from "./+types/matches.ts";
import { OWN } from "./own-paths.ts";

/** Sent from here and from the placement's own page; `till` says where to go back to. */
const interestForm = z.object({
  act: z.enum(["say", "withdraw"]),
  placementId: z.string().max(60),
  till: z.string().max(300).optional(),
});

/** More than this is not read; the whole list is the search's. */
const GROUNDS_SHOWN = 4;
/** The rest is one press away, so that what is nearly open and what one more step gives is reached on a phone. */
const FIRST_SHOWN = 8;

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const fits = await rankPlacementsFor(ctx, { participantId: ctx.actor.participantId ?? "" });
  if (!fits.ok && fits.failure === "no_card") return { fits: null };
  return { fits: valueOr404(fits, args.request) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const submission = await parseForm(args, interestForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { act, placementId, till } = submission.value;
  const to = safeReturnPath(till) ?? OWN.matches;
  if (act === "withdraw") {
    valueOr404(await withdrawInterest(ctx, { placementId }), args.request);
    return redirectDone(args.context, to, "interest-withdrawn");
  }
  const said = await sayInterest(ctx, { placementId });
  // Closed since the page was opened: the list is drawn anew without it.
  if (!said.ok && said.failure === "placement_published") return rejected(submission.reply());
  valueOr404(said, args.request);
  return redirectDone(args.context, to, "interest-said");
}

export default function Matches({ loaderData: { fits } }: Route.ComponentProps) {
  const { participant } = useMessages();
  const say = participant.matches;
  const locked = fits?.placements.some(({ grounds }) => grounds === null);
  return (
    <Container width="narrow">
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={fits ? say.lead : undefined}
        above={<BackLink to={OWN.home}>{participant.proposals.back}</BackLink>}
      />
      {fits === null && <EmptyState title={say.noCard.title}>{say.noCard.text}</EmptyState>}
      {fits?.placements.length === 0 && <EmptyState title={say.none.title}>{say.none.text}</EmptyState>}
      {locked && <p className="mb-6 text-muted">{say.locked}</p>}
      {fits && <Placements placements={fits.placements.slice(0, FIRST_SHOWN)} />}
      {fits && fits.placements.length > FIRST_SHOWN && (
        <div className="mt-6">
          <Fold title={say.more({ count: fits.placements.length - FIRST_SHOWN })}>
            <Placements placements={fits.placements.slice(FIRST_SHOWN)} />
          </Fold>
        </div>
      )}
      {fits && <NearlyList placements={fits.nearly} {...say.nearlyFits} />}
      {fits && <MoreSteps steps={fits.steps} {...say.steps} />}
      {fits && fits.others > 0 && <p className="mt-6 text-muted">{say.others({ count: fits.others })}</p>}
    </Container>
  );
}

function Placements({ placements }: { placements: readonly Fitting[] }) {
  return (
    <ul className="grid gap-5">
      {placements.map((placement) => (
        <Placement key={placement.placementId} placement={placement} />
      ))}
    </ul>
  );
}

type Fitting = NonNullable<Route.ComponentProps["loaderData"]["fits"]>["placements"][number];

function Placement({ placement }: { placement: Fitting }) {
  const { participant, vocabulary } = useMessages();
  const format = useFormat();
  const say = participant.matches;
  const { placementId, title, grounds, interested, proposed } = placement;
  return (
    <Card as="li">
      <h2 className="text-xl">
        <Link to={`/platser/${placementId}`}>{title}</Link>
      </h2>
      <p className="mt-1 text-muted">
        {say.facts({
          kind: vocabulary.placementKinds[placement.kind],
          kommun: placement.kommunName,
          company: placement.companyName,
        })}
      </p>
      <div className="mt-3">
        <FactLine
          facts={[
            { icon: "calendar", text: format.begins(placement) },
            { icon: "clock", text: say.hours(placement.hoursPerWeek) },
          ]}
        />
      </div>
      {grounds && (
        <div className="mt-4 grid gap-4">
          <MatchGrounds grounds={grounds} titles={say.grounds} atMost={GROUNDS_SHOWN} />
        </div>
      )}
      <div className="mt-5">
        {proposed ? (
          <p className="font-semibold">{say.proposed}</p>
        ) : (
          <Form method="post">
            <input type="hidden" name="placementId" value={placementId} />
            {interested && <p className="mb-3">{say.interested}</p>}
            <Button
              name="act"
              value={interested ? "withdraw" : "say"}
              kind={interested ? "secondary" : "primary"}
              wide
              {...(!interested && { icon: "heart" as const })}
            >
              {interested ? say.withdraw : say.interest}
              <span className="sr-only">: {title}</span>
            </Button>
          </Form>
        )}
      </div>
    </Card>
  );
}
