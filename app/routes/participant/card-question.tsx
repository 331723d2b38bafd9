import { data, Form, redirect } from "react-router";
import { z } from "zod";
import { TRAIT_LEVELS, TRAITS, type TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { ownWords } from "#app/i18n/own-words.ts";
import { readOwnCard } from "#app/services/kompetenskort/read-card.server.ts";
import { selfAssess } from "#app/services/kompetenskort/self-assess.server.ts";
import { Button } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/choices.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/card-question.ts";
import { OWN } from "./own-paths.ts";

/** What a person answers who can't tell: no level, never a zero. */
const UNSURE = "vet-inte";

const form = z.object({
  cardId: z.string().max(60),
  version: z.coerce.number().int(),
  answer: z.union([z.literal(UNSURE), z.coerce.number().pipe(z.literal(TRAIT_LEVELS))]).optional(),
});

export async function loader(args: Route.LoaderArgs) {
  const trait = traitOf(args.params.trait);
  const card = valueOr404(await readOwnCard(readAs(args, "participant")), args.request);
  if (!card.acts.includes("self_assess")) throw redirect(OWN.card);
  const { cardId, version, content } = card;
  return { trait, cardId, version, level: content.selfTraits?.[trait] ?? null };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const trait = traitOf(args.params.trait);
  const { errors, participant } = messagesFor(args.context.get(localeContext));
  const posted = form.safeParse(Object.fromEntries(await args.request.formData()));
  if (!posted.success) throw data(null, { status: 400 });
  const { answer, ...card } = posted.data;
  if (answer === undefined) return data({ error: errors.field.chooseOne, problem: null }, { status: 400 });
  const result = await selfAssess(ctx, { ...card, trait, level: answer === UNSURE ? null : answer });
  if (result.ok) {
    const next = TRAITS[TRAITS.indexOf(trait) + 1];
    return next ? redirect(OWN.question(next)) : redirectDone(args.context, OWN.card, "self-assessed");
  }
  if (result.failure === "stale")
    return data({ error: errors.form.stale, problem: null, answer }, { status: 409 });
  if (result.failure === "not_open")
    return data({ error: null, problem: participant.card.questions.gone }, { status: 409 });
  throw failureResponse(result.failure, args.request);
}

function traitOf(param: string): TraitId {
  const trait = TRAITS.find((id) => id === param);
  if (!trait) throw data(null, { status: 404 });
  return trait;
}

export default function CardQuestion({ loaderData, actionData }: Route.ComponentProps) {
  const { questions, title } = useMessages().participant.card;
  const { trait, cardId, version, level } = loaderData;
  const words = ownWords(useLocale()).traits[trait];
  const step = TRAITS.indexOf(trait);
  const before = TRAITS[step - 1];
  // What was chosen is kept when the card had changed meanwhile, also without JavaScript.
  const kept = actionData && "answer" in actionData ? actionData.answer : level;
  const chosen = kept === null ? undefined : String(kept);
  return (
    <Container width="narrow">
      <PageTitle>{questions.title}</PageTitle>
      <PageHeader
        title={words.question}
        status={<p className="text-muted">{questions.of({ step: step + 1, of: TRAITS.length })}</p>}
        above={
          <BackLink to={before ? OWN.question(before) : OWN.card}>{before ? undefined : title}</BackLink>
        }
      />
      {actionData?.problem && <Notice tone="warn" title={actionData.problem} className="mb-6" />}
      {/* A new question is a new form: the answer to the one before must not stand chosen. */}
      <Form method="post" key={trait} className="grid gap-6">
        <input type="hidden" name="cardId" value={cardId} />
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          id="svar"
          name="answer"
          label={questions.choose}
          errors={actionData?.error ? [actionData.error] : undefined}
          defaultValue={chosen}
          options={[
            ...TRAIT_LEVELS.map((each) => ({ value: String(each), label: words.anchors[each] })),
            { value: UNSURE, label: questions.pass },
          ]}
        />
        <div>
          <Button wide className="text-lg">
            {questions.next}
          </Button>
        </div>
      </Form>
    </Container>
  );
}
