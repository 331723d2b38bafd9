import { Form } from "react-router";
import { z } from "zod";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { issuePaperCard } from "#app/services/auth/issue-paper-card.server.ts";
import { revokePaperCard } from "#app/services/auth/revoke-paper-card.server.ts";
import { readParticipant } from "#app/services/participant/read-participant.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { QrCode } from "#app/ui/qr-code.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { TextField } from "#app/ui/text-field.tsx";
import type { Route } from "./+types/paper-card.ts";
import { ParticipantFrame } from "./participant-frame.tsx";
import { participantPath } from "./step-path.ts";

const pin = z.string().regex(/^\d{6}$/, "sixDigits");
const issueForm = z.object({ intent: z.literal("issue"), pin, repeat: pin });
const eitherForm = z.discriminatedUnion("intent", [issueForm, z.object({ intent: z.literal("revoke") })]);
const HIDDEN = ["pin", "repeat"];

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const person = valueOr404(await readParticipant(ctx, { participantId: args.params.id }), args.request);
  return {
    participantId: person.participantId,
    name: `${person.givenName} ${person.familyName}`,
    until: person.standing.paperCardUntil,
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const participantId = args.params.id;
  const say = messagesFor(args.context.get(localeContext)).caseworker.paper;
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply({ hideFields: HIDDEN }));
  const { value } = submission;
  if (value.intent === "revoke") {
    valueOr404(await revokePaperCard(ctx, { participantId }), args.request);
    return redirectDone(args.context, participantPath(participantId, "papperskort"), "paper-card-revoked");
  }
  const beside = (field: string, text: string) =>
    rejected(submission.reply({ hideFields: HIDDEN, fieldErrors: { [field]: [text] } }));
  if (value.pin !== value.repeat) return beside("repeat", say.differ);
  const result = await issuePaperCard(ctx, { participantId, pin: value.pin });
  if (!result.ok) {
    if (result.failure === "pin_too_plain") return beside("pin", say.plain);
    throw failureResponse(result.failure, args.request);
  }
  // The secret leaves once, in this answer; it is stored nowhere and never stands in an address we see.
  const { origin, host } = new URL(args.request.url);
  return { issued: { ...result.value, address: `${host}/logga-in/kort`, url: `${origin}/logga-in/kort` } };
}

export default function PaperCard({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const issued = actionData && "issued" in actionData ? actionData.issued : null;
  return (
    <ParticipantFrame
      participantId={loaderData.participantId}
      name={loaderData.name}
      title={caseworker.paper.title}
      namedOnPaper={false}
    >
      {issued ? (
        <IssuedCard issued={issued} />
      ) : (
        <Issue
          until={loaderData.until}
          reply={actionData && "form" in actionData ? actionData.form : undefined}
        />
      )}
    </ParticipantFrame>
  );
}

function Issue({
  until,
  reply,
}: {
  until: string | null;
  reply: Parameters<typeof useSchemaForm>[0]["reply"];
}) {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.paper;
  const [form, fields] = useSchemaForm({ id: "papperskort", schema: issueForm, reply });
  const pinField = { type: "password", inputMode: "numeric", autoComplete: "off", defaultValue: "" } as const;
  return (
    <>
      <Section id="skapa" title={say.title} lead={say.lead}>
        <p className="mb-6 font-medium">
          {until ? say.active({ until: format.shortDay(swedishDate(until)) }) : say.none}
        </p>
        <SchemaForm form={form}>
          <input type="hidden" name="intent" value="issue" />
          <TextField
            {...fieldProps(fields.pin)}
            {...pinField}
            label={say.pin}
            hint={say.pinHint}
            className="tabular max-w-48"
          />
          <TextField
            {...fieldProps(fields.repeat)}
            {...pinField}
            label={say.repeat}
            className="tabular max-w-48"
          />
          {until && <Notice tone="warn" title={say.issueNewHint} />}
          <Button wide>{until ? say.issueNew : say.issue}</Button>
        </SchemaForm>
      </Section>
      {until && (
        <Section id="sparra" title={say.revoke}>
          <p className="mb-4 max-w-prose">{say.revokeText}</p>
          <Form method="post">
            <Button kind="danger" name="intent" value="revoke">
              {say.revoke}
            </Button>
          </Form>
        </Section>
      )}
    </>
  );
}

/** The card itself, shown once: no name on it, so that a lost one tells nothing. */
function IssuedCard({
  issued,
}: {
  issued: { secret: string; expiresAt: string; address: string; url: string };
}) {
  const { caseworker, common } = useMessages();
  const format = useFormat();
  const say = caseworker.paper;
  return (
    <>
      <Notice tone="warn" title={say.doneTitle} className="no-print mb-6">
        {say.done}
      </Notice>
      <section
        aria-labelledby="kortet"
        className="sheet keep-together grid max-w-2xl gap-6 rounded-lg border border-line bg-surface p-6 sm:grid-cols-[12rem_1fr]"
      >
        <QrCode
          value={`${issued.url}#${issued.secret}`}
          label={say.qr}
          className="w-full max-w-56 rounded-md"
        />
        <div className="min-w-0">
          <p className="text-sm text-muted">{common.brand.name}</p>
          <h2 id="kortet">{say.sheetTitle}</h2>
          <p className="mt-2">{say.sheetHow}</p>
          <dl className="mt-4 grid gap-3">
            <div>
              <dt className="text-sm text-muted">{say.address}</dt>
              <dd className="font-semibold break-words">{issued.address}</dd>
            </div>
            <div>
              <dt className="text-sm text-muted">{say.code}</dt>
              <dd className="tabular font-mono text-lg leading-relaxed font-semibold break-words">
                {inGroups(issued.secret)}
              </dd>
            </div>
          </dl>
          <p className="mt-4">{say.sheetPin}</p>
          <p className="mt-2 text-sm text-muted">
            {say.validUntil({ until: format.shortDay(swedishDate(issued.expiresAt)) })}. {say.lost}
          </p>
        </div>
      </section>
      <PrintButton>{say.print}</PrintButton>
    </>
  );
}

/** In fours, as they are easiest to copy; the sign-in page passes the spaces over. */
function inGroups(secret: string): string {
  return secret
    .split("-")
    .map((part) => part.match(/.{1,4}/g)?.join(" ") ?? part)
    .join(" - ");
}
