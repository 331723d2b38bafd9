import { Link } from "react-router";
import { SEARCH_PARAM } from "#app/domain/placement/search-params.ts";
import { anyone } from "#app/http/anyone.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listNewestPlacements } from "#app/services/search/list-newest-placements.server.ts";
import { AreaPicture } from "#app/ui/area-picture.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { HeroBridge } from "#app/ui/hero-bridge.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Journey } from "#app/ui/journey.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { Band } from "#app/ui/page-shell.tsx";
import { PlacementList } from "#app/ui/placement-list.tsx";
import type { Route } from "./+types/start.ts";
import { SuggestedSearch } from "./suggested-search.tsx";

export async function loader({ context }: Route.LoaderArgs) {
  const { hits, total, areas } = await listNewestPlacements(anyone(context));
  return { newest: hits, total, areas };
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { start } = useMessages().public;
  return (
    <>
      <title>{start.metaTitle}</title>
      <meta name="description" content={start.metaDescription} />
      <Hero />
      <Audiences />
      <OpenNow {...loaderData} />
      <Section id="sa-gar-det-till" title={start.journeyTitle}>
        <Journey steps={start.journey} />
        <p className="mt-6">
          <Link to="/sa-gar-det-till" className="inline-flex min-h-9 items-center gap-2 font-semibold">
            {start.journeyMore}
            <Icon name="arrow" />
          </Link>
        </p>
      </Section>
      <Promises />
    </>
  );
}

function Hero() {
  const { start } = useMessages().public;
  return (
    <Band
      className="overflow-hidden border-b border-line bg-sunken pt-10 sm:pt-14 lg:pt-16"
      decoration={<HeroBridge className="mx-auto mt-8 block h-36 w-full sm:h-52 lg:mt-4 lg:h-60" />}
    >
      <h1 className="max-w-4xl text-4xl">{start.title}</h1>
      <p className="mt-4 max-w-prose text-lg">{start.lead}</p>
      <div className="mt-8 max-w-3xl">
        <SuggestedSearch />
        <p className="mt-3 flex flex-wrap items-center gap-x-4 text-muted">
          <span>{start.popular}</span>
          {start.popularWords.map((word) => (
            <Link
              key={word}
              lang="sv"
              to={`/platser?${SEARCH_PARAM.text}=${encodeURIComponent(word)}`}
              className="inline-flex min-h-9 items-center"
            >
              {word}
            </Link>
          ))}
        </p>
        <p className="mt-1 text-sm text-muted">{start.searchHint}</p>
      </div>
    </Band>
  );
}

function Audiences() {
  const { audiences } = useMessages().public.start;
  const all = [
    { ...audiences.participant, to: "/platser" },
    { ...audiences.employer, to: "/for-arbetsgivare" },
    { ...audiences.unit, to: "/logga-in/personal" },
  ];
  return (
    <section aria-labelledby="for-vem" className="mt-12 lg:mt-16">
      <h2 id="for-vem" className="sr-only">
        {audiences.title}
      </h2>
      <ul className="grid gap-8 md:grid-cols-3">
        {all.map(({ to, title, text, action }) => (
          <li key={to} className="border-t-4 border-primary pt-4">
            <h3>{title}</h3>
            <p className="mt-2">{text}</p>
            <Link to={to} className="mt-2 inline-flex min-h-9 items-center gap-2 font-semibold">
              {action}
              <Icon name="arrow" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenNow({ newest, total, areas }: Route.ComponentProps["loaderData"]) {
  const { start, search } = useMessages().public;
  return (
    <div className="my-14 lg:my-20">
      <Section
        id="oppna-platser"
        title={start.openTitle}
        lead={total > 0 ? start.openCount({ count: total }) : start.openNone}
      >
        {newest.length > 0 && (
          <>
            <PlacementList placements={newest} look="cards" />
            <p className="mt-6">
              <ButtonLink to="/platser" kind="secondary" wide>
                {start.openAll}
                <Icon name="arrow" />
              </ButtonLink>
            </p>
          </>
        )}
      </Section>
      {areas.length > 1 && (
        <Section id="omraden" title={start.areasTitle} level={3}>
          <ul className="grid gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-4">
            {areas.map(({ value, count }) => (
              <li key={value}>
                <Link
                  to={`/platser?${SEARCH_PARAM.areas}=${value}`}
                  className="flex min-h-14 items-center gap-3 rounded-md text-ink no-underline hover:text-primary hover:underline"
                >
                  <AreaPicture area={value} className="size-11 flex-none" />
                  <span className="min-w-0">
                    {search.areas[value]} <span className="tabular text-muted">({count})</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function Promises() {
  const { start } = useMessages().public;
  return (
    <Band className="mt-14 border-t border-line bg-primary-soft py-12 lg:mt-20 lg:py-16">
      <h2>{start.promisesTitle}</h2>
      <ul className="mt-6 grid gap-8 md:grid-cols-3">
        {start.promises.map((promise) => (
          <li key={promise.title}>
            <h3>{promise.title}</h3>
            <p className="mt-2">{promise.text}</p>
          </li>
        ))}
      </ul>
    </Band>
  );
}
