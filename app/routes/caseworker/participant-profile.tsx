import { data, Form, Link } from "react-router";
import { z } from "zod";
import { OBSTACLES, type Obstacle } from "#app/domain/anonymity/publication.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { approveProfile } from "#app/services/profile/approve-profile.server.ts";
import { type Publication, readPublication } from "#app/services/profile/read-publication.server.ts";
import { withdrawProfile } from "#app/services/profile/withdraw-profile.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { NamelessCard } from "#app/ui/nameless-card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/participant-profile.ts";
import { ParticipantFrame } from "./participant-frame.tsx";
import { ProfileChanges } from "./profile-changes.tsx";
import { participantPath } from "./step-path.ts";

const form = z.discriminatedUnion("act", [
  z.object({ act: z.literal("publish") }),
  z.object({ act: z.literal("withdraw"), version: z.coerce.number().int() }),
]);

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  return valueOr404(await readPublication(ctx, { participantId: args.params.id }), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const participantId = args.params.id;
  const asked = form.safeParse(Object.fromEntries(await args.request.formData()));
  if (!asked.success) throw data(null, { status: 400 });
  const here = participantPath(participantId, "profil");
  if (asked.data.act === "withdraw") {
    valueOr404(await withdrawProfile(ctx, { participantId, version: asked.data.version }), args.request);
    return redirectDone(args.context, here, "profile-withdrawn");
  }
  const result = await approveProfile(ctx, { participantId });
  if (result.ok) return redirectDone(args.context, here, "profile-approved");
  const obstacle = OBSTACLES.find((one) => one === result.failure);
  // The page is drawn anew and says what stands in the way now.
  if (obstacle) return data({ obstacle }, { status: 409 });
  throw failureResponse(result.failure, args.request);
}

export default function ParticipantProfile({ loaderData: publication }: Route.ComponentProps) {
  const { profile: words } = useMessages().caseworker;
  return (
    <ParticipantFrame
      participantId={publication.participantId}
      name={publication.name}
      title={words.title}
      status={<Where publication={publication} />}
    >
      <div className="mb-6">
        <h2 className="text-2xl font-bold">{words.title}</h2>
        <p className="mt-1 max-w-prose text-muted">{words.lead}</p>
      </div>
      <NextStep publication={publication} />
      <div className="mt-10 grid items-start gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div className="grid gap-3">
          {publication.seen && !publication.alias && <p className="text-muted">{words.preview}</p>}
          {publication.seen ? (
            <NamelessCard
              card={publication.seen}
              alias={publication.alias}
              commutingArea={publication.commutingArea}
              heading="h3"
            />
          ) : (
            <Card>
              <p className="text-muted">{words.nothingToSee}</p>
            </Card>
          )}
        </div>
        <div>
          <ProfileChanges publication={publication} />
          <Section level={3} id="aldrig" title={words.never.title}>
            <ul className="list-disc ps-5">
              {words.never.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </Section>
        </div>
      </div>
      {publication.route.route === "placementsOnly" && <SearchPlacements publication={publication} />}
      {publication.approval && <Withdraw version={publication.approval.version} />}
    </ParticipantFrame>
  );
}

function Where({ publication: { approval } }: { publication: Publication }) {
  const { states } = useMessages().caseworker.profile;
  if (!approval) return <StatusPill>{states.none}</StatusPill>;
  if (approval.state === "published") return <StatusPill tone="success">{states.published}</StatusPill>;
  if (approval.state === "suppressed") return <StatusPill tone="warn">{states.suppressed}</StatusPill>;
  return approval.missing === null ? (
    <StatusPill>{states.remaking}</StatusPill>
  ) : (
    <StatusPill>{states.waiting({ missing: approval.missing })}</StatusPill>
  );
}

/** The one thing to do or to know now. */
function NextStep({ publication }: { publication: Publication }) {
  const { profile: words } = useMessages().caseworker;
  const { obstacle, approval, alias, k } = publication;
  if (obstacle) return <Obstructed obstacle={obstacle} participantId={publication.participantId} />;
  if (!approval)
    return (
      <Card move aria-labelledby="publicera">
        <h2 id="publicera">{words.publish.title}</h2>
        <p className="mt-2 max-w-prose">{words.publish.text({ k })}</p>
        <Form method="post" className="mt-4">
          <input type="hidden" name="act" value="publish" />
          <Button wide>{words.publish.action}</Button>
        </Form>
      </Card>
    );
  if (alias)
    return (
      <Notice tone="success" title={words.published.title({ alias })}>
        {words.published.text}
      </Notice>
    );
  if (approval.state === "suppressed") return <Told words={words.suppressed.unique} />;
  if (approval.missing === null) return <Told words={words.remaking} />;
  return (
    <Notice title={words.waiting.title({ missing: approval.missing })}>{words.waiting.text({ k })}</Notice>
  );
}

/** Where what stands in the way is put right. */
const REMEDY: Partial<Record<Obstacle, string>> = {
  not_active: "",
  no_card: "kompetenskort",
  no_consent: "samtycken",
};

function Obstructed({ obstacle, participantId }: { obstacle: Obstacle; participantId: string }) {
  const { obstacles, remedies } = useMessages().caseworker.profile;
  const page = REMEDY[obstacle];
  return (
    <Notice title={obstacles[obstacle].title}>
      <p>{obstacles[obstacle].text}</p>
      {page !== undefined && (
        <p className="mt-2">
          <Link to={participantPath(participantId, page)}>{remedies[obstacle as keyof typeof remedies]}</Link>
        </p>
      )}
    </Notice>
  );
}

function Told({ words }: { words: { title: string; text: string } }) {
  return <Notice title={words.title}>{words.text}</Notice>;
}

/** Nobody goes without service: from one known person the caseworker searches placements (2-domain §2). */
function SearchPlacements({ publication: { participantId, name } }: { publication: Publication }) {
  const { search } = useMessages().caseworker.profile;
  return (
    <Section level={3} id="sok" title={search.title} lead={search.text}>
      <ButtonLink kind="secondary" to={participantPath(participantId, "platser")} icon="search">
        {search.action({ name })}
      </ButtonLink>
    </Section>
  );
}

function Withdraw({ version }: { version: number }) {
  const { withdraw } = useMessages().caseworker.profile;
  return (
    <Section level={3} id="ta-bort" title={withdraw.title} lead={withdraw.text}>
      <Form method="post">
        <input type="hidden" name="act" value="withdraw" />
        <input type="hidden" name="version" value={version} />
        <Button kind="danger">{withdraw.action}</Button>
      </Form>
    </Section>
  );
}
