import { data, redirect, type ShouldRevalidateFunctionArgs } from "react-router";
import { z } from "zod";
import { CARD_PARTS, type CardDraft, type CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import { startForm } from "#app/domain/kompetenskort/start-form.ts";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import { suggestOccupations } from "#app/domain/occupation/suggest-occupations.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { kommunOptions } from "#app/http/kommun-options.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { discardCard } from "#app/services/kompetenskort/discard-card.server.ts";
import { listCards } from "#app/services/kompetenskort/list-cards.server.ts";
import { type CardForCaseworker, readCard } from "#app/services/kompetenskort/read-card.server.ts";
import { startCard } from "#app/services/kompetenskort/start-card.server.ts";
import { readParticipantHead } from "#app/services/participant/read-participant-head.server.ts";
import { CardEditor } from "#app/ui/card-editor/card-editor.tsx";
import { partAddress, partOf } from "#app/ui/card-editor/part-address.ts";
import type { Route } from "./+types/card.ts";
import { cardNames } from "./card-names.server.ts";
import { CardOverview, DiscardDraft } from "./card-overview.tsx";
import { ParticipantFrame } from "./participant-frame.tsx";
import { savePostedPart } from "./save-posted-part.server.ts";
import { participantPath } from "./step-path.ts";

const SUGGESTIONS = 8;
const NO_KOMMUNER = { near: [], lan: [] };

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const participantId = args.params.id;
  const { searchParams } = new URL(args.request.url);
  const wanted = searchParams.get("version");
  const found = await readCard(ctx, { participantId, ...(wanted && { cardId: wanted }) });
  const today = swedishDate(ctx.now);
  if (found.ok && found.value.state === "draft") {
    const card = found.value;
    const part = partOf(searchParams.get("del"));
    return {
      participantId,
      name: card.participantName,
      cardId: card.cardId,
      today,
      overview: null,
      editor: {
        part,
        version: card.version,
        content: card.content,
        missing: card.missing,
        ...whereInTraits(participantId, part, Number(searchParams.get("egenskap"))),
        autosave: participantPath(participantId, `kompetenskort/${card.cardId}/spara`),
        occupations: occupationsFor(card.content, searchParams.get("sok") ?? ""),
        kommuner: part === "travel" ? kommunOptions(await listNearKommuner(ctx.read)) : NO_KOMMUNER,
      },
    };
  }
  const card: CardForCaseworker | null = found.ok ? found.value : null;
  const head = valueOr404(await readParticipantHead(ctx, { participantId }), args.request);
  const versions = valueOr404(await listCards(ctx, { participantId }), args.request);
  const names = card && cardNames(card.content);
  return {
    participantId,
    name: head.name,
    cardId: card?.cardId ?? null,
    today,
    editor: null,
    overview: { card, names, versions, open: head.state !== "closed" },
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const participantId = args.params.id;
  const here = participantPath(participantId, "kompetenskort");
  const { errors } = messagesFor(args.context.get(localeContext));
  const posted = await args.request.clone().formData();
  const cardId = String(posted.get("cardId") ?? "");
  if (posted.get("act") === "discard") {
    const version = z.coerce.number().int().catch(0).parse(posted.get("version"));
    valueOr404(await discardCard(ctx, { cardId, version }), args.request);
    return redirectDone(args.context, here, "card-discarded");
  }
  if (posted.get("act") === "start" || posted.get("act") === "next_version") {
    const submission = posted.get("act") === "start" ? await parseForm(args, startForm) : null;
    if (submission && submission.status !== "success") return rejected(submission.reply());
    const result = await startCard(ctx, { participantId, start: submission?.value ?? "next_version" });
    if (result.ok) return redirectDone(args.context, here, "card-started");
    // Begun in another tab: what is under way is shown.
    if (result.failure === "already_open") throw redirect(here);
    throw failureResponse(result.failure === "needs_assurance" ? result.failure : "not_found", args.request);
  }
  const saved = await savePostedPart(args, ctx, cardId);
  if (!saved) throw data(null, { status: 400 });
  const { beside, submission } = saved;
  if (saved.answer === "refused") return rejected(submission.reply());
  if (saved.result.ok) return redirect(nextAddress(participantId, beside));
  if (saved.result.failure === "stale" || saved.result.failure === "not_open")
    return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
  if (saved.result.failure === "invalid")
    return rejected(submission.reply({ formErrors: [errors.field.unknownChoice] }));
  throw failureResponse(saved.result.failure, args.request);
}

/** After "somebody else has changed it" the version is read anew, so that what is typed can be saved again. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate;
}

export default function Card({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const { participantId, name, cardId, editor, overview, today } = loaderData;
  return (
    <ParticipantFrame participantId={participantId} name={name} title={caseworker.card.title}>
      {editor && cardId && (
        <>
          <CardEditor view={editor} cardId={cardId} reply={actionData?.form} />
          <DiscardDraft cardId={cardId} version={editor.version} />
        </>
      )}
      {overview && (
        <CardOverview {...overview} participantId={participantId} today={today} reply={actionData?.form} />
      )}
    </ParticipantFrame>
  );
}

function whereInTraits(participantId: string, part: CardPart, number: number) {
  const here = participantPath(participantId, "kompetenskort");
  const index = TRAITS[number - 1] ? number - 1 : 0;
  const before = CARD_PARTS[CARD_PARTS.indexOf(part) - 1];
  const previous =
    part === "traits"
      ? index > 0
        ? partAddress(here, "traits", index)
        : null
      : before
        ? partAddress(here, before, before === "traits" ? TRAITS.length : undefined)
        : null;
  return { here, trait: TRAITS[index]!, previous, last: part === CARD_PARTS.at(-1) };
}

/** On to the next trait, the next part, or the summary; a search comes back to the same part. */
function nextAddress(
  participantId: string,
  { part, intent, sok, trait }: { part: CardPart; intent?: string; sok?: string; trait?: string },
): string {
  const here = participantPath(participantId, "kompetenskort");
  if (intent === "search") return `${partAddress(here, part)}&sok=${encodeURIComponent(sok ?? "")}`;
  const at = (TRAITS as readonly string[]).indexOf(trait ?? "");
  if (part === "traits" && at >= 0 && at < TRAITS.length - 1) return partAddress(here, "traits", at + 2);
  const next = CARD_PARTS[CARD_PARTS.indexOf(part) + 1];
  return next ? partAddress(here, next) : participantPath(participantId, "kompetenskort/bekrafta");
}

function occupationsFor(content: CardDraft, query: string) {
  const codes = [...new Set([...(content.occupationsWished ?? []), ...(content.occupationsTried ?? [])])];
  return {
    query,
    chosen: codes.map((code) => ({ code, name: occupationByCode(code)?.name ?? code, word: null })),
    found: suggestOccupations(query, SUGGESTIONS).map(({ occupation: { code, name }, word }) => ({
      code,
      name,
      word,
    })),
  };
}
