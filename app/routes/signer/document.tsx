import { data, Form, redirect } from "react-router";
import { codeForm } from "#app/domain/access/sign-in-forms.ts";
import { answerFailed, answerIncomplete, readPartyAnswer } from "#app/http/agreement-answers.server.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { groundContext, localeContext } from "#app/http/request-context.server.ts";
import { failureResponse } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { parseFormData } from "#app/i18n/parse-form.ts";
import { openSignerLink } from "#app/services/agreement/open-signer-link.server.ts";
import { readAsSigner } from "#app/services/agreement/read-as-signer.server.ts";
import { renewSignerLink } from "#app/services/agreement/renew-signer-link.server.ts";
import { requestSigningCode } from "#app/services/agreement/request-signing-code.server.ts";
import { objectAsSigner, signAsSigner } from "#app/services/agreement/sign-as-signer.server.ts";
import { CodeStep } from "#app/ui/agreement/code-step.tsx";
import { PartyPage } from "#app/ui/agreement/party-page.tsx";
import { Button } from "#app/ui/button.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/document.ts";

async function visitOf({ request, context }: Route.LoaderArgs | Route.ActionArgs) {
  const ground = context.get(groundContext);
  const kept: unknown = await cookies(ground.secureOrigin).signer.parse(request.headers.get("Cookie"));
  const visit = { read: ground.db.read, write: ground.db.write, now: ground.now, address: ground.address };
  return { visit, cookie: typeof kept === "string" ? kept : null, secure: ground.secureOrigin };
}

export async function loader(args: Route.LoaderArgs) {
  const { visit, cookie } = await visitOf(args);
  const page = await readAsSigner(visit, { link: args.params.link, cookie });
  if (!page) throw data(null, { status: 404 });
  return page;
}

export async function action(args: Route.ActionArgs) {
  const { visit, cookie, secure } = await visitOf(args);
  const { link } = args.params;
  const here = `/underskrift/${link}`;
  const posted = await args.request.formData();
  switch (posted.get("intent")) {
    case "send-code": {
      const sent = await requestSigningCode(visit, { link });
      if (!sent.ok && sent.failure !== "closed") throw failureResponse(sent.failure, args.request);
      return redirect(here);
    }
    case "renew": {
      const renewed = await renewSignerLink(visit, { link });
      if (!renewed.ok) throw failureResponse(renewed.failure, args.request);
      return redirectDone(args.context, here, "agreement-link-sent");
    }
    case "open": {
      const messages = messagesFor(args.context.get(localeContext));
      const submission = parseFormData(posted, codeForm, messages);
      if (submission.status !== "success") return data({ form: submission.reply() }, { status: 400 });
      const opened = await openSignerLink(visit, { link, code: submission.value.code });
      if (opened.ok) {
        const kept = await cookies(secure).signer.serialize(opened.value.cookie);
        return redirect(here, { headers: { "Set-Cookie": kept } });
      }
      if (opened.failure !== "wrong" && opened.failure !== "start_again")
        throw failureResponse(opened.failure, args.request);
      const text = messages.signer.code[opened.failure === "wrong" ? "wrong" : "startAgain"];
      return data({ form: submission.reply({ fieldErrors: { code: [text] } }) }, { status: 400 });
    }
  }
  const answer = readPartyAnswer(posted);
  if (answer.intent === "incomplete") return answerIncomplete(answer.failed);
  const { seenHash } = answer;
  if (answer.intent === "object") {
    const objected = await objectAsSigner(visit, { link, cookie, seenHash, reason: answer.reason });
    if (!objected.ok) return answerFailed(objected.failure, args.request);
    return redirectDone(args.context, here, "agreement-objected");
  }
  const signed = await signAsSigner(visit, { link, cookie, seenHash });
  if (!signed.ok) return answerFailed(signed.failure, args.request);
  return redirectDone(
    args.context,
    here,
    signed.value.sealed ? "agreement-signed-by-all" : "agreement-signed",
  );
}

export default function SignerDocument({ loaderData, actionData }: Route.ComponentProps) {
  const { signer } = useMessages();
  const reply = actionData && "form" in actionData ? actionData.form : undefined;
  const failed = actionData && "failed" in actionData ? actionData.failed : undefined;
  if (loaderData.state === "open") {
    return (
      <Container width="narrow">
        <PageTitle>{signer.title}</PageTitle>
        <PageHeader title={signer.title} lead={signer.open.lead} />
        <PartyPage agreement={loaderData.agreement} failed={failed} />
      </Container>
    );
  }
  return (
    <Container width="narrow">
      <PageTitle>{signer.title}</PageTitle>
      {loaderData.state === "code_sent" ? <CodeStep reply={reply} /> : <Shut state={loaderData.state} />}
    </Container>
  );
}

function Shut({ state }: { state: "locked" | "expired" | "revoked" | "closed" }) {
  const { signer } = useMessages();
  if (state === "locked") {
    return (
      <>
        <PageHeader title={signer.title} lead={signer.locked.lead} />
        <OneButton intent="send-code" label={signer.locked.action} />
      </>
    );
  }
  const say = signer[state];
  return (
    <>
      <PageHeader title={say.title} lead={say.text} />
      {state === "expired" && <OneButton intent="renew" label={signer.expired.action} />}
    </>
  );
}

function OneButton({ intent, label }: { intent: string; label: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Button wide icon="mail">
        {label}
      </Button>
    </Form>
  );
}
