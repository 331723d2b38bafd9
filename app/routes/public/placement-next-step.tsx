import { Form, Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ContactList } from "#app/ui/contact-list.tsx";
import { MatchGrounds } from "#app/ui/match/match-grounds.tsx";
import { NearlyWords } from "#app/ui/match/nearly-words.tsx";
import type { OwnPlacementFacts } from "./own-placement-facts.server.ts";

const GROUNDS_SHOWN = 4;

interface Contact {
  name: string;
  phone: string;
  email: string;
}

/** A visitor talks to their caseworker, signs in or calls. */
export function VisitorsStep({
  placementId,
  contacts,
}: {
  placementId: string;
  contacts: readonly Contact[];
}) {
  const say = useMessages().public.placement.nextStep.visitor;
  return (
    <Card as="aside" move aria-labelledby="nasta-steg" className="lg:sticky lg:top-6">
      <h2 id="nasta-steg" className="text-xl">
        {say.title}
      </h2>
      <p className="mt-2">{say.text}</p>
      <ButtonLink
        to={`/logga-in?till=${encodeURIComponent(`/platser/${placementId}`)}`}
        className="mt-4 w-full"
      >
        {say.action}
      </ButtonLink>
      <p className="mt-6 mb-3 text-muted">{say.without}</p>
      <ContactList contacts={contacts} />
      <p className="mt-6 border-t border-line pt-4">
        <Link to="/for-arbetsgivare" className="inline-flex min-h-9 items-center">
          {say.employer}
        </Link>
      </p>
    </Card>
  );
}

/** A participant reads why it may suit them and says "det här intresserar mig", or takes it back. */
export function ParticipantsStep({ placementId, own }: { placementId: string; own: OwnPlacementFacts }) {
  const { public: words, participant } = useMessages();
  const say = words.placement.nextStep.participant;
  const { matches } = participant;
  const { interested, proposed, grounds, nearly } = own;
  return (
    <Card as="aside" move aria-labelledby="nasta-steg" className="lg:sticky lg:top-6">
      <h2 id="nasta-steg" className="text-xl">
        {say.title}
      </h2>
      {grounds && (
        <div className="mt-4 grid gap-4">
          <MatchGrounds grounds={grounds} titles={matches.grounds} atMost={GROUNDS_SHOWN} />
        </div>
      )}
      {nearly && (
        <div className="mt-4">
          <NearlyWords {...nearly} />
        </div>
      )}
      {proposed ? (
        <p className="mt-4 font-semibold">{matches.proposed}</p>
      ) : (
        <Form method="post" action="/min-sida/platser" className="mt-4">
          <input type="hidden" name="placementId" value={placementId} />
          <input type="hidden" name="till" value={`/platser/${placementId}`} />
          <p className="mb-4">{interested ? matches.interested : say.text}</p>
          <Button
            name="act"
            value={interested ? "withdraw" : "say"}
            kind={interested ? "secondary" : "primary"}
            className="w-full"
            {...(!interested && { icon: "heart" as const })}
          >
            {interested ? matches.withdraw : matches.interest}
          </Button>
        </Form>
      )}
    </Card>
  );
}

/** Staff and employers see what everyone sees, and are told so. */
export function OthersStep() {
  const say = useMessages().public.placement.nextStep.others;
  return (
    <Card as="aside" aria-labelledby="nasta-steg">
      <h2 id="nasta-steg" className="text-xl">
        {say.title}
      </h2>
      <p className="mt-2">{say.text}</p>
    </Card>
  );
}
