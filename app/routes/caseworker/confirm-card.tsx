import { Form, Link } from "react-router";
import { z } from "zod";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { askCardChange } from "#app/services/kompetenskort/ask-card-change.server.ts";
import { confirmCard } from "#app/services/kompetenskort/confirm-card.server.ts";
import { goThroughCard } from "#app/services/kompetenskort/go-through-card.server.ts";
import { type CardForCaseworker, readCard } from "#app/services/kompetenskort/read-card.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { partAddress } from "#app/ui/card-editor/part-address.ts";
import { CardSummary } from "#app/ui/card-summary.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import type { Route } from "./+types/confirm-card.ts";
import { cardNames } from "./card-names.server.ts";
import { ParticipantFrame } from "./participant-frame.tsx";
import { participantPath } from "./step-path.ts";

const at = { cardId: z.string().max(60), version: z.number().int().positive() };
const yesForm = z.object({
  act: z.literal("confirm"),
  ...at,
  present: z.literal("on", { error: "participantMissing" }),
});
const eitherForm = z.discriminatedUnion("act", [
  yesForm,
  z.object({ act: z.literal("go_through"), ...at }),
  z.object({ act: z.literal("ask_change"), ...at }),
]);

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const card = valueOr404(await readCard(ctx, { participantId: args.params.id }), args.request);
  return { card, names: cardNames(card.content) };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { act, cardId, version } = submission.value;
  const here = participantPath(args.params.id, "kompetenskort/bekrafta");
  switch (act) {
    case "go_through": {
      const result = await goThroughCard(ctx, { cardId, version });
      if (result.ok) return redirectDone(args.context, here, "card-gone-through");
      // Drawn anew, the page says what is missing or how far the card has come.
      throw failureResponse(behind(result.failure), args.request);
    }
    case "ask_change": {
      const result = await askCardChange(ctx, { cardId, version });
      if (result.ok)
        return redirectDone(
          args.context,
          participantPath(args.params.id, "kompetenskort"),
          "card-opened-again",
        );
      throw failureResponse(behind(result.failure), args.request);
    }
    case "confirm": {
      const result = await confirmCard(ctx, { cardId, version, participantPresent: true });
      if (result.ok) return redirectDone(args.context, here, "card-confirmed-with-witness");
      throw failureResponse(behind(result.failure), args.request);
    }
  }
}

/** The card has moved on since the page was opened: the same answer as for a stale version. */
function behind(failure: string): string {
  return failure === "not_open" || failure === "incomplete" ? "stale" : failure;
}

export default function ConfirmCard({ loaderData: { card, names }, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const say = caseworker.confirm;
  const here = participantPath(card.participantId, "kompetenskort");
  const draft = card.state === "draft";
  return (
    <ParticipantFrame participantId={card.participantId} name={card.participantName} title={say.title}>
      <h2>{say.title}</h2>
      <p className="mt-1 mb-8 max-w-prose text-lg text-muted">{say.lead}</p>
      {draft && card.missing.length > 0 && <Missing card={card} here={here} />}
      <CardSummary
        content={card.content}
        names={names}
        {...(draft && {
          edit: (part) => (
            <Link
              to={partAddress(here, part)}
              aria-label={`${say.change}: ${caseworker.card.parts[part].name}`}
              className="no-print inline-flex min-h-8 items-center text-sm"
            >
              {say.change}
            </Link>
          ),
        })}
      />
      <div className="no-print mt-12">
        {draft && card.missing.length === 0 && <GoneThrough card={card} />}
        {card.state === "gone_through" && <TheYes card={card} reply={actionData?.form} />}
        {card.state === "confirmed" && <Confirmed card={card} />}
      </div>
      <PrintButton>{say.print}</PrintButton>
    </ParticipantFrame>
  );
}

function Missing({ card, here }: { card: CardForCaseworker; here: string }) {
  const { caseworker } = useMessages();
  return (
    <Notice tone="warn" title={caseworker.confirm.missingTitle} className="mb-8">
      <p>{caseworker.confirm.missing}</p>
      <ul className="mt-1 list-disc ps-5">
        {card.missing.map((part) => (
          <li key={part}>
            <Link to={partAddress(here, part)} className="inline-flex min-h-7 items-center text-inherit">
              {caseworker.card.parts[part].name}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function GoneThrough({ card }: { card: CardForCaseworker }) {
  const { caseworker } = useMessages();
  return (
    <Card move aria-labelledby="genomgang">
      <h2 id="genomgang">{caseworker.nextSteps.go_through_card.act}</h2>
      <p className="mt-1 max-w-prose">{caseworker.confirm.goThroughText}</p>
      <Form method="post" className="mt-4">
        <HiddenCard card={card} />
        <Button name="act" value="go_through" wide>
          {caseworker.confirm.goThrough}
        </Button>
      </Form>
    </Card>
  );
}

function TheYes({
  card,
  reply,
}: {
  card: CardForCaseworker;
  reply: Parameters<typeof useSchemaForm>[0]["reply"];
}) {
  const { caseworker } = useMessages();
  const say = caseworker.confirm;
  const [form, fields] = useSchemaForm({ id: "bekrafta-kort", schema: yesForm, reply });
  const { name, id, errors } = fieldProps(fields.present);
  return (
    <Card move aria-labelledby="ja">
      <h2 id="ja">{say.yesTitle}</h2>
      <p className="mt-1 mb-5 max-w-prose text-muted">{say.yesText}</p>
      <SchemaForm form={form}>
        <HiddenCard card={card} />
        <input type="hidden" name="act" value="confirm" />
        <Checkbox name={name} id={id} errors={errors} label={say.present} />
        <Button wide>{say.confirm}</Button>
      </SchemaForm>
      <Form method="post" className="mt-4">
        <HiddenCard card={card} />
        <Button kind="secondary" name="act" value="ask_change">
          {say.askChange}
        </Button>
      </Form>
    </Card>
  );
}

function Confirmed({ card }: { card: CardForCaseworker }) {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.confirm;
  const when = card.confirmedAt ? format.moment(card.confirmedAt) : "";
  return (
    <Notice tone="success" title={say.confirmedTitle}>
      {card.witnessName
        ? say.confirmedInPerson({ when, witness: card.witnessName })
        : say.confirmedOwn({ when })}
    </Notice>
  );
}

function HiddenCard({ card }: { card: CardForCaseworker }) {
  return (
    <>
      <input type="hidden" name="cardId" value={card.cardId} />
      <input type="hidden" name="version" value={card.version} />
    </>
  );
}
