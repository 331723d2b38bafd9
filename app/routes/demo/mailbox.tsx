import { data } from "react-router";
import { groundContext } from "#app/http/request-context.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { listLocalMessages } from "#app/services/outward/list-local-messages.server.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/mailbox.ts";

export async function loader({ context }: Route.LoaderArgs) {
  const { mailboxPage, mailboxDir } = context.get(groundContext);
  if (!mailboxPage) throw data(null, { status: 404 });
  const messages = await listLocalMessages(mailboxDir);
  return {
    messages: messages.map((message) => ({
      id: message.id,
      at: message.at,
      to: message.to,
      subject: message.channel === "mail" ? message.subject : null,
      paragraphs: message.text.split(/\n{2,}/),
    })),
  };
}

export default function Mailbox({ loaderData }: Route.ComponentProps) {
  const { common } = useMessages();
  const format = useFormat();
  return (
    <Container width="narrow">
      <PageTitle>{common.mailbox.title}</PageTitle>
      <PageHeader title={common.mailbox.title} lead={common.mailbox.lead} />
      {loaderData.messages.length === 0 && <EmptyState title={common.mailbox.empty} />}
      <ol className="grid gap-4">
        {loaderData.messages.map((message) => (
          <Card as="li" key={message.id}>
            <h2 className="text-lg">{message.subject ?? common.mailbox.sms}</h2>
            <p className="text-sm text-muted">
              {common.mailbox.to({ to: message.to })} · {format.moment(message.at)}
            </p>
            <div className="mt-3 grid gap-2 break-words">
              {message.paragraphs.map((text) => (
                <Paragraph key={text} text={text} />
              ))}
            </div>
          </Card>
        ))}
      </ol>
    </Container>
  );
}

/** A paragraph of the plain text; an address becomes a link so that the demo can be walked through. */
function Paragraph({ text }: { text: string }) {
  const address = /https?:\/\/\S+/.exec(text)?.[0];
  if (!address) return <p className="whitespace-pre-line">{text}</p>;
  const [before = "", after = ""] = text.split(address);
  return (
    <p className="whitespace-pre-line">
      {before}
      <a href={address}>{address}</a>
      {after}
    </p>
  );
}
