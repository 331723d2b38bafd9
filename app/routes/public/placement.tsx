import { data } from "react-router";
import type { PublicPlacement } from "#app/domain/placement/public-placement.ts";
import { anyone } from "#app/http/anyone.server.ts";
import { groundContext } from "#app/http/request-context.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listUnitContacts } from "#app/services/installation/list-unit-contacts.server.ts";
import { readOpenPlacement } from "#app/services/search/read-open-placement.server.ts";
import { AreaPicture } from "#app/ui/area-picture.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { PlacementList } from "#app/ui/placement-list.tsx";
import { PlacementView } from "#app/ui/placement-view.tsx";
import { StructuredData } from "#app/ui/structured-data.tsx";
import type { Route } from "./+types/placement.ts";
import { ownPlacementFacts } from "./own-placement-facts.server.ts";
import { OthersStep, ParticipantsStep, VisitorsStep } from "./placement-next-step.tsx";
import { postingOf } from "./placement-posting.server.ts";

export async function loader(args: Route.LoaderArgs) {
  const { params, context } = args;
  const reads = anyone(context);
  const open = await readOpenPlacement(reads, params.id);
  // A page of its own instead of the common 404: who comes by an old link is helped to others.
  if (!open) return data({ open: null }, { status: 404 });
  const own = reads.role === "participant" ? await ownPlacementFacts(args, params.id) : null;
  const contacts = await listUnitContacts(reads.read);
  const here = contacts.filter(({ kommuner }) => kommuner.includes(open.placement.kommun));
  const { nonce, origin } = context.get(groundContext);
  return data({
    open,
    contacts: here.length > 0 ? here : contacts,
    role: reads.role,
    own,
    nonce,
    posting: postingOf(open.placement, origin),
  });
}

export default function Placement({ loaderData }: Route.ComponentProps) {
  const { placement: say, search } = useMessages().public;
  if (!loaderData.open) return <Gone />;
  const { open, contacts, role, own, nonce, posting } = loaderData;
  const { placement, area, similar } = open;
  return (
    <>
      <PageTitle>{say.metaTitle({ title: placement.title, employer: placement.employerName })}</PageTitle>
      <meta name="description" content={describe(placement)} />
      <StructuredData nonce={nonce} data={posting} />
      <PageHeader
        above={<BackLink to="/platser">{search.title}</BackLink>}
        status={<AreaPicture area={area} className="size-16" />}
        title={placement.title}
        lead={`${placement.employerName}, ${placement.town ?? placement.kommunName}`}
      />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <PlacementView placement={placement} open />
        {own && <ParticipantsStep placementId={placement.id} own={own} />}
        {role === null && <VisitorsStep placementId={placement.id} contacts={contacts} />}
        {role !== null && !own && <OthersStep />}
      </div>
      {similar.length > 0 && (
        <div className="mt-14">
          <Section id="liknande" title={say.similarTitle}>
            <PlacementList placements={similar} look="cards" />
          </Section>
        </div>
      )}
    </>
  );
}

const DESCRIPTION_LENGTH = 155;

/** Whose and where, then the beginning of what one does. */
function describe({ employerName, town, kommunName, tasks }: PublicPlacement): string {
  const text = `${employerName}, ${town ?? kommunName}. ${tasks.replace(/\s+/g, " ").trim()}`;
  if (text.length <= DESCRIPTION_LENGTH) return text;
  return `${text.slice(0, text.lastIndexOf(" ", DESCRIPTION_LENGTH))} …`;
}

function Gone() {
  const { placement: say } = useMessages().public;
  return (
    <Container>
      <PageTitle>{say.gone.title}</PageTitle>
      <h1 className="mb-6">{say.gone.title}</h1>
      <p className="mb-6 text-lg">{say.gone.text}</p>
      <ButtonLink to="/platser">{say.gone.action}</ButtonLink>
    </Container>
  );
}
