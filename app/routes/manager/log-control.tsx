import { Form } from "react-router";
import { z } from "zod";
import { judgementOf } from "#app/domain/access/log-control.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { answerMove } from "#app/http/answer-move.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { drawLogSample } from "#app/services/manager/draw-log-sample.server.ts";
import { judgeReadings } from "#app/services/manager/judge-readings.server.ts";
import { readLogControl } from "#app/services/manager/read-log-control.server.ts";
import { signLogControl } from "#app/services/manager/sign-log-control.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { ReplyErrors } from "#app/ui/reply-errors.tsx";
import type { Route } from "./+types/log-control.ts";
import { LogFindings } from "./log-findings.tsx";
import { LogSample } from "./log-sample.tsx";

/** One choice a reading, `entry/verdict/reason`; those not chosen yet are empty. */
const chosen = z
  .string()
  .max(120)
  .transform((value, refused) => {
    const [entryId = "", verdict = "", reason = ""] = value.split("/");
    const judgement = judgementOf(verdict, reason);
    if (judgement) return { entryId, ...judgement };
    refused.addIssue({ code: "custom", message: "unknownChoice" });
    return z.NEVER;
  })
  .optional();
const controlForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("draw") }),
  z.object({ intent: z.literal("judge"), judged: z.array(chosen).max(500).default([]) }),
  z.object({ intent: z.literal("sign") }),
]);

export async function loader(args: Route.LoaderArgs) {
  return valueOr404(
    await readLogControl(readAs(args, "manager"), { month: args.params.month }),
    args.request,
  );
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "manager");
  const { month } = args.params;
  const to = `/chef/logg/kontroll/${month}`;
  const submission = await parseForm(args, controlForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { value } = submission;
  if (value.intent === "draw")
    return answerMove(args, await drawLogSample(ctx, { month }), { to, key: "log-sample-drawn" });
  if (value.intent === "sign")
    return answerMove(args, await signLogControl(ctx, { month }), { to, key: "log-control-signed" });
  const judged = value.judged.filter((one) => one !== undefined);
  return answerMove(args, await judgeReadings(ctx, { month, judged }), { to, key: "log-judged" });
}

export default function LogControl({ loaderData, actionData }: Route.ComponentProps) {
  const { manager, errors } = useMessages();
  const say = manager.logControl;
  const format = useFormat();
  const { month, control, findings } = loaderData;
  const title = say.pageTitle({ month: format.month(month) });
  const failure = actionData && "failure" in actionData ? actionData.failure : null;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader title={title} above={<BackLink to="/chef/logg/kontroll">{say.back}</BackLink>} />
      <ReplyErrors reply={actionData?.form} />
      {failure && (
        <div role="alert">
          <Notice tone="danger" className="mb-6">
            {failure === "not_judged" ? say.notJudged : errors.form.stale}
          </Notice>
        </div>
      )}
      {!control ? (
        <Card move>
          <p className="max-w-prose">{say.notBegun}</p>
          <Form method="post" className="mt-4">
            <Button name="intent" value="draw" wide>
              {say.draw}
            </Button>
          </Form>
        </Card>
      ) : (
        <>
          {control.signed && (
            <Notice
              tone="success"
              title={say.signed({ name: control.signed.by, when: format.moment(control.signed.at) })}
              className="mb-6"
            >
              {say.outcome(control.signed.counts)}
            </Notice>
          )}
          <Section
            id="stickprov"
            title={say.sampleTitle}
            lead={say.sampleLead({ drawn: control.sample.length, readings: control.readings })}
          >
            {control.sample.length === 0 ? (
              <EmptyState title={say.sampleNone} />
            ) : (
              <LogSample sample={control.sample} signed={control.signed !== null} />
            )}
          </Section>
          <Section id="sticker-ut" title={say.patternsTitle} lead={say.patternsLead}>
            <LogFindings findings={findings} />
          </Section>
          {!control.signed && (
            <Section id="skriv-under" title={say.signTitle} lead={say.signText}>
              <Form method="post">
                <Button name="intent" value="sign" wide>
                  {say.sign}
                </Button>
              </Form>
            </Section>
          )}
        </>
      )}
    </>
  );
}
