import { Link } from "react-router";
import { z } from "zod";
import { WITNESSED_WAYS, witnessedConsentForm } from "#app/domain/consent/consent-form.ts";
import { PURPOSE_RULES, PURPOSES, type Purpose } from "#app/domain/consent/purposes.ts";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { lastDayFor } from "#app/domain/consent/validity.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { listConsents } from "#app/services/consent/list-consents.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { readParticipantHead } from "#app/services/participant/read-participant-head.server.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Section } from "#app/ui/page-header.tsx";
import type { Route } from "./+types/consents.ts";
import { AskConsent } from "./ask-consent.tsx";
import { ConsentReceipts, SharedBefore } from "./consent-receipts.tsx";
import { ParticipantFrame } from "./participant-frame.tsx";
import { participantPath } from "./step-path.ts";

/** Consents towards one employer are asked for where the proposal is, never in general. */
const ASKED_HERE = PURPOSES.filter((purpose) => !PURPOSE_RULES[purpose].scope.some(isOneEmployer));

const withdrawalForm = z.object({ intent: z.literal("withdraw"), consentId: z.string().max(60) });
const giveForm = witnessedConsentForm.extend({ intent: z.literal("give") });
const eitherForm = z.discriminatedUnion("intent", [giveForm, withdrawalForm]);

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const { id: participantId } = args.params;
  const head = valueOr404(await readParticipantHead(ctx, { participantId }), args.request);
  const list = valueOr404(await listConsents(ctx, { participantId }), args.request);
  const wanted = new URL(args.request.url).searchParams.get("fraga");
  const asking = ASKED_HERE.find((purpose) => purpose === wanted) ?? null;
  const today = swedishDate(ctx.now);
  return {
    head,
    ...list,
    choices: head.state === "closed" ? [] : ASKED_HERE,
    asking: asking && {
      purpose: asking,
      textVersion: textVersionOn(asking, today),
      lastDay: lastDayFor(asking, today),
      ways: WITNESSED_WAYS.filter((way) => PURPOSE_RULES[asking].ways.includes(way)),
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const { id: participantId } = args.params;
  const here = participantPath(participantId, "samtycken");
  const words = messagesFor(args.context.get(localeContext)).caseworker.consents.failures;
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { value } = submission;
  if (value.intent === "withdraw") {
    const result = await withdrawConsent(ctx, { participantId, consentId: value.consentId });
    // Withdrawn already, or run out: what was asked for is so.
    if (!result.ok && result.failure !== "already_withdrawn" && result.failure !== "expired")
      throw failureResponse(result.failure, args.request);
    return redirectDone(args.context, here, "consent-withdrawn-for-participant");
  }
  const { interpreter, ...given } = value;
  const result = await giveConsent(ctx, {
    ...given,
    participantId,
    interpreter: interpreter ? "professional" : "none",
  });
  if (result.ok) return redirectDone(args.context, here, "consent-given");
  switch (result.failure) {
    case "not_found":
    case "needs_assurance":
      throw failureResponse(result.failure, args.request);
    case "already_given":
    case "protected":
    case "closed":
    case "text_outdated":
      return rejected(submission.reply({ formErrors: [words[result.failure]] }));
    default:
      return rejected(submission.reply({ formErrors: [words.other] }));
  }
}

export default function Consents({ loaderData, actionData }: Route.ComponentProps) {
  const { caseworker } = useMessages();
  const say = caseworker.consents;
  const { head, receipts, shared, choices, asking } = loaderData;
  return (
    <ParticipantFrame participantId={head.participantId} name={head.name} title={say.title}>
      <p className="no-print mb-8 max-w-prose text-lg text-muted">{say.lead}</p>
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
        <div>
          <Section id="lamnade" title={say.given}>
            {receipts.length === 0 ? (
              <EmptyState title={say.none}>
                <p>{say.noneText}</p>
              </EmptyState>
            ) : (
              <>
                <ConsentReceipts receipts={receipts} />
                <p className="mt-4">
                  <Link to={participantPath(head.participantId, "samtycken/kvitton")}>{say.receipts}</Link>
                </p>
              </>
            )}
          </Section>
          {shared.length > 0 && <SharedBefore shared={shared} />}
        </div>
        {choices.length > 0 && (
          <div>
            <AskConsent
              key={asking?.purpose}
              choices={choices}
              asking={asking}
              needsInterpreter={head.interpreterLanguage !== null}
              language={head.interpreterLanguage ?? "sv"}
              reply={actionData?.form}
            />
          </div>
        )}
      </div>
    </ParticipantFrame>
  );
}

function isOneEmployer(field: (typeof PURPOSE_RULES)[Purpose]["scope"][number]): boolean {
  return field === "companyId" || field === "placementId";
}
