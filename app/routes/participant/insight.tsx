import { data, Form, Link } from "react-router";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listInsight, type Sight } from "#app/services/insight/list-insight.server.ts";
import { requestName } from "#app/services/insight/request-name.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { Timeline } from "#app/ui/timeline.tsx";
import type { Route } from "./+types/insight.ts";
import { OWN } from "./own-paths.ts";

export async function loader(args: Route.LoaderArgs) {
  const asked = Number(new URL(args.request.url).searchParams.get("sida"));
  const page = Number.isInteger(asked) && asked > 0 && asked < 1000 ? asked : 1;
  const ctx = readAs(args, "participant");
  return { ...valueOr404(await listInsight(ctx, { page }), args.request), page };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const entryId = String((await args.request.formData()).get("entryId") ?? "");
  if (!entryId) throw data(null, { status: 400 });
  valueOr404(await requestName(ctx, { entryId }), args.request);
  return redirectDone(args.context, OWN.insight, "name-requested");
}

export default function Insight({ loaderData: { sights, more, page } }: Route.ComponentProps) {
  const { participant } = useMessages();
  const format = useFormat();
  const { insight, home } = participant;
  return (
    <Container width="narrow">
      <PageTitle>{insight.title}</PageTitle>
      <PageHeader
        title={insight.title}
        lead={insight.lead}
        above={<BackLink to={OWN.home}>{home.title}</BackLink>}
      />
      {sights.length === 0 ? (
        <EmptyState title={insight.none} />
      ) : (
        <Timeline
          label={insight.listLabel}
          events={sights.map((sight) => ({
            id: sight.id,
            at: sight.at,
            when: format.moment(sight.at),
            who: <Who sight={sight} />,
            what: <What sight={sight} />,
            icon: ICON[sight.kind] ?? "pen",
          }))}
        />
      )}
      <p className="mt-8 flex gap-6">
        {page > 1 && <Link to={`?sida=${page - 1}`}>{insight.newer}</Link>}
        {more && <Link to={`?sida=${page + 1}`}>{insight.older}</Link>}
      </p>
    </Container>
  );
}

const ICON: Partial<Record<Sight["kind"], IconName>> = {
  read_process: "eye",
  read_card: "eye",
  read_consents: "eye",
  previewed_profile: "eye",
  read_identity: "eye",
  profile_shown: "people",
  profile_hidden: "lock",
  sign_in: "key",
};

function Who({ sight: { role, place } }: { sight: Sight }) {
  const { common, participant } = useMessages();
  return <>{role ? [common.roles[role], place].filter(Boolean).join(", ") : participant.insight.self}</>;
}

function What({ sight }: { sight: Sight }) {
  const { insight } = useMessages().participant;
  const { kind, purpose, times, role, nameRequested, nameAnswer, id } = sight;
  return (
    <>
      <p>
        {insight.kinds[kind]}
        {purpose && ` ${insight.purposes[purpose]}`}
        {times > 1 && ` (${insight.times({ count: times })})`}
      </p>
      {nameAnswer && (
        <p className="mt-1 font-normal">
          {insight.answers[nameAnswer.answer]({ name: nameAnswer.name ?? "" })}
        </p>
      )}
      {role && nameRequested && !nameAnswer && <p className="mt-1 font-normal text-muted">{insight.asked}</p>}
      {role && !nameRequested && (
        <Form method="post" className="mt-1">
          <input type="hidden" name="entryId" value={id} />
          <Button kind="quiet" className="-ms-3 min-h-9 py-1 text-sm">
            {insight.askName}
          </Button>
        </Form>
      )}
    </>
  );
}
