import { Link } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ContactList } from "#app/ui/contact-list.tsx";

/** What the reader can do about the placement: it depends on who reads. */
export function NextStep({
  role,
  placementId,
  contacts,
}: {
  role: Role | null;
  placementId: string;
  contacts: readonly { name: string; phone: string; email: string }[];
}) {
  const say = useMessages().public.placement.nextStep;
  if (role !== null && role !== "participant") {
    return (
      <Card as="aside" aria-labelledby="nasta-steg">
        <h2 id="nasta-steg" className="text-xl">
          {say.others.title}
        </h2>
        <p className="mt-2">{say.others.text}</p>
      </Card>
    );
  }
  if (role === "participant") {
    return (
      <Card as="aside" move aria-labelledby="nasta-steg">
        <h2 id="nasta-steg" className="text-xl">
          {say.participant.title}
        </h2>
        <p className="mt-2">{say.participant.text}</p>
      </Card>
    );
  }
  return (
    <Card as="aside" move aria-labelledby="nasta-steg" className="lg:sticky lg:top-6">
      <h2 id="nasta-steg" className="text-xl">
        {say.visitor.title}
      </h2>
      <p className="mt-2">{say.visitor.text}</p>
      <ButtonLink
        to={`/logga-in?till=${encodeURIComponent(`/platser/${placementId}`)}`}
        className="mt-4 w-full"
      >
        {say.visitor.action}
      </ButtonLink>
      <p className="mt-6 mb-3 text-muted">{say.visitor.without}</p>
      <ContactList contacts={contacts} />
      <p className="mt-6 border-t border-line pt-4">
        <Link to="/for-arbetsgivare" className="inline-flex min-h-9 items-center">
          {say.visitor.employer}
        </Link>
      </p>
    </Card>
  );
}
