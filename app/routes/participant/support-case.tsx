import { data, Form } from "react-router";
import { z } from "zod";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { CASE_STEPS } from "#app/domain/lonebidrag/case-progress.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { answerConsent } from "#app/services/lonebidrag/answer-consent.server.ts";
import { readCaseAsParticipant } from "#app/services/lonebidrag/read-case.server.ts";
import { Arc } from "#app/ui/arc.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ConsentWords } from "#app/ui/consent-words.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/support-case.ts";

const answerForm = z.object({ answer: z.enum(["yes", "no"]), version: z.number().int() });

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  return {
    found: valueOr404(await readCaseAsParticipant(ctx, args.params.id), args.request),
    textVersion: textVersionOn("information_exchange", swedishDate(ctx.now)),
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const submission = await parseForm(args, answerForm);
  if (submission.status !== "success") return data({ failed: true }, { status: 400 });
  const { answer, version } = submission.value;
  const result = await answerConsent(ctx, {
    caseId: args.params.id,
    version,
    answer,
    language: args.context.get(localeContext),
    interpreter: "none",
  });
  if (result.ok)
    return redirectDone(args.context, `/min-sida/stod/${args.params.id}`, `case-answered-${answer}`);
  if (result.failure === "not_found" || result.failure === "needs_assurance" || result.failure === "stale")
    throw failureResponse(result.failure, args.request);
  return data({ failed: true }, { status: 409 });
}

export default function SupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { support } = useMessages().participant;
  const format = useFormat();
  const { found } = loaderData;
  const { state, granted, employmentStart, progress, documents, version } = found;
  const owner = found.atRest ? null : found.owner;
  const mine = owner === "participant";
  const title = support.title({ company: found.companyName });
  return (
    <Container width="narrow">
      <PageTitle>{support.list.title}</PageTitle>
      <PageHeader
        title={title}
        lead={support.what}
        above={<BackLink to="/min-sida/stod">{support.list.title}</BackLink>}
      />
      {actionData?.failed && (
        <div role="alert" className="mb-6">
          <Notice tone="danger" title={support.failed} />
        </div>
      )}
      {mine && (
        <Card move className="mb-8">
          <h2>{support.question.title}</h2>
          <p className="mt-3 text-lg">{support.question.text}</p>
          <ConsentWords version={loaderData.textVersion} />
          <Form method="post" className="mt-5 flex flex-wrap gap-3">
            <input type="hidden" name="version" value={version} />
            <Button name="answer" value="yes" wide>
              {support.question.yes}
            </Button>
            <Button kind="secondary" name="answer" value="no" wide>
              {support.question.no}
            </Button>
          </Form>
        </Card>
      )}
      <p className="mb-6 text-lg">{support.states[state]}</p>
      <Arc
        steps={CASE_STEPS.map((id) => ({ id, label: support.steps[id] }))}
        {...progress}
        label={support.arc}
        move={owner && { mine, text: mine ? support.yourAnswer : support.owners[owner] }}
      />
      {granted && (
        <Section id="beslut" title={support.granted.title}>
          <p className="text-lg">
            {support.granted.text({ period: format.period(granted.from, granted.to) })}
          </p>
          {employmentStart && (
            <p className="mt-2 text-lg">{support.firstDay({ day: format.fullDay(employmentStart) })}</p>
          )}
        </Section>
      )}
      <Section id="papper" title={support.documents.title} lead={support.documents.lead}>
        <ul className="divide-y divide-line border-y border-line">
          {documents.map(({ id, status, provider }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <span>
                {support.documents.names[id]}
                <span className="block text-sm text-muted">
                  {support.documents.from({ who: support.owners[provider] })}
                </span>
              </span>
              <StatusPill tone={status === "in" ? "success" : "neutral"}>
                {support.documents.statuses[status]}
              </StatusPill>
            </li>
          ))}
        </ul>
      </Section>
      <Notice className="mt-10" title={support.decides}>
        {support.ask}
      </Notice>
    </Container>
  );
}
