import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { readAs } from "#app/http/acting.server.ts";
import { placementPaths } from "#app/http/placement-paths.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import {
  listPlacementsForBroker,
  type PlacementForBrokerList,
} from "#app/services/placement/list-placements-for-broker.server.ts";
import { PlacementRows, PublishedTable } from "#app/ui/broker/placement-lists.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/placements.ts";

export async function loader(args: Route.LoaderArgs) {
  const lists = valueOr404(await listPlacementsForBroker(readAs(args, "broker")), args.request);
  const withPath = (rows: PlacementForBrokerList[], to: (id: string) => string) =>
    rows.map((row) => ({
      ...row,
      kommunName: row.kommun ? (kommunByCode(row.kommun)?.name ?? "") : "",
      to: to(row.id),
    }));
  const own = (id: string) => placementPaths("broker", id).own;
  return {
    toReview: withPath(lists.toReview, (id) => `/maklare/platser/${id}/granska`),
    drafts: withPath(lists.drafts, own),
    published: withPath(lists.published, (id) => `/maklare/platser/${id}`),
    resting: withPath(lists.resting, own),
  };
}

export default function Placements({ loaderData }: Route.ComponentProps) {
  const { broker } = useMessages();
  const say = broker.review.list;
  const { toReview, drafts, published, resting } = loaderData;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader
        title={say.title}
        lead={say.lead}
        actions={
          published.length > 0 && (
            <ButtonLink to="/maklare/omgang" kind="secondary">
              {broker.round.open}
            </ButtonLink>
          )
        }
      />
      <Section id="att-lasa" title={say.toReview}>
        <PlacementRows rows={toReview} none={say.toReviewNone} move />
      </Section>
      <Section id="utkast" title={say.drafts}>
        <PlacementRows rows={drafts} none={say.draftsNone} />
      </Section>
      <Section id="publicerade" title={say.published}>
        <PublishedTable rows={published} none={say.publishedNone} caption={say.published} />
      </Section>
      {resting.length > 0 && (
        <Section id="vilande" title={say.resting}>
          <PlacementRows rows={resting} none="" />
        </Section>
      )}
    </>
  );
}
