import { data } from "react-router";
import { groundContext } from "#app/http/request-context.server.ts";
import { env } from "#app/platform/env.server.ts";
import { sameText } from "#app/platform/secrets.server.ts";
import { answerBySms } from "#app/services/proposal/answer-by-sms.server.ts";
import type { Route } from "./+types/sms-reply.ts";

/**
 * Where the SMS provider hands over a participant's reply (46elks.se/docs/receive-sms: a form with `from`, `message`
 * and `created`, and the text of the answer is sent back as an SMS). It authenticates by the password in the address
 * that it was given (`https://sms:SECRET@…/sms/svar`), and is a 404 until one has been set.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const secret = env().SMS_WEBHOOK_SECRET;
  if (!secret || !sameText(passwordOf(request) ?? "", secret)) throw data(null, { status: 404 });
  const form = await request.formData();
  const field = (name: string) => String(form.get(name) ?? "").slice(0, 500);
  const { db, now } = context.get(groundContext);
  const created = Date.parse(field("created"));
  const answer = await answerBySms(
    { read: db.read, write: db.write, now },
    {
      from: field("from"),
      text: field("message"),
      receivedAt: Number.isNaN(created) ? now : new Date(created).toISOString(),
    },
  );
  return new Response(answer ?? "", { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** The password of basic authentication; the name before it is whatever the provider was told. */
function passwordOf(request: Request): string | null {
  const [scheme, encoded] = (request.headers.get("Authorization") ?? "").split(" ");
  if (scheme?.toLowerCase() !== "basic" || !encoded) return null;
  const [, ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return password.join(":");
}
